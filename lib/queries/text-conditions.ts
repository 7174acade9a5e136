import { Prisma } from "../db/generated/client.ts";
import type { TextIndex, TextQuery } from "../search/tokens.ts";

const { sql, raw, join } = Prisma;

const INDEXES = ["ArticleSearch", "ArticleCharacters"] as const;

/** An index and what is to be found in it. */
export interface TextMatch {
  readonly index: TextIndex;
  readonly expression: string;
}

/** What of a query can be read from an index in the order of its rows: of pairs, where both are asked. */
export function leadingMatch({ found }: TextQuery): TextMatch | null {
  for (const index of INDEXES) {
    const expression = found[index];
    if (expression !== null) return { index, expression };
  }
  return null;
}

/** What has to be found for a row whose number is `number`, but for what is found already by `led`. */
export function wordConditions(
  { found, either }: TextQuery,
  number: Prisma.Sql,
  led: TextMatch | null = null,
): Prisma.Sql[] {
  const all = INDEXES.flatMap((index) => {
    const expression = found[index];
    if (expression === null || index === led?.index) return [];
    return [isIn(number, { index, expression })];
  });
  return [...all, ...eitherConditions(either, number)];
}

/** Of each two expressions, that one of them is met by a row. */
export function eitherConditions(either: TextQuery["either"], number: Prisma.Sql): Prisma.Sql[] {
  return either.map((asked) => {
    const ways = INDEXES.map((index) => isIn(number, { index, expression: asked[index] }));
    return sql`(${join(ways, " OR ")})`;
  });
}

/** What a row must not have, where no index that is asked for words says so already. */
export function leftOutConditions({ leftOut }: TextQuery, number: Prisma.Sql): Prisma.Sql[] {
  return INDEXES.flatMap((index) => {
    const expression = leftOut[index];
    return expression === null ? [] : [sql`NOT ${isIn(number, { index, expression })}`];
  });
}

/** `FROM` and `WHERE` that give the rows of a match. */
export function matching({ index, expression }: TextMatch): Prisma.Sql {
  const table = raw(`"${index}"`);
  return sql`${table} WHERE ${table} MATCH ${expression}`;
}

/** Whether the row of this number is one of a match. */
function isIn(number: Prisma.Sql, match: TextMatch): Prisma.Sql {
  return sql`${number} IN (SELECT rowid FROM ${matching(match)})`;
}
