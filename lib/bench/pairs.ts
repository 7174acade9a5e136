/** A figure of ours beside the limit measured right after it, in the same unit. */
export type Pair = Readonly<{ ours: number; limit: number }>;

/** What a trial found: medians over its pairs. */
export type Finding = Readonly<{
  ours: number;
  limit: number;
  /** Median of the pairs' own ratios, ours to limit: what is to be compared between machines. */
  ratio: number;
  /** Most memory that the trial's process took, where the trial is about it. */
  peakMegabytes?: number;
}>;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/**
 * Medians of pairs. A machine that slows down half-way slows both halves of a pair, so the ratio
 * holds where the figures do not.
 */
export function settle(pairs: readonly Pair[]): Finding {
  return {
    ours: median(pairs.map(({ ours }) => ours)),
    limit: median(pairs.map(({ limit }) => limit)),
    ratio: median(pairs.map(({ ours, limit }) => ours / limit)),
  };
}

/** Measures pairs one after the other; `count` of them, after one that does not count. */
export async function measurePairs(count: number, measure: () => Promise<Pair>): Promise<Pair[]> {
  await measure();
  const pairs: Pair[] = [];
  for (let n = 0; n < count; n++) pairs.push(await measure());
  return pairs;
}
