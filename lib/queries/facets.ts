import { dateOfDay } from "../article-number.ts";
import { inOneReading } from "../db/reading.ts";
import { TOPICS } from "../topics.ts";
import type { Sought } from "./conditions.ts";
import { countByPart } from "./count-by-part.ts";
import { nameFacets } from "./name-facets.ts";
import { placesOf } from "./place-tree.ts";
import type { Facets, MonthFacet, TopicFacet } from "./shapes.ts";
import { showTopics } from "./shown.ts";
import { type Sifted, sift } from "./sift.ts";

/** Places, topics, months and names of what a filter finds, each counted without its own condition. */
export const countFacets = inOneReading(async (filter: Sought): Promise<Facets> => {
  const sifted = await sift(filter);
  return {
    places: (await placesOf(sifted)).tree,
    topics: topicsOf(sifted),
    months: monthsOf(sifted),
    names: nameFacets(sifted, filter),
  };
});

/** Every month in which the chosen places have an article, oldest first. */
export const countMonths = inOneReading(
  async (filter: Sought): Promise<MonthFacet[]> => monthsOf(await sift(filter)),
);

/** Most articles first; topics without any are left out. */
function topicsOf({ counts, values }: Sifted): TopicFacet[] {
  const bySlug = countByPart(values.topics, counts.topics);
  const rank = (slug: string) => TOPICS.findIndex((topic) => topic.slug === slug);
  return showTopics([...bySlug.keys()].map((slug) => ({ slug })))
    .map((topic) => ({ ...topic, count: bySlug.get(topic.slug) ?? 0 }))
    .sort((a, b) => b.count - a.count || rank(a.slug) - rank(b.slug));
}

/** Undated articles are of no month. */
function monthsOf({ firstDay, days, daysOfPlaces }: Sifted): MonthFacet[] {
  const months = new Map<string, { count: number; total: number }>();
  for (let i = 0; i < daysOfPlaces.length; i++) {
    const total = daysOfPlaces[i] ?? 0;
    if (total === 0) continue;
    const month = dateOfDay(firstDay + i).slice(0, 7);
    const sum = months.get(month) ?? { count: 0, total: 0 };
    months.set(month, { count: sum.count + (days[i] ?? 0), total: sum.total + total });
  }
  return [...months].map(([month, sum]) => ({ month, ...sum }));
}
