/** Bars of a histogram from one to another, both included, counted from 0. */
export interface BarRange {
  readonly first: number;
  readonly last: number;
}

/** Where a range stands in an address until it is chosen. */
export const OPEN_FROM = "FROM";
export const OPEN_TO = "TO";
const OPEN_RANGE = `from=${OPEN_FROM}&to=${OPEN_TO}`;

/**
 * The period of the n-th bar, when the first is a January or a year.
 * `periodAt("2021-01", 14)` → `2022-03`
 */
export function periodAt(first: string, n: number): string {
  const [year = "", month] = first.split("-");
  if (month === undefined) return String(Number(year) + n);
  return `${Number(year) + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;
}

/** An address with `from=FROM&to=TO` in it, asking for a range: of one period by `date`, of more by both ends. */
export function rangeAddress(address: string, first: string, { first: from, last }: BarRange) {
  const [start, end] = [periodAt(first, from), periodAt(first, last)];
  return address.replace(OPEN_RANGE, start === end ? `date=${start}` : `from=${start}&to=${end}`);
}

/** The range between two bars, whichever comes first. */
export function between(one: number, other: number): BarRange {
  return { first: Math.min(one, other), last: Math.max(one, other) };
}

/** A range with one end moved to a bar; it does not cross the other end. */
export function withEnd(range: BarRange, end: keyof BarRange, bar: number): BarRange {
  return end === "first"
    ? { ...range, first: Math.min(bar, range.last) }
    : { ...range, last: Math.max(bar, range.first) };
}

/** The bar at `x`, its neighbour's beyond the ends; `edges` are the bars' left edges and the last one's right. */
export function barAt(edges: readonly number[], x: number): number {
  const beyond = edges.findIndex((edge, n) => n > 0 && x < edge);
  return beyond === -1 ? edges.length - 2 : beyond - 1;
}

/** The end of a range that stands within `reach` of `x`, the nearer one of two; null for neither. */
export function endAt(
  edges: readonly number[],
  { first, last }: BarRange,
  x: number,
  reach: number,
): keyof BarRange | null {
  const left = Math.abs((edges[first] ?? 0) - x);
  const right = Math.abs((edges[last + 1] ?? 0) - x);
  if (Math.min(left, right) > reach) return null;
  return left < right ? "first" : "last";
}

/** Articles in a range of bars. */
export function countRange(counts: readonly number[], { first, last }: BarRange): number {
  return counts.slice(first, last + 1).reduce((sum, count) => sum + count, 0);
}
