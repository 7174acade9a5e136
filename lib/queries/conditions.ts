import { Prisma } from "../db/generated/client.ts";
import { firstDay, lastDay, placeRange } from "../filter-values.ts";
import type { Filter } from "../filters.ts";
import { readWords } from "../search/grammar.ts";
import { matchExpression } from "../search/tokens.ts";

const { sql, join, raw } = Prisma;

/** What narrows a list. `date` stands for `date`, `from` and `to`. */
export type Condition = "place" | "topic" | "date" | "q";

/**
 * How articles of a place or topic are come by. `fetched`: their ids are looked up in the index of
 * places or topics, so that only as much is read as lies there. `tested`: articles that come some
 * other way, few or in order, are asked one by one along their own primary key.
 */
type Way = "fetched" | "tested";

/** Each condition on article `a`, or null when the filter does not ask for it. */
const CONDITIONS: Readonly<Record<Condition, (filter: Filter, way: Way) => Prisma.Sql | null>> = {
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
  // A range of index Article(dateValue, number); an undated article is in no range.
  date: ({ date, from, to }) => {
    const first = date ?? from;
    const last = date ?? to;
    if (first && last) return sql`a."dateValue" BETWEEN ${firstDay(first)} AND ${lastDay(last)}`;
    if (first) return sql`a."dateValue" >= ${firstDay(first)}`;
    return last ? sql`a."dateValue" <= ${lastDay(last)}` : null;
  },
  q: ({ q }) => {
    const match = searchExpression(q);
    return match === null
      ? null
      : sql`a."number" IN (SELECT rowid FROM "ArticleSearch" WHERE "ArticleSearch" MATCH ${match})`;
  },
};

function hasPart(table: "ArticlePlace" | "ArticleTopic", test: Prisma.Sql, way: Way): Prisma.Sql {
  const parts = raw(`"${table}" part`);
  return way === "fetched"
    ? sql`a."id" IN (SELECT part."articleId" FROM ${parts} WHERE ${test})`
    : sql`EXISTS (SELECT 1 FROM ${parts} WHERE part."articleId" = a."id" AND (${test}))`;
}

/** The FTS5 expression of a search box, or null when it holds no word. */
export function searchExpression(q: string): string | null {
  return matchExpression(readWords(q)) || null;
}

/**
 * Everything a filter asks of article `a`, as the SQL after WHERE: the one place where conditions
 * come together, for the list, its count and every facet. A facet leaves its own condition out.
 * Where words or dates narrow, they lead, and what they find is tested for its places and topics.
 */
export function whereOf(filter: Filter, leftOut?: Condition): Prisma.Sql {
  const leads = (["q", "date"] as const).some(
    (name) => name !== leftOut && CONDITIONS[name](filter, "tested") !== null,
  );
  return allOf(filter, leads ? "tested" : "fetched", leftOut);
}

/** The same for a walk in the order of an index that tests each article it meets. */
export function whereAlong(filter: Filter, leftOut?: Condition): Prisma.Sql {
  return allOf(filter, "tested", leftOut);
}

function allOf(filter: Filter, way: Way, leftOut: Condition | undefined): Prisma.Sql {
  const asked = Object.entries(CONDITIONS)
    .filter(([name]) => name !== leftOut)
    .flatMap(([, condition]) => condition(filter, way) ?? []);
  return asked.length === 0 ? sql`TRUE` : join(asked, " AND ");
}
