import type { MonthFacet } from "../../lib/queries/shapes.ts";

/** One bar of the histogram: a month, or a year when there are too many months to tell apart. */
export interface Bar {
  /** `2023-06` or `2023`, ready for the `date` filter. */
  readonly period: string;
  readonly count: number;
  readonly total: number;
  /** Whether the bar's number stands over it. */
  readonly labelled: boolean;
  /** Whether there is room for its month, or for its year where a bar is one, below. */
  readonly named: boolean;
  /** Whether there is room for `共13篇` after its number. */
  readonly roomy: boolean;
  /** Where the bar stands in the chosen range of dates. */
  readonly chosen: "no" | "only" | "first" | "within" | "last";
}

/** First and last chosen day, each as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for an open end. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** Above this many years a bar is a year. */
const YEARS_BY_MONTH = 6;

const pad = (month: number) => String(month).padStart(2, "0");

function periods(first: number, last: number): string[] {
  const byYear = last - first >= YEARS_BY_MONTH;
  return Array.from({ length: last - first + 1 }, (_, n) => String(first + n)).flatMap((year) =>
    byYear ? [year] : Array.from({ length: 12 }, (_, month) => `${year}-${pad(month + 1)}`),
  );
}

/** `isWithin("2023-06", {from: "2023-06-13", to: null})` → `true`: the period touches the range. */
function isWithin(period: string, { from, to }: DateRange): boolean {
  const touches = (day: string, compare: (a: string, b: string) => boolean) => {
    const length = Math.min(day.length, period.length);
    return compare(period.slice(0, length), day.slice(0, length));
  };
  return (
    (from === null || touches(from, (a, b) => a >= b)) &&
    (to === null || touches(to, (a, b) => a <= b))
  );
}

/** Figures that fit side by side over the bars of a narrow window, with half a figure after each number. */
const ROOM = 44;

/** Whether every bar that holds something can bear its number. */
function haveRoom(counts: readonly number[]): boolean {
  const figures = counts.filter(Boolean).map((count) => String(count).length + 0.5);
  return figures.reduce((sum, width) => sum + width, 0) <= ROOM;
}

/** Of neighbours that hold something, the largest; those chosen stand at least two apart. */
function choosePeaks(counts: readonly number[]): boolean[] {
  return counts.map((count, n) => {
    const before = counts[n - 1] ?? 0;
    const after = counts[n + 1] ?? 0;
    return count > 0 && count > before && count >= after;
  });
}

/** Years that stand side by side under the bars of a narrow window. */
export const MOST_YEARS = 12;

/**
 * Of the years that bear a number, as many as have room for their names, at even steps. Others are
 * named wherever their bar is wide enough, which only the window knows.
 */
function nameYears(labelled: readonly boolean[]): boolean[] {
  const step = Math.ceil(labelled.filter(Boolean).length / MOST_YEARS);
  let told = 0;
  return labelled.map((own) => !own || told++ % step === 0);
}

/** Sums of whole years, oldest first, for screens with no room for months. */
export function countYears(months: readonly MonthFacet[]): MonthFacet[] {
  const years = new Map<string, MonthFacet>();
  for (const { month, count, total } of months) {
    const year = month.slice(0, 4);
    const sum = years.get(year) ?? { month: year, count: 0, total: 0 };
    years.set(year, { month: year, count: sum.count + count, total: sum.total + total });
  }
  return [...years.values()].sort((a, b) => a.month.localeCompare(b.month));
}

/**
 * Bars for whole years, from January of the first month's year to December of the last month's;
 * empty months included. `range` is null when no dates are chosen.
 */
export function histogramBars(months: readonly MonthFacet[], range: DateRange | null): Bar[] {
  const years = countYears(months);
  const first = years[0];
  const last = years.at(-1);
  if (!first || !last) return [];
  const facets = new Map([...months, ...years].map((facet) => [facet.month, facet]));
  const spans = periods(Number(first.month), Number(last.month));
  const counts = spans.map((period) => facets.get(period)?.count ?? 0);
  const peaks = choosePeaks(counts);
  const all = haveRoom(counts);
  const labelled = counts.map((count, n) => (all ? count !== 0 : (peaks[n] ?? false)));
  const named = spans[0]?.length === 4 ? nameYears(labelled) : peaks;
  const chosen = spans.map((period) => range !== null && isWithin(period, range));
  return spans.map((period, n) => {
    const opens = !chosen[n - 1];
    const closes = !chosen[n + 1];
    return {
      period,
      count: counts[n] ?? 0,
      total: facets.get(period)?.total ?? 0,
      labelled: labelled[n] ?? false,
      named: named[n] ?? false,
      roomy: n + 4 <= spans.length && [n - 1, n + 1, n + 2, n + 3].every((near) => !counts[near]),
      chosen: !chosen[n]
        ? "no"
        : opens && closes
          ? "only"
          : opens
            ? "first"
            : closes
              ? "last"
              : "within",
    };
  });
}
