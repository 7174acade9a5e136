import { furnitureOf } from "../../papers/furniture.ts";
import { isPaperName } from "../../papers/masthead.ts";
import type { Block } from "./block.ts";
import { cutBands } from "./cuts.ts";

/** A page's head has a few lines beside the paper's name: date, number, publisher. */
const MOST_LINES = 5;

/** A page's blocks without what stands above and below all stories from edge to edge. */
export interface Rims {
  readonly head: readonly Block[];
  readonly inner: readonly Block[];
  readonly foot: readonly Block[];
}

/**
 * Takes off the rows at a page's head and foot that name the paper, its date, its page or its editors,
 * so that none of them is read between two columns. `body` is the page's body size in points.
 */
export function partRims(blocks: readonly Block[], body: number): Rims {
  const bands = cutBands(blocks, -0.25 * body);
  let from = 0;
  let to = bands.length;
  while (from < to && isRim(bands[from] ?? [])) from++;
  while (to > from && isRim(bands[to - 1] ?? [])) to--;
  return {
    head: bands.slice(0, from).flatMap(fromLeft),
    inner: bands.slice(from, to).flat(),
    foot: bands.slice(to).flatMap(fromLeft),
  };
}

function fromLeft(band: readonly Block[]): Block[] {
  return [...band].sort((one, other) => one.left - other.left);
}

function isRim(band: readonly Block[]): boolean {
  const lines = band.flatMap((block) => block.lines);
  if (lines.length > 2 * MOST_LINES) return false;
  // a notice at the page's foot has its day as well
  if (lines.some(({ text }) => text.endsWith("。"))) return false;
  return (
    band.every((block) => block.lines.length <= MOST_LINES) &&
    lines.some(({ text }) => isPaperName(text) || furnitureOf(text, false) !== null)
  );
}
