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

/**
 * What narrows a list. `date` stands for `date`, `from` and `to`; `q` for the words that have to be
 * found in the texts, `operators` for what else the search box asks.
 */
export type Condition =
  | "place"
  | "topic"
  | "section"
  | "paper"
  | "author"
  | "date"
  | "q"
  | "operators";

/**
 * How articles of a place or topic are come by. `fetched`: their ids are looked up in the index of
 * places or topics, so that only as much is read as lies there. `tested`: articles that come some
 * other way, few or in order, are asked one by one along their own primary key.
 */
type Way = "fetched" | "tested";

/** Each condition on article `a`, or null when the filter does not ask for it. */
const CONDITIONS: Readonly<
  Record<Condition, (filter: Sought, way: Way, led: TextMatch | null) => Prisma.Sql | null>
> = {
  // Along index ArticlePlace(code, articleId).
  place: ({ places }, way) => {
    if (places.length === 0) return null;
    const ranges = places.map((code) => {
      const { first, last } = placeRange(code);
      return sql`part."code" BETWEEN ${first} AND ${last}`;
    });
    return hasPart("ArticlePlace", join(ranges, " OR "), way);
  },
  // Along index ArticleTopic(slug, articleId).
  topic: ({ topics }, way) =>
    topics.length === 0
      ? null
      : hasPart("ArticleTopic", sql`part."slug" IN (${join(topics)})`, way),
  // Along index Article(section, number).
  section: ({ sections }) =>
    sections.length === 0 ? null : sql`a."section" IN (${join(sections)})`,
  // Along indexes Edition(paper) and Article(editionId, sourceId, ordinal).
  paper: ({ papers }) =>
    papers.length === 0
      ? null
      : sql`a."editionId" IN (SELECT e."id" FROM "Edition" e WHERE e."paper" IN (${join(papers)}))`,
  // Along indexes Person(name) and Contribution(personId), or the primary key of Contribution.
  author: ({ authors }, way) =>
    authors.length === 0
      ? null
      : hasPart(
          "Contribution",
          sql`part."personId" IN (SELECT w."id" FROM "Person" w WHERE w."name" IN (${join(authors)}))`,
          way,
        ),
  // A range of index Article(dateValue, number); an undated article is in no range.
  date: ({ date, from, to }) => {
    const first = date ?? from;
    const last = date ?? to;
    if (first && last) return sql`a."dateValue" BETWEEN ${firstDay(first)} AND ${lastDay(last)}`;
    if (first) return sql`a."dateValue" >= ${firstDay(first)}`;
    return last ? sql`a."dateValue" <= ${lastDay(last)}` : null;
  },
  q: (filter, _, led) => allOrNull(wordConditions(textsOf(filter), NUMBER, led)),
  operators: (filter) =>
    allOrNull([
      ...operatorConditions(queryOf(filter)),
      ...leftOutConditions(textsOf(filter), NUMBER),
    ]),
};

const NUMBER = sql`a."number"`;

function allOrNull(conditions: readonly Prisma.Sql[]): Prisma.Sql | null {
  return conditions.length === 0 ? null : join([...conditions], " AND ");
}

function hasPart(
  table: "ArticlePlace" | "ArticleTopic" | "Contribution",
  test: Prisma.Sql,
  way: Way,
): Prisma.Sql {
  const parts = raw(`"${table}" part`);
  return way === "fetched"
    ? sql`a."id" IN (SELECT part."articleId" FROM ${parts} WHERE ${test})`
    : sql`EXISTS (SELECT 1 FROM ${parts} WHERE part."articleId" = a."id" AND (${test}))`;
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
 * Everything a filter asks of article `a`, as the SQL after WHERE: the one place where conditions
 * come together, for the list, its count and every facet. A facet leaves its own condition out.
 * Where words or dates narrow, they lead, and what they find is tested for its places and topics.
 */
export function whereOf(filter: Sought, leftOut?: Condition): Prisma.Sql {
  const leads = (["q", "date"] as const).some(
    (name) => name !== leftOut && CONDITIONS[name](filter, "tested", null) !== null,
  );
  return allOf(filter, leads ? "tested" : "fetched", leftOut);
}

/**
 * The same for a walk in the order of an index that tests each article it meets; `led` is the match that the walk
 * goes along.
 */
export function whereAlong(filter: Sought, led: TextMatch | null = null): Prisma.Sql {
  return allOf(filter, "tested", undefined, led);
}

/** Whether a filter asks nothing but this match; nothing at all, where it is null. */
export function isAll(filter: Sought, match: TextMatch | null): boolean {
  return conditionsOf(filter, "tested", undefined, match).length === 0;
}

function allOf(
  filter: Sought,
  way: Way,
  leftOut: Condition | undefined,
  led: TextMatch | null = null,
): Prisma.Sql {
  return allOrNull(conditionsOf(filter, way, leftOut, led)) ?? sql`TRUE`;
}

function conditionsOf(
  filter: Sought,
  way: Way,
  leftOut: Condition | undefined,
  led: TextMatch | null,
): Prisma.Sql[] {
  return Object.entries(CONDITIONS)
    .filter(([name]) => name !== leftOut)
    .flatMap(([, condition]) => condition(filter, way, led) ?? []);
}
