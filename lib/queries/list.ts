import { database } from "../db/client.ts";
import { Prisma } from "../db/generated/client.ts";
import type { Filter } from "../filters.ts";
import { readWords } from "../search/grammar.ts";
import { searchExpression, whereOf } from "./conditions.ts";
import type { ArticleList, DropHint } from "./shapes.ts";
import { summarise } from "./summaries.ts";

const { sql } = Prisma;

export const PAGE_SIZE = 20;

/** A hit in the headline, kicker or subheadline weighs as many hits in the body. */
const HEADLINE_WEIGHT = 10;

/** One page of the articles a filter finds. A page after the last has no hits but the right total. */
export async function listArticles(filter: Filter): Promise<ArticleList> {
  const [total, ids] = await Promise.all([countArticles(filter), pageOf(filter)]);
  return {
    total,
    pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    hits: await summarise(ids, readWords(filter.q)),
  };
}

/** How many articles a filter finds, on all its pages. */
export async function countArticles(filter: Filter): Promise<number> {
  const [row] = await database().$queryRaw<{ count: bigint | number }[]>`
    SELECT count(*) AS count FROM "Article" a WHERE ${whereOf(filter)}`;
  return Number(row?.count ?? 0);
}

/**
 * For a filter that finds nothing: each single condition that, left out, lets something be found.
 * Of several places or topics none is named, because each of them only adds.
 */
export async function suggestDrops(filter: Filter): Promise<DropHint[]> {
  const { places, topics, date, from, to, q } = filter;
  const drops: readonly (Omit<DropHint, "count"> & { readonly rest: Partial<Filter> })[] = [
    ...(places.length === 1
      ? [{ parameter: "place" as const, value: places[0] ?? "", rest: { places: [] } }]
      : []),
    ...(date || from || to
      ? [{ parameter: "date" as const, value: "", rest: { date: null, from: null, to: null } }]
      : []),
    ...(topics.length === 1
      ? [{ parameter: "topic" as const, value: topics[0] ?? "", rest: { topics: [] } }]
      : []),
    ...(q ? [{ parameter: "q" as const, value: "", rest: { q: "" } }] : []),
  ];
  const hints = await Promise.all(
    drops.map(async ({ parameter, value, rest }) => ({
      parameter,
      value,
      count: await countArticles({ ...filter, ...rest }),
    })),
  );
  return hints.filter((hint) => hint.count > 0);
}

async function pageOf(filter: Filter): Promise<string[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    ${orderedIds(filter)} LIMIT ${PAGE_SIZE} OFFSET ${(filter.page - 1) * PAGE_SIZE}`;
  return rows.map((row) => row.id);
}

/**
 * Newest and oldest walk the index Article(dateValue, number) and stop after the page: backwards for
 * the newest, where numbers keep a day's articles in reading order, and undated articles last both
 * ways. Relevance ranks the rows of the search.
 */
function orderedIds(filter: Filter): Prisma.Sql {
  const match = searchExpression(filter.q);
  if (filter.sort === "relevance" && match !== null) {
    return sql`
      SELECT a."id" FROM "ArticleSearch" JOIN "Article" a ON a."number" = "ArticleSearch".rowid
      WHERE "ArticleSearch" MATCH ${match} AND ${whereOf(filter, "q")}
      ORDER BY bm25("ArticleSearch", ${HEADLINE_WEIGHT}, 1), a."number" DESC`;
  }
  const order =
    filter.sort === "oldest"
      ? sql`a."dateValue" ASC NULLS LAST, a."number" DESC`
      : sql`a."dateValue" DESC, a."number" DESC`;
  return sql`SELECT a."id" FROM "Article" a WHERE ${whereOf(filter)} ORDER BY ${order}`;
}
