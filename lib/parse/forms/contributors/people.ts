import type { Contributor, Role } from "../../../article.ts";
import { memberBefore } from "../../member-before.ts";
import { readNames } from "./names.ts";
import type { Naming } from "./naming.ts";
import type { Task } from "./roles.ts";
import type { Word } from "./words.ts";

/** A name of a credit with what is printed of its bearer. */
interface Person {
  readonly name: string;
  readonly role: Role | null;
  task: Task | null;
  /** Page makers are read over. */
  readonly counts: boolean;
}

/** Gives every name the kind and the task it is printed with; null when a word is no name. */
export function readPeople(words: readonly Word[], naming: Naming): Person[] | null {
  const ahead = words[0]?.type === "task";
  // `文/图 通讯员 张三 记者 李四`: one word over all names
  const shared = ahead && words.filter(({ type }) => type === "task").length === 1;
  const behind = words.at(-1)?.type === "task";
  const people: Person[] = [];
  let role: Role | null = null;
  let counts = true;
  let task: Task | null = null;
  // names before this one have had the task printed after them
  let claimed = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word?.type === "kind") {
      if (memberBefore(words, at)?.type !== "task" && !shared) task = null;
      counts = word.role !== null;
      role = word.role;
    } else if (word?.type === "task") {
      const next = words[at + 1];
      const leads =
        word.colon ||
        (word.slashAfter && !word.slashBefore) ||
        people.length === claimed ||
        (!word.slashBefore && (ahead || (!behind && next?.type === "name")));
      if (leads) {
        task = word.task;
        role = null;
        counts = true;
      } else {
        for (const person of people.slice(claimed)) person.task = word.task;
        claimed = people.length;
      }
    } else if (word) {
      const run = runOfNames(words, at);
      const names = readNames(run, withRole(naming, role));
      if (!names) return null;
      for (const name of names) people.push({ name, role, task, counts });
      if (task) claimed = people.length;
      at += run.length - 1;
    }
  }
  return people;
}

/** Named one by one: this is asked of most lines of a page, and spreading is slow. */
function withRole(naming: Naming, role: Role | null): Naming {
  const { closings, bracketed, settled, known, marked, itemized } = naming;
  return { closings, bracketed, settled, known, marked, itemized, role };
}

/** The names in a row from `at` on. */
function runOfNames(words: readonly Word[], at: number) {
  const run: (Word & { type: "name" })[] = [];
  for (const word of words.slice(at)) {
    if (word.type !== "name") break;
    run.push(word);
  }
  return run;
}

/** Everyone once for each role: who took the pictures is a photographer, and a writer too if he wrote. */
export function settle(people: readonly Person[]): Contributor[] {
  const seen = new Set<string>();
  const settled: Contributor[] = [];
  for (const { name, role, task, counts } of people) {
    if (!counts) continue;
    const roles: Role[] = task === "picture" ? [] : [role ?? "author"];
    if (task === "picture" || task === "both") roles.push("photographer");
    for (const each of roles) {
      const key = `${each}:${name}`;
      if (seen.has(key)) continue;
      seen.add(key);
      settled.push({ name, role: each });
    }
  }
  return settled;
}
