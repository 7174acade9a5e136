import type { Item } from "./items.ts";

/** Lines of a paragraph that shows how wide its column is: neither the first nor the last fills it. */
const LEAST_LINES = 3;
/** In ems; marks that hang out and numbers carried over make no other column. */
const NEAR = 0.8;
/** As a log-likelihood ratio. */
const ANOTHER_MEASURE = 0.8;

/**
 * For each of these texts what it says for a story's end before it that the columns above and below are not
 * as wide: most stories are set in one measure, and neighbours often in another. 0 where lines do not show it.
 */
export function weighMeasures(items: readonly Item[], texts: readonly number[]): Float64Array {
  const weighed = new Float64Array(texts.length);
  const measures = texts.map((item) => measureOf(items[item]));
  const at = (place: number) =>
    place >= 0 && place < measures.length ? (measures[place] ?? 0) : 0;
  for (let gap = 1; gap < texts.length; gap++) {
    const above = at(gap - 1) || at(gap - 2);
    const below = at(gap) || at(gap + 1);
    if (above && below && Math.abs(above - below) > NEAR) weighed[gap] = ANOTHER_MEASURE;
  }
  return weighed;
}

/** Width in ems of the column a text stands in, by its full lines; or 0. */
function measureOf(item: Item | undefined): number {
  if (!item) return 0;
  const { lines, verse, listed } = item.piece;
  if (lines.length < LEAST_LINES || verse || listed) return 0;
  let sum = 0;
  for (let at = 1; at + 1 < lines.length; at++) sum += lines[at]?.width ?? 0;
  return sum / (lines.length - 2);
}
