import { Prisma } from "../db/generated/client.ts";
import { asksForWords } from "../search/tokens.ts";
import { isAll, type Sought, textsOf, whereAlong, whereOf } from "./conditions.ts";
import { leadingMatch, matching, type TextMatch } from "./text-conditions.ts";

const { sql, raw, join } = Prisma;

/** A hit in the headline, kicker or subheadline weighs as many hits in the body. */
const HEADLINE_WEIGHT = 10;

/** From so many articles on, one page is found sooner by walking an index than by sorting them all. */
const MANY = 2000;

/**
 * In more articles than these, how often words stand in each says little of it, and to ask each takes longer than a
 * reader should wait.
 */
const MOST_RANKED = 10_000;

/** Which of the articles a filter finds: `limit` of them after the first `offset`; all where it is -1. */
export interface Window {
  readonly limit: number;
  readonly offset: number;
}

const ALL: Window = { limit: -1, offset: 0 };

/** SQL for the ids of what a filter finds, in its order; `total` is how many articles that is. */
export function orderedIdsSql(filter: Sought, total: number, window = ALL): Prisma.Sql {
  const match = leadingMatch(textsOf(filter));
  const only = onlyMatch(filter);
  if (match && filter.sort === "relevance") return rankedIdsSql(filter, match, total, window);
  if (match && filter.sort === "newest" && (only || total >= MANY)) {
    return idsAt(sql`${numbersBackSql(filter, match)} ${limitTo(window)}`);
  }
  const where = total < MANY ? whereOf(filter) : whereAlong(filter);
  return sql`
    SELECT a."id" FROM "Article" a WHERE ${where} ORDER BY ${orderOf(filter)} ${limitTo(window)}`;
}

/** Best first: by bm25, or the newest with the words in their headlines and then the newest others. */
function rankedIdsSql(filter: Sought, match: TextMatch, total: number, window: Window): Prisma.Sql {
  const inHeadlines = textsOf(filter).headlines[match.index];
  if (inHeadlines !== null && (match.index === "ArticleCharacters" || total > MOST_RANKED)) {
    const { limit, offset } = window;
    const first = limitTo({ limit: limit < 0 ? limit : offset + limit, offset: 0 });
    const others = `(${match.expression}) NOT (${inHeadlines})`;
    const tiers = [`${inHeadlines} AND (${match.expression})`, others].map(
      (expression, tier) =>
        sql`SELECT number, ${tier} AS rank FROM (
          ${numbersBackSql(filter, { ...match, expression })} ${first})`,
    );
    return idsAt(
      sql`SELECT number, rank FROM (${join(tiers, " UNION ALL ")})
        ORDER BY rank, number DESC ${limitTo(window)}`,
      sql`found.rank, `,
    );
  }
  const rest = onlyMatch(filter) ? sql`TRUE` : whereAlong(filter, match);
  const article = onlyMatch(filter)
    ? Prisma.empty
    : sql`CROSS JOIN "Article" a ON a."number" = ${table(match)}.rowid`;
  return idsAt(
    sql`SELECT ${table(match)}.rowid AS number, bm25("ArticleSearch", 1, ${HEADLINE_WEIGHT}) AS rank
      FROM ${table(match)} ${article}
      WHERE ${table(match)} MATCH ${match.expression} AND ${rest}
      ORDER BY rank, number DESC ${limitTo(window)}`,
    sql`found.rank, `,
  );
}

/** The newest: read backwards along the index, which is in the order of numbers. */
function numbersBackSql(filter: Sought, match: TextMatch): Prisma.Sql {
  return onlyMatch(filter)
    ? sql`SELECT rowid AS number FROM ${matching(match)} ORDER BY rowid DESC`
    : sql`SELECT ${table(match)}.rowid AS number
      FROM ${table(match)} CROSS JOIN "Article" a ON a."number" = ${table(match)}.rowid
      WHERE ${table(match)} MATCH ${match.expression} AND ${whereAlong(filter, match)}
      ORDER BY ${table(match)}.rowid DESC`;
}

/** Ids are looked up for no more articles than are shown. */
function idsAt(numbers: Prisma.Sql, first = Prisma.empty): Prisma.Sql {
  return sql`
    SELECT a."id" FROM (${numbers}) found CROSS JOIN "Article" a ON a."number" = found.number
    ORDER BY ${first}found.number DESC`;
}

/** The match that is all a filter asks; null where it asks nothing, or anything else too. */
export function onlyMatch(filter: Sought): TextMatch | null {
  const match = leadingMatch(textsOf(filter));
  return match && isAll(filter, match) ? match : null;
}

function limitTo({ limit, offset }: Window): Prisma.Sql {
  return sql`LIMIT ${limit} OFFSET ${offset}`;
}

function table({ index }: TextMatch): Prisma.Sql {
  return raw(`"${index}"`);
}

/**
 * Undated articles last both ways. The newest walk back along the numbers, which keep a day's
 * articles in reading order, undated ones lowest; within dates they walk back along the range of
 * index Article(dateValue, number).
 */
function orderOf(filter: Sought): Prisma.Sql {
  const { sort, date, from, to } = filter;
  if (sort === "oldest") return sql`a."dateValue" ASC NULLS LAST, a."number" DESC`;
  const inRange = (date ?? from ?? to) !== null && !asksForWords(textsOf(filter));
  return inRange ? sql`a."dateValue" DESC, a."number" DESC` : sql`a."number" DESC`;
}
