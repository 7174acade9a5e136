import { Prisma } from "../db/generated/client.ts";
import { firstDay, lastDay, placeRange } from "../filter-values.ts";
import type { Filter } from "../filters.ts";
import { type Query, readQuery } from "../search/grammar.ts";
import { readTextQuery, type TextQuery } from "../search/tokens.ts";
import { operatorConditions } from "./operator-conditions.ts";
import { leftOutConditions, type TextMatch, wordConditions } from "./text-conditions.ts";

const { sql, join, raw } = Prisma;

/** A filter, and the words to search for instead of those in its box, where those find nothing. */
export interface Sought extends Filter {
  readonly instead?: Query;
}

/** Each condition on article `a`, or null when the filter does not ask for it. */
const CONDITIONS: readonly ((filter: Sought, led: TextMatch | null) => Prisma.Sql | null)[] = [
  ({ places }) => {
    if (places.length === 0) return null;
    const ranges = places.map((code) => {
      const { first, last } = placeRange(code);
      return sql`part."code" BETWEEN ${first} AND ${last}`;
    });
    return hasPart("ArticlePlace", join(ranges, " OR "));
  },
  ({ topics }) =>
    topics.length === 0 ? null : hasPart("ArticleTopic", sql`part."slug" IN (${join(topics)})`),
  ({ sections }) => (sections.length === 0 ? null : sql`a."section" IN (${join(sections)})`),
  ({ papers }) =>
    papers.length === 0
      ? null
      : sql`a."editionId" IN (SELECT e."id" FROM "Edition" e WHERE e."paper" IN (${join(papers)}))`,
  ({ authors }) =>
    authors.length === 0
      ? null
      : hasPart(
          "Contribution",
          sql`part."personId" IN (SELECT w."id" FROM "Person" w WHERE w."name" IN (${join(authors)}))`,
        ),
  // An undated article is in no range.
  ({ date, from, to }) => {
    const first = date ?? from;
    const last = date ?? to;
    if (first && last) return sql`a."dateValue" BETWEEN ${firstDay(first)} AND ${lastDay(last)}`;
    if (first) return sql`a."dateValue" >= ${firstDay(first)}`;
    return last ? sql`a."dateValue" <= ${lastDay(last)}` : null;
  },
  (filter, led) => allOrNull(wordConditions(textsOf(filter), NUMBER, led)),
  (filter) =>
    allOrNull([
      ...operatorConditions(queryOf(filter)),
      ...leftOutConditions(textsOf(filter), NUMBER),
    ]),
];

const NUMBER = sql`a."number"`;

function allOrNull(conditions: readonly Prisma.Sql[]): Prisma.Sql | null {
  return conditions.length === 0 ? null : join([...conditions], " AND ");
}

/** Asked of one article at a time, along its own primary key: articles come by the words that they have. */
function hasPart(
  table: "ArticlePlace" | "ArticleTopic" | "Contribution",
  test: Prisma.Sql,
): Prisma.Sql {
  const parts = raw(`"${table}" part`);
  return sql`EXISTS (SELECT 1 FROM ${parts} WHERE part."articleId" = a."id" AND (${test}))`;
}

/** What a search box asks, or what is sought instead. */
export function queryOf({ q, instead }: Sought): Query {
  return instead ?? readQuery(q);
}

/** What a search box asks of the texts of articles. */
export function textsOf(filter: Sought): TextQuery {
  return readTextQuery(queryOf(filter));
}

/**
 * Everything a filter asks of article `a`, as the SQL after WHERE, but for what `led`, the match that the articles
 * come by, says already.
 */
export function whereOf(filter: Sought, led: TextMatch | null = null): Prisma.Sql {
  return allOrNull(conditionsOf(filter, led)) ?? sql`TRUE`;
}

/** Whether a filter asks nothing but this match; nothing at all, where it is null. */
export function isAll(filter: Sought, match: TextMatch | null): boolean {
  return conditionsOf(filter, match).length === 0;
}

function conditionsOf(filter: Sought, led: TextMatch | null): Prisma.Sql[] {
  return CONDITIONS.flatMap((condition) => condition(filter, led) ?? []);
}
