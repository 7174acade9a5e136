import { endsSentence } from "../../../text/characters.ts";
import type { Block } from "./block.ts";
import { sharedHeight, sharedWidth } from "./shapes.ts";

/** Ems: a paragraph's first line stands two to the right. */
export const LEAST_INDENT = 1.4;
/** Fewer lines do not show how wide their column is. */
const TELLING = 3;
const PAUSE = /[，。；：]./u;
/** Ems by which a full line may miss its column's edge. */
const SHORT = 1.5;

/** The column a block of text is set in. */
export interface Column {
  /** Its left edge, in points. */
  readonly edge: number;
  /** Its width in ems; 0 where the text does not run to it, or none was set to run. */
  readonly measure: number;
}

/** For each block its column, as far as the block, those around it and those like it show it. */
export function columnsOf(blocks: readonly Block[]): ReadonlyMap<Block, Column> {
  const own = blocks.map((block) => {
    const edge = columnEdge(block, blocks);
    return { block, edge, measure: measureOf(block, edge) };
  });
  const measured = own.filter(({ measure }) => measure);
  return new Map(
    own.map(({ block, edge, measure }) => {
      const like = measure ? undefined : measured.find((other) => isAsWide(block, edge, other));
      return [block, { edge, measure: like?.measure ?? measure }];
    }),
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

/**
 * Width in ems of the column that running text fills: lines reach the edge and break off there in
 * mid-sentence, most of them or some with a pause in them. 0 for what is set line by line: verse, lists, headlines.
 */
function measureOf(block: Block, edge: number): number {
  const { lines, right, size, display, vertical, verse } = block;
  if (display || vertical || verse || lines.length < TELLING) return 0;
  const full = lines.filter((line) => right - line.right < SHORT * size);
  const breaks = full.filter(({ text }) => !endsSentence(text));
  // short paragraphs leave few lines full
  const paused = breaks.filter(({ text }) => PAUSE.test(text)).length > 1;
  const runs = breaks.length > 0 && (paused || 2 * full.length >= lines.length);
  return runs ? Math.round((10 * (right - edge)) / size) / 10 : 0;
}

/** Whether a few lines that do not show their own column are as wide as one of text alike. */
function isAsWide(block: Block, edge: number, other: { block: Block; measure: number }): boolean {
  const { lines, right, size, display, vertical, verse } = block;
  if (display || vertical || verse || lines.length < 2) return false;
  const alike = Math.abs(size - other.block.size) < 0.02 * size;
  return alike && Math.abs(other.measure - (right - edge) / size) < SHORT;
}
