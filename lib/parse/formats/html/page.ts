import type { Span } from "../../../article.ts";
import type { Block } from "./block.ts";
import { readBlocks } from "./blocks.ts";
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

export function readPage(source: string, root: ElementNode = readTree(source)): HtmlPage {
  const elements = elementsOf(root);
  const blocks = readBlocks(source, root);
  const marks = findMarks(source, root);
  const meta = readMeta(source, elements, blocks);
  const epaper = isEpaper({ elements, marks, blocks, meta });
  return { source, root, elements, blocks, marks, meta, epaper };
}

/** The blocks that begin inside a stretch of the source. */
export function blocksWithin(blocks: readonly Block[], span: Span): Block[] {
  return within(blocks, span, ({ start }) => start);
}

/** Those of a list in the order of the source that begin inside a stretch of it. */
export function within<T>(list: readonly T[], [from, to]: Span, startOf: (each: T) => number): T[] {
  return list.slice(firstFrom(list, from, startOf), firstFrom(list, to, startOf));
}

function firstFrom<T>(list: readonly T[], offset: number, startOf: (each: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = list[middle];
    if (each !== undefined && startOf(each) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
