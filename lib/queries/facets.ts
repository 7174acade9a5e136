import type { Prisma } from "../db/generated/client.ts";
import { inOneReading, reading } from "../db/reading.ts";
import { EMPTY_FILTER, isNarrowed } from "../filters.ts";
import { TOPICS } from "../topics.ts";
import { type Sought, whereOf } from "./conditions.ts";
import { countNames } from "./name-facets.ts";
import { countPlaces } from "./place-tree.ts";
import type { Facets, MonthFacet, TopicFacet } from "./shapes.ts";
import { showTopics } from "./shown.ts";

interface Counted {
  readonly count: bigint | number;
}

/** Places, topics, months and names of what a filter finds, each counted without its own condition. */
export const countFacets = inOneReading(async (filter: Sought): Promise<Facets> => {
  const [places, topics, months, names] = await Promise.all([
    countPlaces(filter),
    countTopics(filter),
    countMonths(filter),
    countNames(filter),
  ]);
  return { places, topics, months, names };
});

/** Most articles first; topics without any are left out. */
async function countTopics(filter: Sought): Promise<TopicFacet[]> {
  const rows = await reading().$queryRaw<(Counted & { slug: string })[]>`
    SELECT t."slug", count(DISTINCT t."articleId") AS count
    FROM "ArticleTopic" t JOIN "Article" a ON a."id" = t."articleId"
    WHERE ${whereOf(filter, "topic")} GROUP BY t."slug"`;
  const rank = (slug: string) => TOPICS.findIndex((topic) => topic.slug === slug);
  return showTopics(rows)
    .map((topic, i) => ({ ...topic, count: Number(rows[i]?.count ?? 0) }))
    .sort((a, b) => b.count - a.count || rank(a.slug) - rank(b.slug));
}

/** Every month in which the chosen places have an article, oldest first. */
export async function countMonths(filter: Sought): Promise<MonthFacet[]> {
  const onlyPlaces = { ...EMPTY_FILTER, places: filter.places };
  const all = await monthsOf(whereOf(onlyPlaces));
  const narrower = isNarrowed({ ...filter, places: [], date: null, from: null, to: null });
  const matching = narrower ? await monthsOf(whereOf(filter, "date")) : all;
  const counts = new Map(matching.map(({ month, count }) => [month, Number(count)]));
  return all.map(({ month, count }) => ({
    month,
    count: counts.get(month) ?? 0,
    total: Number(count),
  }));
}

/** Read from index Article(dateValue, number), which is in the order of months. */
function monthsOf(where: Prisma.Sql): Promise<(Counted & { month: string })[]> {
  return reading().$queryRaw`
    SELECT substr(a."dateValue", 1, 7) AS month, count(*) AS count
    FROM "Article" a WHERE a."dateValue" IS NOT NULL AND ${where}
    GROUP BY month ORDER BY month`;
}
