import { endsSentence } from "../../../text/characters.ts";
import { looksLikeName } from "../../forms/contributors/looks-like-name.ts";
import type { PrintedLine } from "./printed-lines.ts";
import { boxAround, sharedWidth } from "./shapes.ts";

/** Ems that a paragraph's first line stands in, at least. */
const INDENT = 1.4;
/** Ems by which a line misses the column's right edge when it is no full one. */
const SHORT = 2;
/** Ems below a byline at which a line tells where its columns begin; the first may be too short to. */
const BELOW = 4.5;

/**
 * Lines as large as the text in the middle right below a headline, where text begins much further to
 * the left: bylines, places. They stand above no column of their own.
 */
export function centredBylines(
  lines: readonly PrintedLine[],
  isDisplay: (line: PrintedLine) => boolean,
): Set<PrintedLine> {
  const heads = lines.filter(isDisplay);
  const bylines = lines.filter((line) => {
    if (isDisplay(line) || endsSentence(line.text)) return false;
    const { size } = line;
    const isCentred = heads.some(
      (head) =>
        isRightBelow(line, head) &&
        Math.abs(head.left + head.right - line.left - line.right) < 2 * size,
    );
    return isCentred && lines.some((next) => beginsFurtherLeft(next, line));
  });
  return new Set(bylines);
}

function beginsFurtherLeft(next: PrintedLine, line: PrintedLine): boolean {
  const drop = next.base - line.base;
  const { size } = line;
  const isNext =
    drop > 0.5 * size && drop < BELOW * size && Math.abs(next.size - size) < 0.1 * size;
  return isNext && sharedWidth(next, line) > 0 && line.left - next.left > (INDENT + SHORT) * size;
}

function isRightBelow(line: PrintedLine, head: PrintedLine): boolean {
  return (
    sharedWidth(head, line) > 0 && line.top > head.base && line.top - head.bottom < 1.2 * line.size
  );
}

/**
 * Parts the line right below a headline that is set as large as the text and stands off from it: a
 * byline or a place, flush left with a paragraph opening below.
 */
export function partBylines(
  groups: readonly PrintedLine[][],
  isDisplay: (line: PrintedLine) => boolean,
): PrintedLine[][] {
  const display = groups.flat().filter(isDisplay);
  return groups.flatMap((group) => {
    const [first, ...rest] = group;
    if (!first || isDisplay(first) || endsSentence(first.text)) return [group];
    const isUnder = display.some((head) => isRightBelow(first, head));
    const parts = isName(first, rest) || standsOff(first, rest) || hasOwnLeading(first, rest);
    return isUnder && parts ? [[first], rest] : [group];
  });
}

/** In characters. */
const LONGEST_NAME = 4;

/** `石守拙⏎井下没有白天`: a name over lines that are no paragraph's. */
function isName({ text }: PrintedLine, rest: readonly PrintedLine[]): boolean {
  return rest.length > 1 && text.length <= LONGEST_NAME && looksLikeName(text);
}

/** Ems by which lines set alike may miss each other's leading, and by which one stands off. */
const SAME_LEADING = 0.1;
const OWN_LEADING = 0.1;
/** Ems by which a name is shorter than the lines below it, at least. */
const SHORTER = 1.5;

/** Short, with more white below than lines that go on have between them. */
function hasOwnLeading(line: PrintedLine, rest: readonly PrintedLine[]): boolean {
  const steps = [line, ...rest]
    .slice(1)
    .map(({ base }, at) => base - ([line, ...rest][at]?.base ?? 0));
  const [own = 0, ...others] = steps;
  const { size } = line;
  const text = boxAround(rest);
  const room = text.right - text.left - (line.right - line.left);
  const isFull = text.right - line.right < 0.5 * size;
  if (!others.length || isFull || room < SHORTER * size) return false;
  const widest = Math.max(...others);
  return widest - Math.min(...others) < SAME_LEADING * size && own - widest > OWN_LEADING * size;
}

/** Short and flush left, with a paragraph opening below. */
function standsOff(line: PrintedLine, rest: readonly PrintedLine[]): boolean {
  const { left, right } = boxAround(rest);
  const [second] = rest;
  const { size } = line;
  if (!second || rest.length < 2 || right - line.right < SHORT * size) return false;
  const opens = second.left - left > INDENT * size && second.left - left < 2.6 * size;
  return opens && Math.abs(line.left - left) < 0.5 * size;
}
