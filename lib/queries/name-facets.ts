import { Prisma } from "../db/generated/client.ts";
import { reading } from "../db/reading.ts";
import { LONGEST_NAME, NAME_PARAMETER, type NameKind } from "../filters.ts";
import { type Sought, whereOf } from "./conditions.ts";
import type { NameFacet } from "./shapes.ts";

const { sql, join } = Prisma;

/** So many names of a kind are counted, those with the most articles; chosen ones come on top. */
export const MOST_NAMES = 30;

/** Where names of a kind are found beside article `a`. */
const FROM: Readonly<Record<NameKind, Prisma.Sql>> = {
  sections: sql`a."section" AS name, count(*) AS count FROM "Article" a`,
  papers: sql`e."paper" AS name, count(*) AS count
    FROM "Article" a JOIN "Edition" e ON e."id" = a."editionId"`,
  // One who wrote a story and took its picture has two parts in it.
  authors: sql`w."name" AS name, count(DISTINCT c."articleId") AS count
    FROM "Article" a JOIN "Contribution" c ON c."articleId" = a."id"
    JOIN "Person" w ON w."id" = c."personId"`,
};

/** Sections, papers and contributors of what a filter finds, each counted without its own condition. */
export async function countNames(
  filter: Sought,
): Promise<Readonly<Record<NameKind, readonly NameFacet[]>>> {
  const [sections, papers, authors] = await Promise.all([
    countKind(filter, "sections"),
    countKind(filter, "papers"),
    countKind(filter, "authors"),
  ]);
  return { sections, papers, authors };
}

async function countKind(filter: Sought, kind: NameKind): Promise<NameFacet[]> {
  const most = await namesOf(filter, kind, null);
  const missing = filter[kind].filter((name) => most.every((one) => one.name !== name));
  const chosen = missing.length > 0 ? await namesOf(filter, kind, missing) : [];
  const none = missing.filter((name) => chosen.every((one) => one.name !== name));
  return [...most, ...chosen, ...none.map((name) => ({ name, count: 0 }))];
}

/** The names with the most articles, of those that a link can ask for, or those given. */
async function namesOf(
  filter: Sought,
  kind: NameKind,
  only: readonly string[] | null,
): Promise<NameFacet[]> {
  const having = only
    ? sql`AND name IN (${join([...only])})`
    : sql`AND length(name) <= ${LONGEST_NAME}`;
  const rows = await reading().$queryRaw<{ name: string; count: bigint | number }[]>`
    SELECT ${FROM[kind]} WHERE ${whereOf(filter, NAME_PARAMETER[kind])}
    GROUP BY name HAVING name IS NOT NULL ${having}
    ORDER BY count DESC, name LIMIT ${only?.length ?? MOST_NAMES}`;
  return rows.map(({ name, count }) => ({ name, count: Number(count) }));
}
