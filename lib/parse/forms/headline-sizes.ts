import type { Line } from "../lines.ts";

/** Multiples of a line's size within which another is set as large. */
const ALIKE = 0.08;

/**
 * What the font sizes of a story's display lines say against a division in which `[from, to)` are the
 * headline: its lines are the largest and all of one size; what is set smaller is kicker or
 * subheadline. 0 where sizes are not known.
 */
export function sizeRankCost(lines: readonly Line[], from: number, to: number): number {
  if (lines.some(({ size }) => size === undefined)) return 0;
  const largest = Math.max(...lines.map(({ size }) => size ?? 0));
  if (!largest) return 0;
  let cost = 0;
  lines.forEach(({ size = 0 }, at) => {
    const large = size >= largest * (1 - ALIKE);
    if (large !== (at >= from && at < to)) cost += 2.5;
  });
  return cost;
}
