/** Editions counted by year and month, for the calendar of editions. */
import type { EditionMonth } from "../queries/shapes.ts";

export interface MonthOfEditions extends EditionMonth {
  readonly month: number;
}

export interface YearOfEditions {
  readonly year: number;
  readonly stories: number;
  /** All twelve, in order. */
  readonly months: readonly MonthOfEditions[];
}

/** Every year that has editions, oldest first. An edition known to the year alone is in no month. */
export function yearsOf(months: readonly EditionMonth[]): YearOfEditions[] {
  const years = new Map<number, EditionMonth[]>();
  for (const month of months) {
    if (month.year === null) continue;
    years.set(month.year, [...(years.get(month.year) ?? []), month]);
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, own]) => ({
      year,
      stories: sum(own, "stories"),
      months: Array.from({ length: 12 }, (_, index) => monthOf(year, index + 1, own)),
    }));
}

function monthOf(year: number, month: number, own: readonly EditionMonth[]): MonthOfEditions {
  const none = { year, editions: 0, stories: 0, dayUnknown: false, only: null };
  return { ...none, ...own.find((one) => one.month === month), month };
}

/** How many editions or stories all these have. */
export function sum(months: readonly EditionMonth[], what: "editions" | "stories"): number {
  return months.reduce((all, month) => all + month[what], 0);
}

/** Stories of all these editions together. */
export function countStories(editions: readonly { readonly articles: number }[]): number {
  return editions.reduce((all, edition) => all + edition.articles, 0);
}

/** Step of the ramp for a month's stories: none, 1–2, 3–7, 8 and more. */
export function storyStep(stories: number): 0 | 1 | 2 | 3 {
  if (stories === 0) return 0;
  return stories <= 2 ? 1 : stories <= 7 ? 2 : 3;
}
