import { memberBefore } from "../member-before.ts";
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

const MUCH_LARGER = 1.25;
/** Multiples of the body size: a byline under a headline is set no larger. */
const LARGEST_TEXT = 1.1;
const STRANDED = 5;
const STRANDED_DISPLAY = 2;

/**
 * What it costs that headline `[from, to)` leaves the display line right above it, set far larger, to
 * another story: it is that one's byline or subheadline. 0 where sizes are not known.
 */
export function strandedCost(items: readonly Item[], from: number, to: number): number {
  const above = largestOf(memberBefore(items, from));
  let own = 0;
  for (let at = from; at < to; at++) own = Math.max(own, largestOf(items[at]));
  if (!own || above < MUCH_LARGER * own) return 0;
  return own <= LARGEST_TEXT ? STRANDED : STRANDED_DISPLAY;
}

function largestOf(item: Item | undefined): number {
  if (!item?.isHead) return 0;
  let largest = 0;
  for (const { size = 0 } of item.piece.lines) largest = Math.max(largest, size);
  return largest;
}
