import { isAt, setOf } from "../../text/characters.ts";
import type { Line } from "../lines.ts";
import { memberBefore } from "../member-before.ts";
import { endsParagraph } from "./ends.ts";

const BULLETS = setOf("▲△▶►●○■□◆◇★☆◎※＊");
/** Lines that one brief seldom passes. */
const LONGEST = 16;
/** Ems by which a full line may miss the column's edge: a mark that hangs over, a number carried to the next. */
const SHORT = 2.6;
/** A first line whose indent was swallowed stands two ems more short of it. */
const FIRST_SHORT = 3.6;
/** Ems that first lines differ by at most, all being full. */
const EVEN = 1.6;
/** `（徐欣）`: who sent a brief, on a line of its own. */
const SENT_BY = /^[（(][^（()）。，]{2,24}[)）]$/u;
/** `▲孩子们在放风筝。（柳青 摄）`: the mark points at a picture. */
const TAKEN = /摄(?:影报道)?[）)]?$/u;
/** In ems. */
const LONGEST_NAME = 12;
const NAME = /^[\p{Script=Han}\p{N}·“”【】]+$/u;

/** One paragraph of a column of briefs, `[from, to)` of the page's lines. */
export interface Brief {
  readonly from: number;
  readonly to: number;
}

/** What a page has of briefs: paragraphs by the line each begins with, and the names over their columns. */
export interface Briefs {
  readonly paragraphs: ReadonlyMap<number, Brief>;
  readonly names: ReadonlySet<number>;
}

/**
 * Finds the briefs of `简讯` and the like, which have no headlines: two or more paragraphs, one under the
 * other, that open with one mark: `▲3月4日，县图书馆举办⏎“春分读书会”，五十名小读者参加。（徐欣）`. A line of
 * theirs that breaks off fills its column, so that a mark's short line over text is no brief but its headline.
 */
export function findBriefs(lines: readonly Line[]): Briefs {
  const paragraphs = new Map<number, Brief>();
  const names = new Set<number>();
  for (let from = 0; from < lines.length; ) {
    const opens = isBullet(lines[from]) || isNumberedFirst(lines, from);
    const starts = opens ? startsFrom(lines, from) : [];
    const run = starts.length > 1 ? briefsOf(lines, starts) : [];
    for (const brief of run) paragraphs.set(brief.from, brief);
    if (run.length && isName(lines, from - 1)) names.add(from - 1);
    // a page of one mark is gone over once, whatever its lines are
    from = run.at(-1)?.to ?? (starts.at(-1) ?? from) + 1;
  }
  return { paragraphs, names };
}

/**
 * Whether of two paragraphs, one below the other, the one opens with the other's mark or with the number
 * before its: briefs of one column.
 */
export function areBriefs(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (isAt(BULLETS, one, 0)) return other.startsWith(one.charAt(0));
  const number = numberOf(one);
  return number > 0 && numberOf(other) === number + 1;
}

/** `1. 河东镇…`, `2、柳林村…`; `3.5万元` is a figure. */
const NUMBER = /^(\d{1,2})(?:[.．]\s?(?!\d)|、)/u;

function numberOf(text: string): number {
  const code = text.charCodeAt(0);
  return code > 0x30 && code <= 0x39 ? Number(NUMBER.exec(text)?.[1] ?? 0) : 0;
}

/** `简讯⏎1. …⏎2. …`: numbers open briefs right under their column's name; anywhere else they number a list. */
function isNumberedFirst(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  return numberOf(text) === 1 && isBriefsName(memberBefore(lines, at)?.text ?? "");
}

/** `简讯`, `一周短讯`, `各地动态`: what a column of briefs is called. */
const BRIEFS_NAME =
  /^[\p{Script=Han}·]{0,6}(?:[简短快]讯|简报|短波|短新闻|[速快][递览报]|一览|集锦|拾零|点击|扫描|传真|要闻|动态|新闻|资讯|消息)$/u;

/** Whether a line is what a column of briefs is called, and no more. */
export function isBriefsName(text: string): boolean {
  return text.length <= LONGEST_NAME && BRIEFS_NAME.test(text.replace(/[\s\u3000]/gu, ""));
}

function isBullet(line: Line | undefined): boolean {
  return line !== undefined && isAt(BULLETS, line.text, 0);
}

/** The lines from `from` on that open with its mark, what stands between them being whole. */
function startsFrom(lines: readonly Line[], from: number): number[] {
  const starts = [from];
  for (let at = from + 1; at < lines.length && at - (starts.at(-1) ?? at) <= LONGEST; at++) {
    const line = lines[at];
    if (!line) break;
    if (areBriefs(lines[starts.at(-1) ?? from]?.text, line.text)) {
      if (!endsBrief(lines[at - 1]?.text ?? "") || line.gap > 1) break;
      starts.push(at);
    } else if (line.gap > 0) break;
  }
  return starts;
}

/** The briefs that begin with these lines; none where they are something else. */
function briefsOf(lines: readonly Line[], starts: readonly number[]): Brief[] {
  const [first = 0, last = 0] = [starts[0], starts.at(-1)];
  // up to the last mark all lines are briefs'; of the last one only the form tells the end
  const column = columnOf(lines, first, last + 1);
  const briefs = starts.map((from, at) => ({
    from,
    to: starts[at + 1] ?? lastEnd(lines, last, column),
  }));
  const areFull = briefs.every((brief) => isBrief(lines, brief, column)) && areEven(lines, briefs);
  return areFull || briefs.every((brief) => isShort(lines, brief)) ? briefs : [];
}

/**
 * Two lines of which the second is not much longer, in columns set by hand: under a headline stands more text
 * than that. `▲3月3日，孝丰镇卫生院开展⏎爱耳日义诊，为二百三十名村民检查听力。（黄敏）`
 */
function isShort(lines: readonly Line[], { from, to }: Brief): boolean {
  const [first, second] = lines.slice(from, to);
  if (!first || to - from > 2) return false;
  if (!second) return endsBrief(first.text) && !TAKEN.test(first.text);
  if (endsBrief(first.text) || second.gap > 0 || TAKEN.test(second.text)) return false;
  return endsBrief(second.text) && second.width <= MOST_LONGER * first.width;
}

const MOST_LONGER = 2;

function endsBrief(text: string): boolean {
  return endsParagraph(text) || SENT_BY.test(text);
}

/** The width in ems of the column that lines are broken in, 0 where each is whole. */
function columnOf(lines: readonly Line[], from: number, to: number): number {
  let widest = 0;
  let isBroken = false;
  for (let at = from; at < to; at++) {
    const line = lines[at];
    if (!line) continue;
    widest = Math.max(widest, line.width);
    if (!endsBrief(line.text)) isBroken = true;
  }
  return isBroken ? widest : 0;
}

/** Where the last brief ends: with a credit, before a blank line, or at a full stop short of the column's edge. */
function lastEnd(lines: readonly Line[], from: number, column: number): number {
  for (let at = from; at < lines.length && at - from <= LONGEST; at++) {
    const line = lines[at];
    const below = lines[at + 1];
    if (!line || !endsBrief(line.text)) {
      if (!below || below.gap > 0) return at + 1;
      continue;
    }
    if (below && below.gap === 0 && SENT_BY.test(below.text)) return at + 2;
    const isShort = line.width < column - SHORT;
    if (!below || below.gap > 0 || isShort || !column || /[)）]$/u.test(line.text)) return at + 1;
  }
  return from + 1;
}

/** Whether lines are one paragraph: all but the last fill their column, and that ends. */
function isBrief(lines: readonly Line[], { from, to }: Brief, column: number): boolean {
  const last = lines[to - 1];
  if (!last || !endsBrief(last.text) || TAKEN.test(last.text)) return false;
  for (let at = from; at + 1 < to; at++) {
    const line = lines[at];
    if (!line || (at > from && line.gap > 0)) return false;
    const isSigned = at + 2 === to && SENT_BY.test(last.text);
    if (isSigned && endsParagraph(line.text)) continue;
    if (endsBrief(line.text) && !column) return false;
    if (line.width < column - (at === from ? FIRST_SHORT : SHORT)) return false;
  }
  return true;
}

/** First lines that break off are about as wide as each other; headlines are not. */
function areEven(lines: readonly Line[], briefs: readonly Brief[]): boolean {
  const widths = briefs
    .filter(({ from, to }) => to > from + 1 && !endsBrief(lines[from]?.text ?? ""))
    .map(({ from }) => lines[from]?.width ?? 0);
  return !widths.length || Math.max(...widths) - Math.min(...widths) <= EVEN;
}

/** `简讯`, `一周简讯`: a few words right over briefs that go on with nothing above them. */
function isName(lines: readonly Line[], at: number): boolean {
  const [name, below] = [lines[at], lines[at + 1]];
  if (!name || !below || below.gap > 2 || name.width > LONGEST_NAME) return false;
  // `简　讯`
  if (!NAME.test(name.text.replace(/[\s\u3000]/gu, ""))) return false;
  const above = memberBefore(lines, at);
  return !above || name.gap > 0 || endsBrief(above.text);
}
