/** A figure of ours beside the limit or peer measured right after it, in the same unit. */
export type Pair = Readonly<{ ours: number; limit: number }>;

/** What is asked of a ratio of ours to the other: as much at least, or at most. */
export type Reach = Readonly<{ least: number } | { most: number }>;

/** One thing measured beside another: medians over their pairs. */
export type Line = Readonly<{
  what: string;
  beside: string;
  unit: string;
  ours: number;
  limit: number;
  /** Median of the pairs' own ratios, ours to the other: what is to be compared between machines. */
  ratio: number;
  /** Null where the figure is only to be known. */
  reach: Reach | null;
}>;

/** What a line says besides its figures. */
export type Named = Pick<Line, "what" | "beside" | "unit" | "reach">;

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that so large a share of the values does not exceed; between two of them, what lies between. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low = 0, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

/**
 * Medians of pairs. A machine that slows down half-way slows both halves of a pair, so the ratio
 * holds where the figures do not.
 */
export function settle(pairs: readonly Pair[], named: Named): Line {
  return {
    ...named,
    ours: median(pairs.map(({ ours }) => ours)),
    limit: median(pairs.map(({ limit }) => limit)),
    ratio: median(pairs.map(({ ours, limit }) => ours / limit)),
  };
}

/** Whether a line reaches what is asked of it; null where nothing is. */
export function isReached({ ratio, reach }: Line): boolean | null {
  if (!reach) return null;
  return "least" in reach ? ratio >= reach.least : ratio <= reach.most;
}

/** Measures pairs one after the other; `count` of them, after one that does not count. */
export async function measurePairs(count: number, measure: () => Promise<Pair>): Promise<Pair[]> {
  await measure();
  const pairs: Pair[] = [];
  for (let n = 0; n < count; n++) pairs.push(await measure());
  return pairs;
}
