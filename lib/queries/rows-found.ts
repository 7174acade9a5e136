import type { FacetStretch } from "./facet-columns.ts";

/** How far a walk along the stretches has come in the numbers that were found. */
export interface Walk {
  at: number;
}

/**
 * Where in a stretch stand the articles with these numbers, both ascending. Moves `walk` on past the stretch; of a few
 * articles among many it looks at a few.
 */
export function rowsFound({ numbers }: FacetStretch, found: Float64Array, walk: Walk): Uint32Array {
  const last = numbers.at(-1) ?? Number.NEGATIVE_INFINITY;
  let end = walk.at;
  while (end < found.length && (found[end] ?? 0) <= last) end++;
  const rows = new Uint32Array(end - walk.at);
  let count = 0;
  let row = 0;
  for (let i = walk.at; i < end; i++) {
    const number = found[i] ?? 0;
    row = rowFrom(numbers, number, row);
    if (numbers[row] === number) rows[count++] = row;
  }
  walk.at = end;
  return rows.subarray(0, count);
}

/** The first row from `row` on whose number is this one or a higher one; strides grow until they pass it. */
function rowFrom(numbers: Float64Array, number: number, row: number): number {
  let low = row;
  let stride = 1;
  while ((numbers[low + stride] ?? Number.POSITIVE_INFINITY) < number) {
    low += stride;
    stride *= 2;
  }
  let high = Math.min(numbers.length, low + stride);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
