/** Editions counted by year and month, for the calendar of editions. */
import type { EditionSummary } from "../queries/shapes.ts";

export interface MonthOfEditions {
  readonly month: number;
  readonly editions: readonly EditionSummary[];
  readonly stories: number;
  /** No edition of the month has a known day. */
  readonly dayUnknown: boolean;
}

export interface YearOfEditions {
  readonly year: number;
  readonly stories: number;
  /** All twelve, in order. */
  readonly months: readonly MonthOfEditions[];
}

/** Every year that has editions, oldest first. An edition known to the year alone is in no month. */
export function countYears(editions: readonly EditionSummary[]): YearOfEditions[] {
  const years = new Map<number, EditionSummary[]>();
  for (const edition of editions) {
    if (!edition.date) continue;
    const year = Number(edition.date.value.slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), edition]);
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, own]) => ({
      year,
      stories: countStories(own),
      months: Array.from({ length: 12 }, (_, index) => countMonth(own, index + 1)),
    }));
}

function countMonth(editions: readonly EditionSummary[], month: number): MonthOfEditions {
  const own = editions.filter(
    ({ date }) => date && date.precision !== "year" && Number(date.value.slice(5, 7)) === month,
  );
  return {
    month,
    editions: own,
    stories: countStories(own),
    dayUnknown: own.length > 0 && own.every(({ date }) => date?.precision !== "day"),
  };
}

/** Stories of all these editions together. */
export function countStories(editions: readonly EditionSummary[]): number {
  return editions.reduce((sum, edition) => sum + edition.articles, 0);
}

/** Step of the ramp for a month's stories: none, 1–2, 3–7, 8 and more. */
export function storyStep(stories: number): 0 | 1 | 2 | 3 {
  if (stories === 0) return 0;
  return stories <= 2 ? 1 : stories <= 7 ? 2 : 3;
}
