import { endsSentence, isAt, isBlankAt, setOf } from "../../text/characters.ts";
import { tellsOfAuthor } from "../forms/contributors/about-author.ts";
import { couldBeCredit } from "../forms/contributors/could-be-credit.ts";
import {
  readCredit,
  withoutClass,
  withoutDay,
  withoutDots,
  withoutUnit,
} from "../forms/contributors/credit.ts";
import { isPlace, opensWithPlace } from "../forms/contributors/is-place.ts";
import { opensReport } from "../forms/contributors/lead.ts";
import { looksLikeName } from "../forms/contributors/names.ts";
import { NO_HINTS, settledHints } from "../forms/contributors/naming.ts";
import { isColumnName } from "../forms/section.ts";
import type { Line } from "../lines.ts";
import { memberBefore } from "../member-before.ts";
import { areBriefs } from "./briefs.ts";
import { namesStandInDots } from "./dotted-names.ts";
import { isMarkedCrosshead } from "./marked-crossheads.ts";

/** `张三丰`, `张 三`, `买买提·艾力`: one name and no more. */
const ONE_NAME = /^\S{2,4}$|^\S\s+\S$|^\S{1,8}[·•]\S{1,8}$/u;

/** Most lines fall by a look at their first character: patterns are run where it may be theirs. */
const HOUSE_OPENS = setOf("□■◎本");
const OPENING_BRACKETS = setOf("（(");
const CLOSING_BRACKETS = setOf("）)");

/** `本报评论员`, `□本报特约评论员 张三`, `本报报道组`: whoever writes in the paper's own name. */
const HOUSE_WRITER =
  /^[□■]?\s*本报(?:(?:特约)?评论员(?:\s*\p{Script=Han}{2,4})?|记者|通讯员|报道组)$/u;
/** `□流年`: behind an author's mark a word of two or three characters is a pen name. */
const SIGNED = /^[□■◎]\s?\p{Script=Han}{2,3}$/u;
/** `（秋实）`, `（秋实 焦点）`: pen names have no family name to know them by. */
const IN_BRACKETS = /^[（(]\p{Script=Han}{2,4}(?:[\s、]+\p{Script=Han}{2,4}){0,3}[)）]$/u;
const NO_NAME = /^[（(](?:[上中下全完续]|全文|待续|未完|连载|节选|图|组图|摘要|以上)/u;

/** Whether a line names who writes in the paper's name, or signs with a mark and a pen name. */
export function isHouseByline(text: string): boolean {
  if (!isAt(HOUSE_OPENS, text, 0) && !isBlankAt(text, 0)) return false;
  return HOUSE_WRITER.test(text) || SIGNED.test(text);
}

/** A line in brackets that names people, or stands in brackets under a full stop. */
export function isCredit(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  if (!isAt(OPENING_BRACKETS, text, 0) || !isAt(CLOSING_BRACKETS, text, text.length - 1))
    return false;
  if (readCredit(text) || tellsOfAuthor(text)) return true;
  return (
    IN_BRACKETS.test(text) &&
    !NO_NAME.test(text) &&
    endsSentence(memberBefore(lines, at)?.text ?? "")
  );
}

/** `晚报记者成都行`, `记者万里行`: where reporters went. */
const JOURNEY = /记者(?:团)?(\p{Script=Han}{2,6})行$/u;
/** `省报记者来靖安采风`: where they came; 来 may be a family name as well. */
const VISIT = /记者(?:团)?来(\p{Script=Han}{3,12})$/u;

/** Whether a line is a headline that tells of reporters, and none that names them. */
function tellsOfReporters(text: string): boolean {
  const where = JOURNEY.exec(text)?.[1];
  if (where !== undefined) return where === "万里" || isPlace(where);
  return opensWithPlace(VISIT.exec(text)?.[1] ?? "");
}

/** `□小苇`, `本报记者 张三`, `陈素兰 缪春华`: names and nothing else, standing apart. */
export function isByline(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || line.width > 30 || endsSentence(line.text)) return false;
  // a body's line falls here, before it is gone over for brackets
  if (isAt(OPENING_BRACKETS, line.text, 0)) return false;
  const words = withoutClass(withoutDots(withoutUnit(withoutDay(line.text))));
  if (!couldBeCredit(words) || /^[^（(]*[)）]/u.test(words)) return false;
  // `昨天下午，郁先生给记者`: names are parted by blanks and 、, sentences by commas
  if (/[，,。；;]/u.test(words)) return false;
  const isDotted = withoutDots(line.text) !== line.text;
  const credit = readCredit(
    line.text,
    isDotted && namesStandInDots(lines) ? settledHints(NO_HINTS) : NO_HINTS,
  );
  if (!credit) return false;
  if (credit.contributors.every(({ role }) => role === "photographer")) return false;
  if (tellsOfReporters(line.text)) return false;
  if (isEntry(lines, at)) return false;
  if (credit.marked) return !opensReport(line.text) && !isMarkedCrosshead(lines, at, credit);
  if (line.verse) return false;
  if (isDotted) return true;
  const before = memberBefore(lines, at);
  const apart =
    line.gap > 0 ||
    !before ||
    (!endsSentence(before.text) && (before.width !== line.width || isUnderTitle(lines, at)));
  if (!apart || isInStanza(lines, at)) return false;
  if (credit.contributors.length > 1) return true;
  return ONE_NAME.test(words) && !isTitle(lines, at) && !isUnderCredit(lines, at);
}

/** `●近期照片两张⏎●居住证明一份`: an author's mark stands before one line, a list's before each. */
function isEntry(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  if (isAt(HOUSE_OPENS, text, 0)) return false;
  return areBriefs(text, memberBefore(lines, at)?.text) || areBriefs(text, lines[at + 1]?.text);
}

/** `晒谷⏎韩雪⏎⏎`: as wide as what stands above it, which is no other name of a list. */
function isUnderTitle(lines: readonly Line[], at: number): boolean {
  const [title, below] = [lines[at - 1], lines[at + 1]];
  if (!title || !below || below.gap === 0 || (at > 1 && title.gap === 0)) return false;
  return !looksLikeName(title.text) && !isColumnName(title.text);
}

/** `…五千元。（汪亦舟）⏎⏎梅岭雨`: what stands above is signed, and below follows text or a headline. */
function isUnderCredit(lines: readonly Line[], at: number): boolean {
  const text = memberBefore(lines, at)?.text ?? "";
  if (!isAt(CLOSING_BRACKETS, text, text.length - 1)) return false;
  const opening = Math.max(text.lastIndexOf("（"), text.lastIndexOf("("));
  return opening <= 0 || endsSentence(text.slice(0, opening));
}

/** `年轻人坐在⏎她站过的地方⏎谈论⏎时间`: a word of a poem, in a run of short lines longer than headlines are. */
function isInStanza(lines: readonly Line[], at: number): boolean {
  let from = at;
  let to = at + 1;
  const isLong = () => to - from >= SHORTEST_RUN;
  while (!isLong() && lines[from]?.gap === 0 && isVerseLine(memberBefore(lines, from))) from--;
  while (!isLong() && lines[to]?.gap === 0 && isVerseLine(lines[to])) to++;
  return isLong();
}

const SHORTEST_RUN = 4;

function isVerseLine(line: Line | undefined): boolean {
  return line !== undefined && line.width <= 12 && !endsSentence(line.text);
}

/** `□ 柳青`, `○ 张三丰`: an author's mark and one name. */
const MARKED_NAME = /^[□■◎○●◇◆]\s*\p{Script=Han}{2,4}$/u;

/**
 * `梅子雨⏎⏎岭上客`: of two lines that could be names, each alone, the first is the title; and so it is
 * right over a name with an author's mark, `石桥⏎○ 柳青`.
 */
function isTitle(lines: readonly Line[], at: number): boolean {
  const [next, beyond] = [lines[at + 1], lines[at + 2]];
  if (next?.gap === 0 && MARKED_NAME.test(next.text)) return true;
  if (!next || next.gap === 0 || (beyond && beyond.gap === 0)) return false;
  return /^[□■◎○●]?\s*\p{Script=Han}{2,4}$/u.test(next.text) && !isColumnName(next.text);
}
