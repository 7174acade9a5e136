import { endsSentence } from "../../../text/characters.ts";
import type { Block } from "./block.ts";

/** A day as a site sets it under an item of a list: `2023-06-13 08:15`, `3小时前`. */
const STAMP =
  /^(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,2}[-/]\d{1,2}\s*\d{1,2}:\d{2}|\d{1,3}\s?(?:分钟|小时|天)前)$/u;
const LEAST_DAYS = 3;
const LEAST_ENTRY = 20;

/** Places of the lines that are a day alone. */
export function stampsIn(blocks: readonly Block[]): number[] {
  return blocks.flatMap(({ passage }, at) => (STAMP.test(passage.text) ? at : []));
}

/**
 * The days of a chronicle (大事记), three at least; none on any other page. What happened stands in a
 * sentence under each day, and no headline above it. An item of a list has a headline above its day,
 * or its day at the end.
 */
export function chronicleDays(blocks: readonly Block[]): ReadonlySet<Block> {
  const stamps = stampsIn(blocks);
  // day and source of the page itself may stand above
  const [first = 0] = stamps;
  const days = isEntry(blocks[first + 1]) ? stamps : stamps.slice(1);
  const told = days.every(
    (at, order) => isEntry(blocks[at + 1]) && (order === 0 || isEntry(blocks[at - 1])),
  );
  if (!told || days.length < LEAST_DAYS) return new Set();
  return new Set(days.flatMap((at) => blocks[at] ?? []));
}

function isEntry(block: Block | undefined): boolean {
  if (!block || block.linked > 0.4 || block.heading > 0) return false;
  const { text } = block.passage;
  return text.length >= LEAST_ENTRY && endsSentence(text) && !/…$/u.test(text);
}
