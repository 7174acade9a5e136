import type { Block } from "./blocks.ts";
import type { PrintedLine } from "./printed-lines.ts";
import { boxAround, sharedHeight, sharedWidth } from "./shapes.ts";
import { joinWrapped } from "./wrapped-heads.ts";

/** A page's blocks as lines of text. */
export interface PageText {
  readonly text: string;
  /** For the offset in `text` at which a line begins, its size as a multiple of the body's. */
  readonly sizes: ReadonlyMap<number, number>;
  /** Why the line that begins at an offset is no story's. */
  readonly furniture: ReadonlyMap<number, string>;
}

const IDEOGRAPHIC_SPACE = "\u3000";
/** Ems: a paragraph's first line stands two to the right; a signature may stand much further. */
const LEAST_INDENT = 1.4;
const WIDEST_INDENT = 8;

/**
 * Blocks in reading order to text: a line a printed line, a blank line between two blocks. What stands
 * in the page's margins, by its reason, comes before and behind them.
 */
export function pageText(
  blocks: readonly Block[],
  body: number,
  margins: ReadonlyMap<PrintedLine, string> = new Map(),
): PageText {
  const sizes = new Map<number, number>();
  const furniture = new Map<number, string>();
  const top = boxAround(blocks).top;
  const [head, foot] = [true, false].map((above) =>
    [...margins].filter(([line]) => line.top < top === above),
  );
  let text = "";
  for (const [line, reason] of head ?? []) {
    furniture.set(text.length, reason);
    text += `${line.text}\n`;
  }
  if (text && blocks.length) text += "\n";
  blocks.forEach((block, at) => {
    const before = blocks[at - 1];
    if (before) text += runsOn(before, block, body) ? "\n" : "\n\n";
    const edge = columnEdge(block, blocks);
    joinWrapped(block, blocks).forEach(([line, ...wrapped], index) => {
      if (!line) return;
      if (index) text += "\n";
      sizes.set(text.length, Math.round((100 * line.size) / block.body) / 100);
      text += IDEOGRAPHIC_SPACE.repeat(indentOf(line, edge, block)) + line.text;
      for (const rest of wrapped) text += rest.text;
    });
  });
  if (text && foot?.length && blocks.length) text += "\n";
  for (const [line, reason] of foot ?? []) {
    if (text) text += "\n";
    furniture.set(text.length, reason);
    text += line.text;
  }
  return { text, sizes, furniture };
}

/** Text that goes on at the top of the next column. */
function runsOn(before: Block, block: Block, body: number): boolean {
  if (before.display || block.display || before.vertical) return false;
  const alike = Math.abs(before.size - block.size) <= 0.05 * body;
  const width = (each: Block) => each.right - each.left;
  return (
    alike &&
    block.left >= before.right &&
    block.top < before.bottom &&
    Math.abs(width(before) - width(block)) < 3 * body
  );
}

/** Left edge of the column a block stands in, seen also from the blocks just above and below. */
function columnEdge(block: Block, blocks: readonly Block[]): number {
  let edge = block.left;
  for (const other of blocks) {
    const step = block.left - other.left;
    if (step <= 0 || step > 3.2 * block.size || other.display) continue;
    const alike = Math.abs(other.size - block.size) <= 0.05 * block.size;
    const close = sharedHeight(block, other) > -2.5 * block.size;
    // a byline in the middle of two columns stands over neither
    const over = sharedWidth(block, other) > 0.6 * (other.right - other.left);
    if (alike && close && over) edge = Math.min(edge, other.left);
  }
  return edge;
}

function indentOf(line: PrintedLine, edge: number, { display, vertical }: Block): number {
  if (display || vertical) return 0;
  const ems = (line.left - edge) / line.size;
  return ems < LEAST_INDENT ? 0 : Math.min(WIDEST_INDENT, Math.round(ems));
}
