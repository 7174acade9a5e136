import { Prisma } from "../db/generated/client.ts";
import { inOneReading, reading } from "../db/reading.ts";
import type { Filter } from "../filters.ts";
import { readWords } from "../search/grammar.ts";
import { searchExpression, whereOf } from "./conditions.ts";
import type { ArticleList } from "./shapes.ts";
import { summarise } from "./summaries.ts";

const { sql } = Prisma;

export const PAGE_SIZE = 20;

/** A hit in the headline, kicker or subheadline weighs as many hits in the body. */
const HEADLINE_WEIGHT = 10;

/** One page of the articles a filter finds. A page after the last has no hits but the right total. */
export const listArticles = inOneReading(async (filter: Filter): Promise<ArticleList> => {
  const [total, ids] = await Promise.all([countArticles(filter), pageOf(filter)]);
  return {
    total,
    pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    hits: await summarise(ids, readWords(filter.q)),
  };
});

/** How many articles a filter finds, on all its pages. */
export const countArticles = inOneReading(async (filter: Filter): Promise<number> => {
  const [row] = await reading().$queryRaw<{ count: bigint | number }[]>`
    SELECT count(*) AS count FROM "Article" a WHERE ${whereOf(filter)}`;
  return Number(row?.count ?? 0);
});

async function pageOf(filter: Filter): Promise<string[]> {
  const rows = await reading().$queryRaw<{ id: string }[]>`
    ${orderedIds(filter)} LIMIT ${PAGE_SIZE} OFFSET ${(filter.page - 1) * PAGE_SIZE}`;
  return rows.map((row) => row.id);
}

/**
 * Newest and oldest walk the index Article(dateValue, number) and stop after the page: backwards for
 * the newest, where numbers keep a day's articles in reading order, and undated articles last both
 * ways. The newest of a search walk its row numbers, which are in the same order; relevance ranks
 * its rows.
 */
function orderedIds(filter: Filter): Prisma.Sql {
  const match = searchExpression(filter.q);
  if (filter.sort === "relevance" && match !== null) {
    return sql`
      SELECT a."id" FROM "ArticleSearch" JOIN "Article" a ON a."number" = "ArticleSearch".rowid
      WHERE "ArticleSearch" MATCH ${match} AND ${whereOf(filter, "q")}
      ORDER BY bm25("ArticleSearch", ${HEADLINE_WEIGHT}, 1), a."number" DESC`;
  }
  const newest = match ? sql`a."number" DESC` : sql`a."dateValue" DESC, a."number" DESC`;
  const oldest = sql`a."dateValue" ASC NULLS LAST, a."number" DESC`;
  return sql`
    SELECT a."id" FROM "Article" a WHERE ${whereOf(filter)}
    ORDER BY ${filter.sort === "oldest" ? oldest : newest}`;
}
