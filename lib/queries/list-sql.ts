import { Prisma } from "../db/generated/client.ts";
import { isAll, type Sought, textsOf, whereOf } from "./conditions.ts";
import type { Window } from "./sift-numbers.ts";
import { eitherConditions, leadingMatch, matching, type TextMatch } from "./text-conditions.ts";

const { sql, raw, join } = Prisma;

/** A hit in the headline, kicker or subheadline weighs as many hits in the body. */
const HEADLINE_WEIGHT = 10;

/**
 * In more articles than these, how often words stand in each says little of it, and to ask each takes longer than a
 * reader should wait.
 */
const MOST_RANKED = 10_000;

/**
 * SQL for the ids of what a filter finds that asks for words, best first; `total` is how many articles that is.
 */
export function rankedSql(
  filter: Sought,
  match: TextMatch,
  total: number,
  window: Window,
): Prisma.Sql {
  return idsAt(
    isRankedByHeadline(filter, match, total)
      ? byHeadlineSql(filter, match, window)
      : byWeightSql(filter, match, window),
    sql`found.rank, `,
  );
}

/**
 * SQL for the ids of what a filter finds that asks for words which no index has alone, short ones or long ones: the
 * newest with such words in their headlines, and then the newest others.
 */
export function eitherSql(filter: Sought, window: Window): Prisma.Sql {
  const number = sql`a."number"`;
  const inHeadlines = eitherConditions(textsOf(filter).eitherInHeadlines, number);
  return idsAt(
    sql`SELECT ${number} AS number, NOT (${join(inHeadlines, " AND ")}) AS rank FROM "Article" a
      WHERE ${whereOf(filter)} ORDER BY rank, number DESC ${limitTo(window)}`,
    sql`found.rank, `,
  );
}

/** SQL for the ids of what is found by nothing but words, the newest first. */
export function newestSql(match: TextMatch, window: Window): Prisma.Sql {
  return idsAt(sql`SELECT rowid AS number FROM ${matching(match)}
    ORDER BY rowid DESC ${limitTo(window)}`);
}

function isRankedByHeadline(filter: Sought, { index }: TextMatch, total: number): boolean {
  const { headlines } = textsOf(filter);
  return headlines[index] !== null && (index === "ArticleCharacters" || total > MOST_RANKED);
}

/** The newest with the words in their headlines, and then the newest others. */
function byHeadlineSql(filter: Sought, match: TextMatch, window: Window): Prisma.Sql {
  const { limit, offset } = window;
  const first = limitTo({ limit: limit < 0 ? limit : offset + limit, offset: 0 });
  const inHeadlines = textsOf(filter).headlines[match.index] ?? "";
  const tiers = [
    `${inHeadlines} AND (${match.expression})`,
    `(${match.expression}) NOT (${inHeadlines})`,
  ].map(
    (expression, tier) =>
      sql`SELECT number, ${tier} AS rank FROM (
        ${numbersBackSql(filter, { ...match, expression })} ${first})`,
  );
  return sql`SELECT number, rank FROM (${join(tiers, " UNION ALL ")})
    ORDER BY rank, number DESC ${limitTo(window)}`;
}

/** By how often the words stand in each, in headlines above all. */
function byWeightSql(filter: Sought, match: TextMatch, window: Window): Prisma.Sql {
  const isOnly = onlyMatch(filter) !== null;
  const article = isOnly
    ? Prisma.empty
    : sql`CROSS JOIN "Article" a ON a."number" = ${table(match)}.rowid`;
  return sql`
    SELECT ${table(match)}.rowid AS number, bm25("ArticleSearch", 1, ${HEADLINE_WEIGHT}) AS rank
    FROM ${table(match)} ${article}
    WHERE ${table(match)} MATCH ${match.expression} AND ${isOnly ? sql`TRUE` : whereOf(filter, match)}
    ORDER BY rank, number DESC ${limitTo(window)}`;
}

/** The newest: read backwards along the index, which is in the order of numbers. */
function numbersBackSql(filter: Sought, match: TextMatch): Prisma.Sql {
  return onlyMatch(filter)
    ? sql`SELECT rowid AS number FROM ${matching(match)} ORDER BY rowid DESC`
    : sql`SELECT ${table(match)}.rowid AS number
      FROM ${table(match)} CROSS JOIN "Article" a ON a."number" = ${table(match)}.rowid
      WHERE ${table(match)} MATCH ${match.expression} AND ${whereOf(filter, match)}
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
