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
/** A pause or a stop within a line. */
const HELD = /[，。；：！？、]./u;
/** Ems by which justified lines may differ. */
const EVEN = 0.6;
/** So many lines that all end at a mark do not by chance. */
const CERTAIN = 6;
/** `联系人：冯师傅`, `（一）…`, `●…`: particulars and lists, not verse. */
const LABELLED = /^(?:.{1,8}[：:].|[（(]?[一二三四五六七八九十][）)、]|[●■◆▲○□◇△·])/u;
/** `柳青 摄`: the end of a caption. */
const PHOTOGRAPHED = /^.{2,12}(?:摄|摄影)[）)]?$/u;

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
  // verse counts in words, and in our own
  if (count(({ text }) => /[\dA-Za-z]/u.test(text)) > lines.length / 10) return false;
  if (count(({ text }) => LABELLED.test(text)) > lines.length / 3) return false;
  if (PHOTOGRAPHED.test(lines.at(-1)?.text ?? "")) return false;
  const bare = lines.filter(isBare);
  if (4 * count(isNames) > 3 * lines.length) return false;
  if (isCutInPhrases(lines, bare) || isSquare(lines)) return false;
  const short = shortOf(bare, lines, edge);
  if (short > 1 && 2 * (bare.length - short) <= lines.length) return true;
  const paused = count(({ text }) => PAUSE.test(text));
  const isMarked = 10 * bare.length <= lines.length;
  // of prose without indents not so many lines end where its sentences do
  const isCertain =
    lines.length >= CERTAIN && 4 * count(({ text }) => HELD.test(text)) >= lines.length;
  return isMarked && (indented || isCertain || 4 * paused >= lines.length);
}

/** `倡议人：⏎柳青⏎韩雪`: lines of which hardly any is longer are names. */
function isNames({ text }: PrintedLine): boolean {
  return text.length <= 4 && !endsSentence(text) && !/[，、；—…]$/u.test(text);
}

/** `村里的老人说，盼⏎了几十年的桥终于`: it pauses within its lines rather than where they end. */
function isCutInPhrases(lines: readonly PrintedLine[], bare: readonly PrintedLine[]): boolean {
  const cut = bare.filter(({ text }) => HELD.test(text)).length;
  return 10 * cut >= lines.length && 2 * cut > lines.length - bare.length;
}

/**
 * Lines as wide as the ones above them but for the last, as of a paragraph beside a picture; verse of
 * one measure keeps it to the end.
 */
function isSquare(lines: readonly PrintedLine[]): boolean {
  const steps = lines.slice(1).map((line, at) => {
    const above = lines[at] ?? line;
    return (line.right - line.left - above.right + above.left) / line.size;
  });
  const even = steps.filter((step) => Math.abs(step) < EVEN).length;
  const last = steps.at(-1) ?? 0;
  return last <= -EVEN && 3 * even >= 2 * steps.length && lines.slice(0, -1).every(isBare);
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
