import { endsSentence } from "../../../text/characters.ts";
import type { PrintedLine } from "./printed-lines.ts";
import { boxAround } from "./shapes.ts";

/** Lines of the shortest poem, and in ems its widest line. */
const QUATRAIN = 4;
const WIDEST = 24;
/** Ems by which a full line may miss its column's edge. */
const SHORT = 1.5;
/** Ems by which lines flush left, or set in the middle, may stand out of line. */
const OUT_OF_LINE = 0.6;

const PAUSE = /[，、；：—…]$/u;
/** So many lines that all end at a mark do not by chance. */
const CERTAIN = 6;
/** `联系人：冯师傅`, `（一）…`, `●…`: particulars and lists, not verse. */
const LABELLED = /^(?:.{1,8}[：:].|[（(]?[一二三四五六七八九十][）)、]|[●■◆▲○□◇△·])/u;

/**
 * Whether lines are their writer's and no column's: they stand flush or in the middle, and break off
 * where there was room for more, or each at a pause; lines of a paragraph are full, but for its last,
 * and its first stands in where the page is `indented`. `edge` is where the column ends, as far as is known.
 */
export function isPoem(
  lines: readonly PrintedLine[],
  { edge, indented }: { readonly edge: number; readonly indented: boolean },
): boolean {
  if (lines.length < QUATRAIN || !areInLine(lines)) return false;
  const { left, right } = boxAround(lines);
  if (right - left > WIDEST * (lines[0]?.size ?? 0)) return false;
  const count = (is: (line: PrintedLine) => boolean) => lines.filter(is).length;
  // verse counts in words
  if (count(({ text }) => /\d/u.test(text)) > lines.length / 10) return false;
  if (count(({ text }) => LABELLED.test(text)) > lines.length / 3) return false;
  const bare = lines.filter(isBare);
  const short = shortOf(bare, lines, edge);
  if (short > 1 && 2 * (bare.length - short) <= lines.length) return true;
  const paused = count(({ text }) => PAUSE.test(text));
  const isMarked = 10 * bare.length <= lines.length;
  // of prose without indents not so many lines end where its sentences do
  return isMarked && (indented || lines.length >= CERTAIN || 4 * paused >= lines.length);
}

/** Whether the last lines of a poem, beside others of it, break off as its lines do. */
export function breaksOff(lines: readonly PrintedLine[], edge: number): boolean {
  const bare = lines.filter(isBare);
  return bare.length === 0 || shortOf(bare, lines, edge) > 0;
}

function isBare({ text }: PrintedLine): boolean {
  return !PAUSE.test(text) && !endsSentence(text);
}

/** How many of some lines leave room for another character. */
function shortOf(
  some: readonly PrintedLine[],
  lines: readonly PrintedLine[],
  edge: number,
): number {
  const box = boxAround(lines);
  const flush = isFlush(lines);
  const room = (line: PrintedLine) =>
    flush ? edge - line.right : box.right - box.left - (line.right - line.left);
  return some.filter((line) => room(line) >= SHORT * line.size).length;
}

/** Whether lines stand flush left or in the middle. */
export function areInLine(lines: readonly PrintedLine[]): boolean {
  return isFlush(lines) || isCentred(lines);
}

function isFlush(lines: readonly PrintedLine[]): boolean {
  const { left } = boxAround(lines);
  return lines.every((line) => line.left - left < OUT_OF_LINE * line.size);
}

function isCentred(lines: readonly PrintedLine[]): boolean {
  const { left, right } = boxAround(lines);
  return lines.every(
    (line) => Math.abs(line.left + line.right - left - right) < 2 * OUT_OF_LINE * line.size,
  );
}
