import type { Span } from "../../../article.ts";
import { type Block, readBlocks } from "./blocks.ts";
import { isEpaper } from "./is-epaper.ts";
import { findMarks, type Mark } from "./marks.ts";
import { type Meta, readMeta } from "./meta.ts";
import { type ElementNode, elementsOf, readTree } from "./tree.ts";

/** A page as read once, before anything is decided: what every way of finding stories works on. */
export interface HtmlPage {
  readonly source: string;
  readonly root: ElementNode;
  /** All elements, in the order of the source. */
  readonly elements: readonly ElementNode[];
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  readonly meta: Meta;
  /** A printed paper's page, see `isEpaper`. */
  readonly epaper: boolean;
}

export function readPage(source: string): HtmlPage {
  const root = readTree(source);
  const elements = elementsOf(root);
  const blocks = readBlocks(source, root);
  const marks = findMarks(source, root);
  const meta = readMeta(source, elements);
  const epaper = isEpaper({ elements, marks, blocks });
  return { source, root, elements, blocks, marks, meta, epaper };
}

/** The blocks that begin inside a stretch of the source. */
export function blocksWithin(blocks: readonly Block[], [from, to]: Span): Block[] {
  return blocks.slice(firstFrom(blocks, from), firstFrom(blocks, to));
}

/** Blocks lie in the order of the source: the place of the first that begins at `offset` or later. */
function firstFrom(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
