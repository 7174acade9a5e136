import { endsSentence } from "../../../text/characters.ts";
import type { PrintedLine } from "./printed-lines.ts";
import { boxAround, sharedWidth } from "./shapes.ts";

/** Ems that a paragraph's first line stands in, at least. */
const INDENT = 1.4;
/** Ems by which a line misses the column's right edge when it is no full one. */
const SHORT = 2;

/**
 * Parts the line right below a headline that is set as large as the text and stands off from it: a
 * byline or a place, in the middle or flush left, with a paragraph opening below.
 */
export function partBylines(
  groups: readonly PrintedLine[][],
  isDisplay: (line: PrintedLine) => boolean,
): PrintedLine[][] {
  const display = groups.flat().filter((line) => !line.vertical && isDisplay(line));
  return groups.flatMap((group) => {
    const [first, ...rest] = group;
    if (!first || !rest.length || isDisplay(first) || endsSentence(first.text)) return [group];
    const above = display.filter(
      (head) =>
        sharedWidth(head, first) > 0 &&
        first.top > head.base &&
        first.top - head.bottom < 1.2 * first.size,
    );
    return above.some((head) => standsOff(first, rest, head)) ? [[first], rest] : [group];
  });
}

/** Short, and in the middle below the headline or flush left with a paragraph opening below. */
function standsOff(line: PrintedLine, rest: readonly PrintedLine[], head: PrintedLine): boolean {
  const { left, right } = boxAround(rest);
  const [second] = rest;
  const { size } = line;
  if (!second || right - line.right < SHORT * size) return false;
  const middle = Math.abs(head.left + head.right - line.left - line.right) / 2;
  if (middle < size && line.left - left > (INDENT + SHORT) * size) return true;
  const opens = second.left - left > INDENT * size && second.left - left < 2.6 * size;
  return opens && rest.length > 1 && Math.abs(line.left - left) < 0.5 * size;
}
