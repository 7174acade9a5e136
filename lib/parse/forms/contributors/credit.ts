import type { Contributor, Role } from "../../../article.ts";
import { AUTHOR_MARKS } from "../../../text/characters.ts";
import { simplify } from "../../../text/traditional.ts";
import { couldBeCredit } from "./could-be-credit.ts";
import { inPrint } from "./in-print.ts";
import { isPlace, type NameHints, type Naming, readNames } from "./names.ts";
import { withoutDispatch, withoutReportPlace } from "./report-place.ts";
import { closeRoles, ORGANISATION, type Task } from "./roles.ts";
import { withoutPicture } from "./which-picture.ts";
import { splitWords, type Word } from "./words.ts";

/** What a credit says: people with roles, and whether it says nothing else. */
export interface Credit {
  readonly contributors: readonly Contributor[];
  /** It names a role (`记者`, `摄`) or opens with an author's mark. */
  readonly marked: boolean;
}

/** `本报评论员` signs for the paper and stands for a name. */
const HOUSE_COMMENT = /^本[报刊网台](?:特约)?评论员$/u;
const OUTER = /^[（(【[]+|[)）】\]]+$/gu;
/** Marks that items of a list open with as well. */
const ITEM_MARKS = "○●◆◇★☆△▲※";
const MARK = new RegExp(`^[${AUTHOR_MARKS}]+\\s*`, "u");

/**
 * Reads a text as a credit, or null when it says anything else:
 * `（记者 励明 通讯员 张小禾）`, `□小苇`, `陈素兰 缪春华`, `记者 杨立冬 摄`, `责编:沐晓川、韩立`.
 */
export function readCredit(text: string, hints: NameHints = {}): Credit | null {
  const simple = simplify(text);
  const credit = readSimple(simple, hints);
  if (!credit || simple === text) return credit;
  const contributors = credit.contributors.map(({ name, role }) => ({
    name: inPrint(name, simple, text),
    role,
  }));
  return { ...credit, contributors };
}

function readSimple(printed: string, hints: NameHints): Credit | null {
  const text = withoutUnit(
    withoutDispatch(withoutAgency(withoutDay(withoutSource(withoutItems(printed.trim()))))),
  );
  if (!couldBeCredit(text, hints.bracketed)) return null;
  const inner = withoutWhich(text.trim().replace(OUTER, "").trim());
  const bare = inner.replace(MARK, "").replace(/[。.]$/u, "");
  const rest = withoutReportPlace(/作者|单位/u.test(bare) ? withoutTitles(bare) : bare);
  if (rest.length < 2) return null;
  if (HOUSE_COMMENT.test(rest))
    return { contributors: [{ name: rest, role: "author" }], marked: true };
  const words = splitWords(closeRoles(rest));
  const signed = bare !== inner.replace(/[。.]$/u, "") || rest !== bare;
  const marked = signed || words.some(({ type }) => type !== "name");
  const bracketed = hints.bracketed || inner !== text.trim();
  // only brackets or a word of a role make commas a list of names
  if (!marked && !bracketed && /[，,；;]/u.test(rest)) return null;
  const itemized = ITEM_MARKS.includes(inner.charAt(0));
  const people = readPeople(words, { ...hints, marked, bracketed, itemized });
  const contributors = people && settle(people);
  return contributors?.length ? { contributors, marked } : null;
}

/** `张三摄（新华社发）`, `河东网发 张三 摄`: the agency that sends it, behind the photographer or before. */
const AGENCY_BEHIND = /\s?[（(](?:新华社|中新社|本报)\s?(?:发|照片|稿)[)）]$/u;
const AGENCY_AHEAD = /^(?:\p{Script=Han}{1,8}[社网报台])发\s+(?=\p{Script=Han}{2,4}\s*摄影?$)/u;

function withoutAgency(text: string): string {
  if (text.endsWith("摄") || text.endsWith("摄影")) return text.replace(AGENCY_AHEAD, "");
  return /[发片稿][)）]$/u.test(text) ? text.replace(AGENCY_BEHIND, "") : text;
}

/** `来源：河东网 | 撰稿：张三`, `稿源：河东消防 通讯员：张三`: the source before those who are named. */
const SOURCE_AHEAD =
  /^(?:来源|稿源)[:：／/]\s*[^\s|｜:：]{2,20}\s*[|｜]?\s*(?=(?:作者|记者|通讯员|撰稿|编辑|责编|责任编辑)[:：／/])/u;

/** `[来源：河东网] [作者：张三] [编辑：李四]`: each item in brackets of its own. */
const ITEMS = /^[[【][^[\]【】]+[\]】](?:\s*[[【][^[\]【】]+[\]】])+$/u;

function withoutItems(text: string): string {
  if (!/^[[【]/u.test(text) || !ITEMS.test(text)) return text;
  return text.slice(1, -1).replace(/[\]】]\s*[[【]/gu, " | ");
}

function withoutSource(text: string): string {
  return /^[来稿]源/u.test(text) ? text.replace(SOURCE_AHEAD, "") : text;
}

/** `作者 张三 2025-08-16 10:57`, `作者：张三 | 发布时间：2025-08-16`: the day a site put the story up, behind its writer. */
const DAY_BEHIND =
  /^((?:作者|记者|编辑|撰稿)[^\d]{2,30}?)\s(?:[|｜]\s*)?(?:(?:发布|发表|更新)?(?:时间|日期)\s*[:：]\s*)?(?:19|20)\d\d(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)(?:\s+\d{1,2}:\d\d(?::\d\d)?)?$/u;

export function withoutDay(credit: string): string {
  const text = withoutItems(credit.trim());
  return /^[作记编撰]/u.test(text) && /\d日?$/u.test(text) ? text.replace(DAY_BEHIND, "$1") : text;
}

/** `见图，记者 柳青 摄`: only before who took it, as `图：柳青` is a task and a name. */
function withoutWhich(credit: string): string {
  const isTold = credit.charAt(0) === "图" || credit.charAt(1) === "图";
  return isTold && /摄影?$/u.test(credit) ? withoutPicture(credit) : credit;
}

const RIGHT_BRACKET = "）".charCodeAt(0);
/** A name, and in brackets behind it where its bearer lives or works. */
const UNIT_BEHIND =
  /^([^（()）]{2,12})[（(](作者单位[^（()）]*|\p{Script=Han}{2,20}|[\p{Script=Han}、，]{4,40})[)）]$/u;
/** `县作协主席、省散文学会理事`: what he is. */
const TITLE = /(?:会长|主席|理事|会员|教授|讲师|研究员|主任|院长|所长|校长|教师|作家|律师|医师)$/u;

/** `李安（作者单位：县委党校）`, `□李安（河东）`, `李安（河东县第一中学）`: the name is left. */
export function withoutUnit(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  if ((last !== RIGHT_BRACKET && last !== 0x29) || text.length > 60) return text;
  const [, name, unit] = UNIT_BEHIND.exec(text) ?? [];
  if (!name || !unit) return text;
  return unit.startsWith("作者单位") || ORGANISATION.test(unit) || TITLE.test(unit) || isPlace(unit)
    ? name
    : text;
}

/** `作者系某大学教授 张三`, `张三，作者系某大学教授`, `作者张三系某大学教授`: only the name is left. */
function withoutTitles(text: string): string {
  const named = /^作者[:：\s]*(\p{Script=Han}{2,4}?)[，,\s]*(?:系|为|现任)/u.exec(text);
  if (named?.[1]) return named[1];
  return text.replace(/[，,、\s]*(?:作者(?:系|为|现任)\S*\s*|(?:作者)?单位[:：].*$)/u, "");
}

interface Person {
  readonly name: string;
  readonly role: Role | null;
  task: Task | null;
  /** Page makers are read over. */
  readonly counts: boolean;
}

/** Gives every name the kind and the task it is printed with; null when a word is no name. */
function readPeople(words: readonly Word[], naming: Naming): Person[] | null {
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
      if (words[at - 1]?.type !== "task" && !shared) task = null;
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
      const names = readNames(run, { ...naming, role });
      if (!names) return null;
      for (const name of names) people.push({ name, role, task, counts });
      if (task) claimed = people.length;
      at += run.length - 1;
    }
  }
  return people;
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
function settle(people: readonly Person[]): Contributor[] {
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
