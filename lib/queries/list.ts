import type { Prisma } from "../db/generated/client.ts";
import { inOneReading, reading } from "../db/reading.ts";
import { wordsOf } from "../search/grammar.ts";
import { queryOf, type Sought, textsOf } from "./conditions.ts";
import { eitherSql, newestSql, onlyMatch, rankedSql } from "./list-sql.ts";
import type { ArticleList } from "./shapes.ts";
import { siftNumbers, type Window } from "./sift-numbers.ts";
import { summarise } from "./summaries.ts";
import { leadingMatch, matching, type TextMatch } from "./text-conditions.ts";

export const PAGE_SIZE = 20;

const NONE: Window = { limit: 0, offset: 0 };

/** One page of the articles a filter finds. A page after the last has no hits but the right total. */
export const listArticles = inOneReading(async (filter: Sought): Promise<ArticleList> => {
  const window = { limit: PAGE_SIZE, offset: (filter.page - 1) * PAGE_SIZE };
  const { total, ids } = await findIds(filter, window);
  return {
    total,
    pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    hits: await summarise(ids, wordsOf(queryOf(filter))),
  };
});

/** How many articles a filter finds, on all its pages. */
export const countArticles = inOneReading(async (filter: Sought): Promise<number> => {
  const match = onlyMatch(filter);
  return match ? countMatch(match) : (await siftNumbers(filter, "newest", NONE)).total;
});

/**
 * What a filter finds, in its order. What is found by words alone, or best first, comes from the index of texts,
 * all else from the columns.
 */
export const findIds = inOneReading(
  async (
    filter: Sought,
    window: Window,
  ): Promise<{ readonly total: number; readonly ids: readonly string[] }> => {
    const texts = textsOf(filter);
    const match = leadingMatch(texts);
    const only = onlyMatch(filter);
    if (match && filter.sort === "relevance") {
      const total = await countArticles(filter);
      return { total, ids: await idsOf(rankedSql(filter, match, total, window)) };
    }
    if (texts.either.length > 0 && filter.sort === "relevance") {
      return { total: await countArticles(filter), ids: await idsOf(eitherSql(filter, window)) };
    }
    if (only && filter.sort === "newest") return newestOf(only, window);
    const order = filter.sort === "oldest" ? "oldest" : "newest";
    const { total, numbers } = await siftNumbers(filter, order, window);
    return { total, ids: await idsAt(numbers) };
  },
);

/** Both in one statement: to ask another takes the client longer than the index takes to answer. */
async function newestOf(
  match: TextMatch,
  window: Window,
): Promise<{ readonly total: number; readonly ids: readonly string[] }> {
  const [row] = await reading().$queryRaw<{ total: bigint | number; ids: string }[]>`
    SELECT count(*) AS total, (SELECT json_group_array("id") FROM (${newestSql(match, window)})) AS ids
    FROM ${matching(match)}`;
  return { total: Number(row?.total ?? 0), ids: JSON.parse(row?.ids ?? "[]") };
}

/** Read from the index alone, which costs the less the rarer the words are. */
async function countMatch(match: TextMatch): Promise<number> {
  const [row] = await reading().$queryRaw<{ count: bigint | number }[]>`
    SELECT count(*) AS count FROM ${matching(match)}`;
  return Number(row?.count ?? 0);
}

async function idsOf(sql: Prisma.Sql): Promise<string[]> {
  const rows = await reading().$queryRaw<{ id: string }[]>(sql);
  return rows.map(({ id }) => id);
}

/** The ids of the articles of these numbers, in their order. */
async function idsAt(numbers: readonly number[]): Promise<string[]> {
  const rows = await reading().$queryRaw<{ id: string; number: bigint | number }[]>`
    SELECT "id", "number" FROM "Article"
    WHERE "number" IN (SELECT value FROM json_each(${JSON.stringify(numbers)}))`;
  const idOf = new Map(rows.map(({ id, number }) => [Number(number), id]));
  return numbers.flatMap((number) => idOf.get(number) ?? []);
}
