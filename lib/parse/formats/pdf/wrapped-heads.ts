import type { Block } from "./block.ts";
import type { PrintedLine } from "./printed-lines.ts";
import { sharedHeight, sharedWidth } from "./shapes.ts";

/** A line set for itself is never so short, in ems, where the one above it is three times as long. */
const LEAST_LINE = 2.6;

/** `男子深夜“私闯⏎民宅”`: nobody sets a line so that a quotation is cut in two. */
const OPEN_QUOTE = /[“《（][^”》）]*$/u;
const CLOSED_QUOTE = /^[^“《（]*[”》）]/u;

/** The narrowest gutter, in ems of the text beside. */
const GUTTER = 0.8;

/**
 * Lines of display type as they were written: a line that fills its measure, with a shorter one below,
 * wrapped and goes on in it (`我区两家企业入选国家级绿色工⏎厂`). Lines about as wide as each other are
 * lines of their own, set under each other on purpose, and so are lines that leave room for a character.
 */
export function joinWrapped(block: Block, blocks: readonly Block[]): PrintedLine[][] {
  const groups: PrintedLine[][] = [];
  block.lines.forEach((line, at) => {
    const above = block.lines[at - 1];
    const wraps =
      above && block.display && !block.vertical && isWrapped(above, line, block, blocks);
    if (wraps) groups.at(-1)?.push(line);
    else groups.push([line]);
  });
  return groups;
}

function isWrapped(
  line: PrintedLine,
  next: PrintedLine,
  block: Block,
  blocks: readonly Block[],
): boolean {
  const [width, rest] = [line.right - line.left, next.right - next.left];
  if (rest < LEAST_LINE * line.size && width > 3 * rest) return true;
  if (rest < width - line.size && OPEN_QUOTE.test(line.text) && CLOSED_QUOTE.test(next.text)) {
    return true;
  }
  if (Math.abs(width - rest) < 0.8 * line.size) return hasFullLines(block);
  return rest < width && fillsMeasure(line, next, block, blocks);
}

/** Three lines or more of which only the last is short: a paragraph in large type. */
function hasFullLines({ lines, right, left, size }: Block): boolean {
  const last = lines.at(-1);
  return lines.length > 2 && last !== undefined && last.right - last.left < right - left - 2 * size;
}

/** Whether the measure of the text around leaves no room for another character. */
function fillsMeasure(
  line: PrintedLine,
  next: PrintedLine,
  block: Block,
  blocks: readonly Block[],
): boolean {
  const { size } = line;
  const isFlush = Math.abs(line.left - next.left) < 0.3 * size;
  if (isFlush && meetsGutter(line, block, blocks)) return true;
  return blocks.some((other) => {
    if (other === block || other.display || other.lines.length < 2) return false;
    if (sharedWidth(other, block) <= 0 || other.top < block.top - size) return false;
    const room = other.right - line.right;
    const before = line.left - other.left;
    if (room < -0.5 * size || room > (isFlush ? 1.05 : 0.6) * size) return false;
    // flush lines may stand over several columns; centred ones stand as far from either edge
    return isFlush || Math.abs(before - room) < 0.3 * size;
  });
}

/** Whether another character would stand in the gutter before what is printed to the right. */
function meetsGutter(line: PrintedLine, block: Block, blocks: readonly Block[]): boolean {
  return blocks.some(
    (other) =>
      !other.display &&
      sharedHeight(other, block) > 0 &&
      other.left > line.right &&
      other.left - line.right < line.size + GUTTER * other.size,
  );
}
