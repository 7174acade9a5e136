import { performance } from "node:perf_hooks";
import { database } from "../db/client.ts";
import { Prisma } from "../db/generated/client.ts";
import { inOneReading, reading } from "../db/reading.ts";
import { EMPTY_FILTER, type Filter } from "../filters.ts";
import { findIds, listArticles } from "../queries/list.ts";
import { madeCollection } from "./collections.ts";
import { drawQueries, KINDS } from "./draw-queries.ts";
import { type Line, median, quantile } from "./pairs.ts";

const { sql, join } = Prisma;

const WINDOW = { limit: 20, offset: 0 };

/** So many searches of each kind; LIKE, which takes as long whatever the words are, is asked fewer. */
const SEARCHES = 60;
const SCANS = 5;

/** The commonest word of all: it is in nearly every article. */
const EVERYWHERE = "的";

/** Searches in a collection of so many articles, beside a scan of all texts with LIKE, in milliseconds. */
export async function measureSearch(articles: number): Promise<Line[]> {
  process.env.DATABASE_URL = await madeCollection(articles);
  try {
    return await searchLines(articles);
  } finally {
    await database().$disconnect();
  }
}

async function searchLines(articles: number): Promise<Line[]> {
  const lines: Line[] = [];
  const size = `, ${articles} articles`;
  for (const { name, lengths } of KINDS) {
    const queries = await drawQueries(lengths, SEARCHES);
    const newest = await timesOf(queries, (q) => askNewest({ ...EMPTY_FILTER, q, sort: "newest" }));
    const ranked = await timesOf(queries, (q) =>
      listArticles({ ...EMPTY_FILTER, q, sort: "relevance" }),
    );
    const scan = await timesOf(queries.slice(0, SCANS), scanNewest);
    lines.push(line(`newest 20, ${name}${size}`, newest, scan, 1 / 300));
    lines.push(line(`best 20 with marks and their number, ${name}${size}`, ranked, scan, 1 / 30));
  }
  const all = await timesOf(Array(20).fill(EVERYWHERE), (q) =>
    listArticles({ ...EMPTY_FILTER, q, sort: "relevance" }),
  );
  const scan = await timesOf(Array(SCANS).fill(EVERYWHERE), scanNewest);
  lines.push(line(`best 20, a word of nearly every article${size}`, all, scan, 1 / 30));
  return lines;
}

function line(what: string, ours: readonly number[], scan: readonly number[], most: number): Line {
  const [own, limit] = [median(ours), median(scan)];
  const worst = quantile(ours, 0.99).toFixed(1);
  return {
    what: `${what} (p99 ${worst} ms)`,
    beside: "a scan with LIKE",
    unit: "ms",
    ours: own,
    limit,
    ratio: own / limit,
    reach: { most },
  };
}

async function timesOf<T>(
  queries: readonly string[],
  ask: (q: string) => Promise<T>,
): Promise<number[]> {
  const times: number[] = [];
  for (const q of queries) {
    const began = performance.now();
    await ask(q);
    times.push(performance.now() - began);
  }
  return times;
}

const askNewest = (filter: Filter) => findIds(filter, WINDOW);

/** What the index must agree with and beat: every text is read. */
const scanNewest = inOneReading(async (q: string) => {
  const holds = q.split(" ").map((word) => {
    const pattern = `%${word}%`;
    return sql`(a."headline" LIKE ${pattern} OR a."kicker" LIKE ${pattern} OR EXISTS (
      SELECT 1 FROM "Block" b WHERE b."articleId" = a."id" AND b."text" LIKE ${pattern}))`;
  });
  return reading().$queryRaw`
    SELECT "id", count(*) OVER () FROM "Article" a WHERE ${join(holds, " AND ")}
    ORDER BY a."number" DESC LIMIT 20`;
});
