import type { Block } from "./block.ts";
import { isJunk, isRightsNotice } from "./junk.ts";

const STOP = /[。！？；，]/u;

const counted = new WeakMap<Block, number>();

/** Characters of running text in a block: links, tools and the site's terms count for nothing. */
export function proseOf(block: Block): number {
  const known = counted.get(block);
  if (known !== undefined) return known;
  const prose = countProse(block);
  counted.set(block, prose);
  return prose;
}

function countProse(block: Block): number {
  const { text } = block.passage;
  if (block.hidden || block.linked > 0.4 || text.length < 12 || !STOP.test(text)) return 0;
  if (isJunk(text) || isRightsNotice(text)) return 0;
  return text.length;
}

export function proseIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + proseOf(block), 0);
}
