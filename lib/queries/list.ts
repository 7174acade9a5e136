import { inOneReading, reading } from "../db/reading.ts";
import { wordsOf } from "../search/grammar.ts";
import { queryOf, type Sought } from "./conditions.ts";
import { onlyMatch, orderedIdsSql } from "./list-sql.ts";
import type { ArticleList } from "./shapes.ts";
import { sift } from "./sift.ts";
import { summarise } from "./summaries.ts";
import { matching, type TextMatch } from "./text-conditions.ts";

export const PAGE_SIZE = 20;

/** One page of the articles a filter finds. A page after the last has no hits but the right total. */
export const listArticles = inOneReading(async (filter: Sought): Promise<ArticleList> => {
  const total = await countArticles(filter);
  const ids = await pageOf(filter, total);
  return {
    total,
    pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    hits: await summarise(ids, wordsOf(queryOf(filter))),
  };
});

/** How many articles a filter finds, on all its pages. */
export const countArticles = inOneReading(async (filter: Sought): Promise<number> => {
  const match = onlyMatch(filter);
  return match ? countMatch(match) : (await sift(filter)).total;
});

/** Read from the index alone, which costs the less the rarer the words are. */
async function countMatch(match: TextMatch): Promise<number> {
  const [row] = await reading().$queryRaw<{ count: bigint | number }[]>`
    SELECT count(*) AS count FROM ${matching(match)}`;
  return Number(row?.count ?? 0);
}

async function pageOf(filter: Sought, total: number): Promise<string[]> {
  const window = { limit: PAGE_SIZE, offset: (filter.page - 1) * PAGE_SIZE };
  const rows = await reading().$queryRaw<{ id: string }[]>(orderedIdsSql(filter, total, window));
  return rows.map((row) => row.id);
}
