import { performance } from "node:perf_hooks";
import Sqlite from "better-sqlite3";
import { database } from "../db/client.ts";
import { type Filter, readFilter } from "../filters.ts";
import { countFacets } from "../queries/facets.ts";
import { listArticles } from "../queries/list.ts";
import { suggest } from "../queries/suggest.ts";
import { madeCollection } from "./collections.ts";
import { type Line, type Pair, settle } from "./pairs.ts";

const TURNS = 12;
const WARM_UP = 2;

type Plain = Sqlite.Database;

/** The newest articles of a list beside their rows alone, through the bare driver. */
export function measureList(articles: number): Promise<Line[]> {
  return withCollection(articles, async (plain) => {
    const rows = plain.prepare(`SELECT * FROM "Article" ORDER BY number DESC LIMIT 20 OFFSET ?`);
    const ofPlace = plain.prepare(
      `SELECT a.* FROM "Article" a JOIN "ArticlePlace" p ON p."articleId" = a.id WHERE p.code = ?
       ORDER BY a.number DESC LIMIT 20`,
    );
    const code = commonestPlace(plain);
    const last = Math.floor(articles / 20) - 10;
    return [
      await beside(
        "the newest 20",
        articles,
        () => list(""),
        () => rows.all(0),
      ),
      await beside(
        `page ${last}`,
        articles,
        () => list(`page=${last}`),
        () => rows.all(20 * last),
      ),
      await beside(
        "a place's newest 20",
        articles,
        () => list(`place=${code}`),
        () => ofPlace.all(code),
      ),
    ];
  });
}

/** All facets of a filter beside counting the same by SQL. */
export function measureFacets(articles: number): Promise<Line[]> {
  return withCollection(articles, async (plain) => {
    const code = commonestPlace(plain);
    const all = () => countBySql(plain, "", []);
    const ofTopic = () =>
      countBySql(plain, `JOIN "ArticleTopic" w ON w."articleId" = a.id AND w.slug = ?`, ["health"]);
    const ofPlace = () =>
      countBySql(plain, `JOIN "ArticlePlace" w ON w."articleId" = a.id AND w.code = ?`, [code]);
    return [
      await beside("all facets", articles, () => countFacets(filterOf("")), all, 0.1),
      await beside(
        "a topic's facets",
        articles,
        () => countFacets(filterOf("topic=health")),
        ofTopic,
        1,
      ),
      await beside(
        "a place's facets",
        articles,
        () => countFacets(filterOf(`place=${code}`)),
        ofPlace,
        1,
      ),
    ];
  });
}

/** What is suggested while a word is typed, beside looking for it with LIKE in names and headlines. */
export function measureSuggest(articles: number): Promise<Line[]> {
  return withCollection(articles, async (plain) => {
    const names = plain.prepare(
      `SELECT DISTINCT p."fullName" FROM "Place" p WHERE p.name LIKE ?1 OR p."shortName" LIKE ?1 LIMIT 10`,
    );
    const headlines = plain.prepare(
      `SELECT headline FROM "Article" WHERE headline LIKE ? ORDER BY number DESC LIMIT 10`,
    );
    const scan = (typed: string) => [names.all(`${typed}%`), headlines.all(`%${typed}%`)];
    const lines = [];
    for (const typed of ["宁", "水库", "xiaofang"]) {
      const line = beside(
        `suggestions for ${typed}`,
        articles,
        () => suggest(typed),
        () => scan(typed),
      );
      lines.push(await line);
    }
    return lines;
  });
}

async function withCollection(
  articles: number,
  measure: (plain: Plain) => Promise<Line[]>,
): Promise<Line[]> {
  process.env.DATABASE_URL = await madeCollection(articles);
  const plain = new Sqlite(process.env.DATABASE_URL.slice("file:".length), { readonly: true });
  try {
    return await measure(plain);
  } finally {
    plain.close();
    await database().$disconnect();
  }
}

function filterOf(query: string): Filter {
  const reading = readFilter(new URLSearchParams(query));
  if (!reading.ok) throw new Error(`${query} is no filter`);
  return reading.filter;
}

const list = (query: string) => listArticles(filterOf(query));

function commonestPlace(plain: Plain): string {
  const sql = `SELECT code FROM "ArticlePlace" GROUP BY code ORDER BY count(*) DESC LIMIT 1`;
  return String(plain.prepare(sql).pluck().get());
}

/** Places, topics, sections, papers, contributors and months, each counted. */
function countBySql(plain: Plain, which: string, values: readonly string[]): unknown[] {
  const from = `FROM "Article" a ${which}`;
  const counts = [
    `SELECT p.code, count(*) ${from} JOIN "ArticlePlace" p ON p."articleId" = a.id GROUP BY p.code`,
    `SELECT t.slug, count(*) ${from} JOIN "ArticleTopic" t ON t."articleId" = a.id GROUP BY t.slug`,
    `SELECT a.section, count(*) ${from} GROUP BY a.section`,
    `SELECT e.paper, count(*) ${from} JOIN "Edition" e ON e.id = a."editionId" GROUP BY e.paper`,
    `SELECT c."personId", count(DISTINCT a.id) ${from} JOIN "Contribution" c ON c."articleId" = a.id GROUP BY c."personId"`,
    `SELECT substr(a."dateValue", 1, 7) AS month, count(*) ${from} GROUP BY month`,
  ];
  return counts.map((sql) => plain.prepare(sql).all(...values));
}

async function beside(
  what: string,
  articles: number,
  ours: () => Promise<unknown>,
  limit: () => unknown,
  most?: number,
): Promise<Line> {
  const pairs: Pair[] = [];
  for (let turn = 0; turn < WARM_UP + TURNS; turn++) {
    const pair = { ours: await millisecondsOf(ours), limit: await millisecondsOf(limit) };
    if (turn >= WARM_UP) pairs.push(pair);
  }
  return settle(pairs, {
    what: `${what}, ${articles} articles`,
    beside: "by plain SQL",
    unit: "ms",
    reach: most === undefined ? null : { most },
  });
}

async function millisecondsOf(ask: () => unknown): Promise<number> {
  const began = performance.now();
  await ask();
  return performance.now() - began;
}
