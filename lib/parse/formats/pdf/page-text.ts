import { endsSentence } from "../../../text/characters.ts";
import type { Block } from "./blocks.ts";
import type { PrintedLine } from "./printed-lines.ts";
import { boxAround, sharedHeight, sharedWidth } from "./shapes.ts";
import { joinWrapped } from "./wrapped-heads.ts";

/** A page's blocks as lines of text. */
export interface PageText {
  readonly text: string;
  /** For the offset in `text` at which a line begins, its size as a multiple of the body's. */
  readonly sizes: ReadonlyMap<number, number>;
  /** For the offset in `text` at which a line of running text begins, its column's width in ems. */
  readonly measures: ReadonlyMap<number, number>;
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
  const measures = new Map<number, number>();
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
    const measure = measureOf(block, edge);
    joinWrapped(block, blocks).forEach(([line, ...wrapped], index) => {
      if (!line) return;
      if (index) text += "\n";
      sizes.set(text.length, Math.round((100 * line.size) / block.body) / 100);
      if (measure) measures.set(text.length, measure);
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
  return { text, sizes, measures, furniture };
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
  const { size, lines } = block;
  // lines further in beside lines that are not: it shows its own
  if (lines.some(({ left }) => left - edge >= LEAST_INDENT * size)) return edge;
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

/** Fewer lines do not show how wide their column is. */
const TELLING = 3;
const PAUSE = /[，。；：]./u;
/** Ems by which a full line may miss its column's edge. */
const SHORT = 1.5;

/**
 * Width in ems of the column that running text fills: lines reach the edge and break off there in
 * mid-sentence, most of them or some with a pause in them. 0 for what is set line by line: verse, lists, headlines.
 */
function measureOf({ lines, right, size, display, vertical }: Block, edge: number): number {
  if (display || vertical || lines.length < TELLING) return 0;
  const full = lines.filter((line) => right - line.right < SHORT * size);
  const breaks = full.filter(({ text }) => !endsSentence(text));
  // short paragraphs leave few lines full
  const paused = breaks.filter(({ text }) => PAUSE.test(text)).length > 1;
  const runs = breaks.length > 0 && (paused || 2 * full.length >= lines.length);
  return runs ? Math.round((10 * (right - edge)) / size) / 10 : 0;
}

function indentOf(line: PrintedLine, edge: number, { display, vertical }: Block): number {
  if (display || vertical) return 0;
  const ems = (line.left - edge) / line.size;
  return ems < LEAST_INDENT ? 0 : Math.min(WIDEST_INDENT, Math.round(ems));
}
