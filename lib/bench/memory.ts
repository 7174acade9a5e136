import { readFileSync } from "node:fs";
import { database } from "../db/client.ts";
import { seedRandom } from "../make/random.ts";
import { type Board, fetchPage, openBoard } from "./board.ts";
import { madeCollection } from "./collections.ts";
import type { Line } from "./pairs.ts";

/** In a collection of a million readers read for ten minutes, in a small one for one. */
const MINUTES_MOST = 10;
const PER_MINUTE = 100_000;
const READERS = 4;
const LIMIT_MB = 450;
const READER = { "accept-encoding": "br" };

/**
 * What a server holds after minutes of mixed reading, pages that are kept among it: articles, lists, searches, facets
 * and editions, each another one every time.
 */
export async function measureMemory(articles: number): Promise<Line[]> {
  const DATABASE_URL = await madeCollection(articles);
  const board = await openBoard(["lib/cli/start.mjs"], { DATABASE_URL });
  try {
    process.env.DATABASE_URL = DATABASE_URL;
    const addresses = await addressesOf();
    await database().$disconnect();
    const minutes = Math.min(MINUTES_MOST, Math.max(1, Math.round(articles / PER_MINUTE)));
    const pages = await readFor(minutes * 60_000, board, addresses);
    const ours = megabytesOf(board.pid);
    return [
      {
        what: `a server's memory after ${minutes} min of reading ${pages} pages of ${articles} articles`,
        beside: "the limit,",
        unit: "MB",
        ours,
        limit: LIMIT_MB,
        ratio: ours / LIMIT_MB,
        reach: { most: 1 },
      },
    ];
  } finally {
    await board.stop();
  }
}

/** A way to another page each time it is asked. */
async function addressesOf(): Promise<() => string> {
  const random = seedRandom(1);
  const column = async (sql: string) => {
    const rows = await database().$queryRawUnsafe<{ value: string }[]>(sql);
    return rows.map(({ value }) => value);
  };
  const ids = await column(`SELECT id AS value FROM "Article" ORDER BY id LIMIT 20000`);
  const places = await column(`SELECT DISTINCT code AS value FROM "ArticlePlace" LIMIT 300`);
  const days = await column(
    `SELECT DISTINCT date AS value FROM "Edition" WHERE date <> '' LIMIT 300`,
  );
  const words = await column(`SELECT substr(headline, 1, 2) AS value FROM "Article" LIMIT 500`);
  const pick = (from: readonly string[]) => encodeURIComponent(random.pick(from));
  const kinds = [
    () => `/a/${pick(ids)}`,
    () => `/a/${pick(ids)}`,
    () => `/articles?place=${pick(places)}`,
    () => `/articles?page=${random.between(1, 400)}`,
    () => `/articles?q=${pick(words)}`,
    () => `/places/${pick(places)}`,
    () => `/editions/${pick(days)}`,
    () => "/",
  ];
  return () => random.pick(kinds)();
}

async function readFor(ms: number, board: Board, address: () => string): Promise<number> {
  const began = performance.now();
  let pages = 0;
  async function read(): Promise<void> {
    while (performance.now() - began < ms) {
      const path = address();
      const { status } = await fetchPage(board.url + path, READER);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
      pages++;
    }
  }
  await Promise.all(Array.from({ length: READERS }, read));
  return pages;
}

/** Resident memory of a process, as Linux tells it. */
function megabytesOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}
