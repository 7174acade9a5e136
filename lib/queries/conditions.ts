import { Prisma } from "../db/generated/client.ts";
import { firstDay, lastDay, placeRange } from "../filter-values.ts";
import type { Filter } from "../filters.ts";
import { readWords } from "../search/grammar.ts";
import { matchExpression } from "../search/tokens.ts";

const { sql, join } = Prisma;

/** What narrows a list. `date` stands for `date`, `from` and `to`. */
export type Condition = "place" | "topic" | "date" | "q";

/**
 * Each condition on article `a`, or null when the filter does not ask for it. Places and topics are
 * asked of each article in turn (EXISTS), along the primary keys of ArticlePlace and ArticleTopic:
 * a list in the order of its index then stops after one page, however much lies in the place.
 */
const CONDITIONS: Readonly<Record<Condition, (filter: Filter) => Prisma.Sql | null>> = {
  place: ({ places }) =>
    places.length === 0
      ? null
      : sql`EXISTS (SELECT 1 FROM "ArticlePlace" ap WHERE ap."articleId" = a."id" AND (${join(
          places.map((code) => {
            const { first, last } = placeRange(code);
            return sql`ap."code" BETWEEN ${first} AND ${last}`;
          }),
          " OR ",
        )}))`,
  topic: ({ topics }) =>
    topics.length === 0
      ? null
      : sql`EXISTS (SELECT 1 FROM "ArticleTopic" t
          WHERE t."articleId" = a."id" AND t."slug" IN (${join(topics)}))`,
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

/** The FTS5 expression of a search box, or null when it holds no word. */
export function searchExpression(q: string): string | null {
  return matchExpression(readWords(q)) || null;
}

/**
 * Everything a filter asks of article `a`, as the SQL after WHERE: the one place where conditions
 * come together, for the list, its count and every facet. A facet leaves its own condition out.
 */
export function whereOf(filter: Filter, leftOut?: Condition): Prisma.Sql {
  const asked = Object.entries(CONDITIONS)
    .filter(([name]) => name !== leftOut)
    .flatMap(([, condition]) => condition(filter) ?? []);
  return asked.length === 0 ? sql`TRUE` : join(asked, " AND ");
}
