import { endsSentence, widthOf } from "../../../text/characters.ts";
import type { Block } from "./block.ts";
import { columnsOf, LEAST_INDENT } from "./column-measures.ts";
import type { PrintedLine } from "./printed-lines.ts";
import { boxAround } from "./shapes.ts";
import { joinWrapped } from "./wrapped-heads.ts";

/** A page's blocks as lines of text. */
export interface PageText {
  readonly text: string;
  /** For the offset in `text` at which a line begins, its size as a multiple of the body's. */
  readonly sizes: ReadonlyMap<number, number>;
  /** For the offset in `text` at which a line of running text begins, its column's width in ems. */
  readonly measures: ReadonlyMap<number, number>;
  /** Offsets at which lines begin that are their writer's, as a poem's are. */
  readonly verse: ReadonlySet<number>;
  /** Why the line that begins at an offset is no story's. */
  readonly furniture: ReadonlyMap<number, string>;
}

const IDEOGRAPHIC_SPACE = "\u3000";
/** Ems: a paragraph's first line stands two to the right; a signature may stand much further. */
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
  const measures = new Map<number, number>();
  const verse = new Set<number>();
  const furniture = new Map<number, string>();
  const top = boxAround(blocks).top;
  const [head, foot] = [true, false].map((above) =>
    [...margins].filter(([line]) => line.top < top === above),
  );
  const columns = columnsOf(blocks);
  let text = "";
  for (const [line, reason] of head ?? []) {
    furniture.set(text.length, reason);
    text += `${line.text}\n`;
  }
  if (text && blocks.length) text += "\n";
  blocks.forEach((block, at) => {
    const before = blocks[at - 1];
    const opens = isCrosshead(block, 0, columns.get(block)?.measure ?? 0);
    if (before) text += runsOn(before, block, body) && !opens ? "\n" : "\n\n";
    const { edge, measure } = columns.get(block) ?? { edge: block.left, measure: 0 };
    joinWrapped(block, blocks).forEach(([line, ...wrapped], index) => {
      if (!line) return;
      if (index) text += isCrosshead(block, index - 1, measure) ? "\n\n" : "\n";
      if (index && isCrosshead(block, index, measure)) text += "\n";
      sizes.set(text.length, Math.round((100 * line.size) / block.body) / 100);
      const indent = indentOf(line, edge, block);
      if (measure) measures.set(text.length, measureOfLine(line, block, { measure, indent }));
      if (block.verse) verse.add(text.length);
      text += IDEOGRAPHIC_SPACE.repeat(indent) + line.text;
      for (const rest of wrapped) text += rest.text;
    });
  });
  if (text && foot?.length && blocks.length) text += "\n";
  for (const [line, reason] of foot ?? []) {
    if (text) text += "\n";
    furniture.set(text.length, reason);
    text += line.text;
  }
  return { text, sizes, measures, verse, furniture };
}

/** Text that goes on at the top of the next column. */
function runsOn(before: Block, block: Block, body: number): boolean {
  if (before.display || block.display || before.vertical) return false;
  // a poem's column ends where a stanza does
  if (before.verse && block.verse) return false;
  const alike = Math.abs(before.size - block.size) <= 0.05 * body;
  const width = (each: Block) => each.right - each.left;
  return (
    alike &&
    block.left >= before.right &&
    block.top < before.bottom &&
    Math.abs(width(before) - width(block)) < 3 * body
  );
}

/** Ems of white on both sides of a line set in the middle of its column, and how unlike they may be. */
const MARGIN = 2.5;
const OFF_MIDDLE = 1.2;

/** `…很热闹。⏎　　　　老街新生⏎　　次日…`: a line in the middle of its column between two paragraphs. */
function isCrosshead({ lines, left, right, verse }: Block, at: number, measure: number): boolean {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!measure || verse || !line || !below || endsSentence(line.text)) return false;
  const [before, behind] = [(line.left - left) / line.size, (right - line.right) / line.size];
  const isCentred = Math.min(before, behind) > MARGIN && Math.abs(before - behind) < OFF_MIDDLE;
  const isApart = above === undefined || endsSentence(above.text);
  return isCentred && isApart && below.left - left > LEAST_INDENT * below.size;
}

/** Ems by which a full line may miss its column's edge. */
const SHORT = 1.5;

/** A full line's column is as wide as its words count, whatever room the font gives figures and marks. */
function measureOfLine(
  { text, right, size }: PrintedLine,
  block: Block,
  { measure, indent }: { readonly measure: number; readonly indent: number },
): number {
  return block.right - right < SHORT * size ? indent + widthOf(text) : measure;
}

function indentOf(line: PrintedLine, edge: number, { display, vertical, verse }: Block): number {
  if (display || vertical || verse) return 0;
  const ems = (line.left - edge) / line.size;
  return ems < LEAST_INDENT ? 0 : Math.min(WIDEST_INDENT, Math.round(ems));
}
