import type { FacetValue } from "./facet-values.ts";

/** How many articles have each part of their values: of each topic, of each contributor. Those without any are left out. */
export function countByPart(
  values: readonly FacetValue[],
  counts: Uint32Array,
): Map<string, number> {
  const byPart = new Map<string, number>();
  for (let i = 0; i < values.length; i++) {
    const count = counts[i] ?? 0;
    if (count === 0) continue;
    // One who wrote a story and took its picture has two parts in it.
    for (const part of new Set(values[i])) byPart.set(part, (byPart.get(part) ?? 0) + count);
  }
  return byPart;
}
