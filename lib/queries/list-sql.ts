import { Prisma } from "../db/generated/client.ts";
import { type Sought, searchExpression, whereAlong, whereOf } from "./conditions.ts";

const { sql } = Prisma;

/** A hit in the headline, kicker or subheadline weighs as many hits in the body. */
const HEADLINE_WEIGHT = 10;

/** From so many articles on, one page is found sooner by walking an index than by sorting them all. */
const MANY = 2000;

/** SQL that counts what a filter finds, on all its pages. */
export function countSql(filter: Sought): Prisma.Sql {
  return sql`SELECT count(*) AS count FROM "Article" a WHERE ${whereOf(filter)}`;
}

/** SQL for the ids of what a filter finds, in its order; `total` is how many articles that is. */
export function orderedIdsSql(filter: Sought, total: number): Prisma.Sql {
  const match = searchExpression(filter);
  if (filter.sort === "relevance" && match !== null) {
    return sql`
      SELECT a."id" FROM "ArticleSearch" JOIN "Article" a ON a."number" = "ArticleSearch".rowid
      WHERE "ArticleSearch" MATCH ${match} AND ${whereAlong(filter, "q")}
      ORDER BY bm25("ArticleSearch", ${HEADLINE_WEIGHT}, 1), a."number" DESC`;
  }
  const where = total < MANY ? whereOf(filter) : whereAlong(filter);
  return sql`SELECT a."id" FROM "Article" a WHERE ${where} ORDER BY ${orderOf(filter)}`;
}

/**
 * Undated articles last both ways. The newest walk back along the numbers, which keep a day's
 * articles in reading order, undated ones lowest; within dates they walk back along the range of
 * index Article(dateValue, number).
 */
function orderOf(filter: Sought): Prisma.Sql {
  const { sort, date, from, to } = filter;
  if (sort === "oldest") return sql`a."dateValue" ASC NULLS LAST, a."number" DESC`;
  const inRange = (date ?? from ?? to) !== null && searchExpression(filter) === null;
  return inRange ? sql`a."dateValue" DESC, a."number" DESC` : sql`a."number" DESC`;
}
