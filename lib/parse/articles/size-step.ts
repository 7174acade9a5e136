import type { Item } from "./items.ts";

/** Multiples of the body size: crossheads are set no larger. */
const LARGEST_CROSSHEAD = 1.25;

/**
 * What the font sizes of display pieces `group` hold against reading them as crossheads in the middle
 * of a story: the larger, the more. 0 where sizes are not known.
 */
export function sizeStep(items: readonly Item[], group: readonly number[]): number {
  let largest = 0;
  for (const at of group) {
    const item = items[at];
    if (!item?.isHead) continue;
    for (const { size = 0 } of item.piece.lines) largest = Math.max(largest, size);
  }
  return Math.min(8, 12 * Math.max(0, largest - LARGEST_CROSSHEAD));
}

/** A page with sizes had coordinates, and was put in order by them: headlines before their stories. */
const OUT_OF_ORDER = 3;

/** What it costs that a headline stands elsewhere than above its story; 0 where sizes are not known. */
export function misplacedCost(items: readonly Item[]): number {
  const sized = items.some(({ piece }) => piece.lines[0]?.size !== undefined);
  return sized ? OUT_OF_ORDER : 0;
}
