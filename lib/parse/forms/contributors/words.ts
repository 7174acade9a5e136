import type { Role } from "../../../article.ts";
import { hasAny, isAt, isBlankAt, setOf } from "../../../text/characters.ts";
import { isPlace } from "./is-place.ts";
import { isNaturalName, looksLikeName } from "./looks-like-name.ts";
import {
  BOTH,
  isHouse,
  isMedium,
  KIND,
  KIND_SIGNS,
  KINDS,
  lengthBeforeHouse,
  TASK_AHEAD,
  TASK_BEHIND,
  TASK_ENDS,
  TASKS,
  type Task,
} from "./roles.ts";

/** A word of a credit. */
export type Word =
  | { readonly type: "kind"; readonly role: Role | null }
  | ({ readonly type: "task"; readonly task: Task } & Joins)
  | {
      readonly type: "name";
      readonly text: string;
      /** It is printed against a word of a role: `记者张三`. */
      readonly glued: boolean;
      /** A mark, not a blank, parts it from the name before. */
      readonly listed: boolean;
    };

/** How a task is joined to the names around it: `文：张三`, `文/张三`, `张三/文`. */
export interface Joins {
  readonly colon: boolean;
  readonly slashBefore: boolean;
  readonly slashAfter: boolean;
}

const UNJOINED: Joins = { colon: false, slashBefore: false, slashAfter: false };

/** What parts of a credit are parted by, as well as by blanks. */
const MARKS = setOf("、，,；;／/|｜丨:：&_");
const SLASHES = setOf("/／|｜丨");
const COLONS = setOf(":：_");
const COMMAS = setOf("、，,；;");
const BEFORE_NAME = /^[·•・‧]+/u;
const DOTS = setOf("·•・‧");

/** `江海晚报 · 爱河东记者 柳青`: two media and whose reporter of theirs. */
const TWO_MEDIA = /(?<=[报网台])[ \u3000]?·[ \u3000]?(?=[A-Za-z]{0,8}\p{Script=Han}{2,6}记者)/u;

/** Splits a credit into its words, in order: `本报记者张三 摄` is a kind, a name and a task. */
export function splitWords(text: string): Word[] {
  const both = /[/／&\\]/u.test(text) ? text.replace(BOTH, " 文图 ") : text;
  const whole = both.includes("·") ? both.replace(TWO_MEDIA, "/") : both;
  const words: Word[] = [];
  let end = 0;
  let last = "";
  for (let from = nextPart(whole, 0); from < whole.length; ) {
    const before = whole.slice(end, from);
    end = from + 1;
    while (end < whole.length && !isAt(MARKS, whole, end) && !isBlankAt(whole, end)) end++;
    const next = nextPart(whole, end);
    const after = whole.slice(end, next);
    // most texts that are asked are one word with nothing around it
    const joins: Joins =
      before || after
        ? {
            colon: hasAny(COLONS, after),
            slashBefore: isSlash(before),
            slashAfter: isSlash(after),
          }
        : UNJOINED;
    const listed = hasAny(COMMAS, before);
    const part = whole.slice(from, end);
    // `河东晚报/爱河东记者 柳青`
    const opens = from === 0 || (joins.slashBefore && isMedium(last));
    const name = words.at(-1);
    const read = readPart(withoutSurvey(part, name), joins, listed, opens);
    // `（见习⏎记者 柳青）`: what goes before the kind stands on the line above
    if (read[0]?.type === "kind" && name?.type === "name" && isHouse(name.text)) words.pop();
    words.push(...read);
    last = part;
    from = next;
  }
  return words;
}

/** `实习生 闻松调查`: a person's after a word of a role; without one, `黄金调查` is a headline. */
function withoutSurvey(part: string, before: Word | undefined): string {
  if (before?.type !== "kind" || !part.endsWith("调查")) return part;
  const name = part.slice(0, -"调查".length);
  return looksLikeName(name) && isNaturalName(name) ? name : part;
}

function isSlash(between: string): boolean {
  return between.length === 1 && isAt(SLASHES, between, 0);
}

/** Where the first part from `at` on begins. */
function nextPart(text: string, at: number): number {
  let from = at;
  while (from < text.length && (isAt(MARKS, text, from) || isBlankAt(text, from))) from++;
  return from;
}

/** `图文/新华社发` */
const SENT_BY = /^\p{Script=Han}{2,6}[社网报台]发$/u;
/** `河东视觉`, `河东图片` */
const PICTURE_AGENCY = /^\p{Script=Han}{2}(?:视觉|影像|图片)$/u;
const AGENCY_ENDS = setOf("觉像片");
/** `图/受访者提供`, `图片由作者提供`: nobody is named. */
const PROVIDED = /^(?:图片|照片|均|由)*\S{0,16}提供$/u;

/**
 * `海河记者 柳青`: what a credit opens with against the word of a role is whose reporter it is;
 * `韩雪记者柳青` names somebody.
 */
function isUnknownHouse(words: string, kind: string): boolean {
  if (hasAny(OF_SENTENCES, words)) return false;
  if (kind === "通讯员") return LEARNING.test(words);
  if (kind !== "记者" || words.replace(LETTERS, "").length > LONGEST_HOUSE) return false;
  // `韩雪本报记者柳青`
  const before = words.replace(/本[报刊网台]$/u, "");
  return !(looksLikeName(before) && isNaturalName(before)) || isPlace(words);
}

/** `ZAKER河东记者` */
const LETTERS = /^[A-Za-z]+/u;
/** `学习强国通讯员`: a platform that has its own. */
const LEARNING = /^学习强国$/u;

const LONGEST_HOUSE = 5;
/** `几位老记者`, `对记者`: no house has them in its name. */
const OF_SENTENCES = setOf("位名个老女男说对向给让与和由当一两几些各多问请陪随带跟");

function readPart(part: string, joins: Joins, listed: boolean, opens: boolean): Word[] {
  if (part.endsWith("发") && SENT_BY.test(part)) return [];
  if (isAt(AGENCY_ENDS, part, part.length - 1) && PICTURE_AGENCY.test(part)) return [];
  if (part.endsWith("供") && PROVIDED.test(part) && !part.endsWith("线索提供")) return [];
  const task = TASKS.get(part.startsWith("本") ? part.replace(/^本[版文]/u, "") : part);
  if (task) return [{ type: "task", task, ...joins }];
  const kind = KINDS.get(part);
  if (kind !== undefined) return [{ type: "kind", role: kind }];
  if (!hasAny(KIND_SIGNS, part) || part.search(KIND) < 0) return readNames(part, false, listed);
  const kinds = [...part.matchAll(KIND)];
  const words: Word[] = [];
  let from = 0;
  for (const kind of kinds) {
    const before = part.slice(from, kind.index);
    const isWhose = opens && from === 0 && isUnknownHouse(before, kind[0]);
    const names = isWhose ? "" : before.slice(0, lengthBeforeHouse(before));
    if (names) words.push(...readNames(names, from > 0, listed));
    words.push({ type: "kind", role: KINDS.get(kind[0]) ?? null });
    from = kind.index + kind[0].length;
  }
  const rest = part.slice(from);
  return rest ? [...words, ...readNames(rest, true, false)] : words;
}

/** Names of one part and a task that stands against them: `张三摄`. */
function readNames(text: string, glued: boolean, listed: boolean): Word[] {
  if (isAt(DOTS, text, 0)) return readNames(text.replace(BEFORE_NAME, ""), false, listed);
  const own = glued ? TASKS.get(text) : undefined;
  if (own && text.length > 1) return [{ type: "task", task: own, ...UNJOINED }];
  const behind = isAt(TASK_ENDS, text, text.length - 1) ? TASK_BEHIND.exec(text)?.[0] : undefined;
  const ahead = TASK_AHEAD.exec(text)?.[0];
  const nearest = behind && text.length >= behind.length + 2 ? behind : null;
  if (nearest) {
    const name: Word = { type: "name", text: text.slice(0, -nearest.length), glued: true, listed };
    return [
      name,
      { type: "task", task: TASKS.get(nearest) ?? "write", ...UNJOINED, slashBefore: true },
    ];
  }
  if (ahead && text.length >= ahead.length + 2) {
    const name: Word = { type: "name", text: text.slice(ahead.length), glued: true, listed: false };
    return [
      { type: "task", task: TASKS.get(ahead) ?? "write", ...UNJOINED, slashAfter: true },
      name,
    ];
  }
  return [{ type: "name", text, glued, listed }];
}
