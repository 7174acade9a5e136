import { setImmediate, setTimeout } from "node:timers/promises";
import { inOneReading, reading } from "../db/reading.ts";

/** How long to rest after a slice, as a multiple of the time it took. */
export type Rest = number;

/** So many articles are counted, or so many spellings read, at a time: ten milliseconds or so. */
const SLICE = 500;

/** What articles are counted by; `places` are the codes of all places of an article, joined by commas. */
export type Counted = "author" | "section" | "paper" | "topic" | "places";

/** How many articles each name of a kind has. */
export type NameCounts = Readonly<Record<Counted, ReadonlyMap<string, number>>>;

interface Row {
  readonly kind: Counted;
  readonly name: string;
  readonly count: bigint | number;
}

/**
 * Goes through something sorted, slice by slice, each a reading of its own: `next` takes the last key
 * of the slice before, none at first, and gives its own, or null at the end. Between slices whoever
 * else wants to read does.
 */
async function inSlices(
  rest: Rest,
  next: (after: string) => Promise<string | null>,
): Promise<void> {
  let after: string | null = "";
  while (after !== null) {
    const began = performance.now();
    after = await next(after);
    await setImmediate();
    if (rest > 0) await setTimeout(rest * (performance.now() - began));
  }
}

/**
 * Counts the articles of every name of the collection. All that is held meanwhile is the names; what
 * is loaded between two slices may be counted in part, which the data version tells.
 */
export async function countNames(rest: Rest): Promise<NameCounts> {
  const counts: Record<Counted, Map<string, number>> = {
    author: new Map(),
    section: new Map(),
    paper: new Map(),
    topic: new Map(),
    places: new Map(),
  };
  await inSlices(rest, async (after) => {
    const slice = await countSlice(after);
    for (const { kind, name, count } of slice.rows) {
      counts[kind].set(name, (counts[kind].get(name) ?? 0) + Number(count));
    }
    return slice.last;
  });
  return counts;
}

/** A contributor may have two parts in an article, which then lie in the same slice. */
const countSlice = inOneReading(
  async (after: string): Promise<{ last: string | null; rows: readonly Row[] }> => {
    const [end] = await reading().$queryRaw<{ last: string | null }[]>`
      SELECT max("id") AS last FROM
        (SELECT "id" FROM "Article" WHERE "id" > ${after} ORDER BY "id" LIMIT ${SLICE})`;
    const last = end?.last ?? null;
    if (last === null) return { last, rows: [] };
    const rows = await reading().$queryRaw<Row[]>`
      SELECT 'author' AS kind, w."name" AS name, count(DISTINCT c."articleId") AS count
      FROM "Contribution" c JOIN "Person" w ON w."id" = c."personId"
      WHERE c."articleId" > ${after} AND c."articleId" <= ${last} GROUP BY w."id"
      UNION ALL
      SELECT 'section', "section", count(*) FROM "Article"
      WHERE "id" > ${after} AND "id" <= ${last} AND "section" IS NOT NULL GROUP BY "section"
      UNION ALL
      SELECT 'paper', e."paper", count(*)
      FROM "Article" a JOIN "Edition" e ON e."id" = a."editionId"
      WHERE a."id" > ${after} AND a."id" <= ${last} AND e."paper" IS NOT NULL GROUP BY e."paper"
      UNION ALL
      SELECT 'topic', "slug", count(DISTINCT "articleId") FROM "ArticleTopic"
      WHERE "articleId" > ${after} AND "articleId" <= ${last} GROUP BY "slug"
      UNION ALL
      SELECT 'places', codes, count(*) FROM (
        SELECT group_concat("code") AS codes FROM "ArticlePlace"
        WHERE "articleId" > ${after} AND "articleId" <= ${last} GROUP BY "articleId"
      ) GROUP BY codes`;
    return { last, rows };
  },
);

/** All that each name may be typed as: its syllables and first letters. */
export async function readSpellings(rest: Rest): Promise<ReadonlyMap<string, readonly string[]>> {
  const spellings = new Map<string, readonly string[]>();
  await inSlices(rest, async (after) => {
    const slice = await spellingSlice(after);
    for (const { name, typed } of slice.rows) spellings.set(name, [...new Set(typed.split(" "))]);
    return slice.last;
  });
  return spellings;
}

interface Spelled {
  readonly name: string;
  readonly typed: string;
}

const spellingSlice = inOneReading(
  async (after: string): Promise<{ last: string | null; rows: readonly Spelled[] }> => {
    const [end] = await reading().$queryRaw<{ last: string | null }[]>`
      SELECT max(name) AS last FROM
        (SELECT name FROM "NameSpelling" WHERE name > ${after} ORDER BY name LIMIT ${SLICE})`;
    const last = end?.last ?? null;
    if (last === null) return { last, rows: [] };
    const rows = await reading().$queryRaw<Spelled[]>`
      SELECT name, group_concat(spelling || ' ' || initials, ' ') AS typed FROM "NameSpelling"
      WHERE name > ${after} AND name <= ${last} AND spelling <> '' GROUP BY name`;
    return { last, rows };
  },
);
