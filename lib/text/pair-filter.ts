/**
 * Pairs of characters, a bit for the hash of each: others may share it, so a pair that is not in it is nearly
 * always refused, and one that is never. A few kilobytes answer for tables that the processor's cache has no room for.
 */
export type PairFilter = Int32Array;

/** An empty filter of `2 ** log` bits; with ten times as many as there will be pairs one in ten gets through wrongly. */
export function pairFilter(log: number): PairFilter {
  return new Int32Array(2 ** (log - 5));
}

/** The topmost bits of a product are those that all of both characters have a part in. */
function bitOf(filter: PairFilter, first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1) >>> (Math.clz32(filter.length) - 4);
}

/** Takes in a pair, given by its characters' codes. */
export function addPair(filter: PairFilter, first: number, second: number): void {
  const bit = bitOf(filter, first, second);
  filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

/** Whether a pair may have been taken in; false is certain. */
export function mayHavePair(filter: PairFilter, first: number, second: number): boolean {
  const bit = bitOf(filter, first, second);
  return (((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}
