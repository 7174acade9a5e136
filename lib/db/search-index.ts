import { readFileSync } from "node:fs";
import { encodeText } from "../search/tokens.ts";
import type { Database, Transaction } from "./client.ts";
import { Prisma } from "./generated/client.ts";
import { spellAllNames, spellHeadlines, spellingIsComplete } from "./spelling-index.ts";

/** The texts of an article that search looks in, each by itself. */
export interface SearchTexts {
  readonly kicker: string | null;
  readonly headline: string;
  readonly subheadlines: readonly string[];
  /** Paragraphs and crossheads. */
  readonly body: readonly { readonly text: string }[];
  readonly captions: readonly { readonly text: string }[];
}

/** What makes each table of the index, where it is missing. */
const CREATE = ["search-index.sql", "spelling-index.sql"].map(
  (name) => new URL(`./${name}`, import.meta.url),
);
const TABLES = ["ArticleSearch", "HeadlineSpelling", "NameSpelling"] as const;
const REBUILD_BATCH = 200;
const REBUILD_LIMIT = 3_600_000;

/** Throws the index away. */
export async function dropSearchIndex(db: Transaction): Promise<void> {
  for (const table of TABLES) await db.$executeRawUnsafe(`DROP TABLE IF EXISTS "${table}"`);
}

/** Makes the empty index where there is none. */
export async function createSearchIndex(db: Transaction): Promise<void> {
  const statements = CREATE.flatMap((file) => readFileSync(file, "utf8").split(/;$/mu));
  for (const sql of statements) if (sql.trim()) await db.$executeRawUnsafe(sql);
}

/** An article on its way into the index. */
export interface Indexed {
  readonly number: bigint;
  readonly texts: SearchTexts;
}

/** Puts articles into the index, in place of what stood there under their numbers. */
export async function indexArticles(tx: Transaction, articles: readonly Indexed[]): Promise<void> {
  const rows = articles.map(({ number, texts }) => ({
    number: Number(number),
    headline: encode([texts.kicker ?? "", texts.headline, ...texts.subheadlines]),
    body: encode([...texts.body, ...texts.captions].map(({ text }) => text)),
  }));
  await tx.$executeRaw`
    INSERT OR REPLACE INTO "ArticleSearch" (rowid, headline, body)
    SELECT value ->> 'number', value ->> 'headline', value ->> 'body'
    FROM json_each(${JSON.stringify(rows)})`;
  await spellHeadlines(
    tx,
    articles.map(({ number, texts: { headline } }) => ({ number, headline })),
  );
}

/** Takes articles out of the index; one that is not in it is no error. */
export async function unindexArticles(tx: Transaction, numbers: readonly bigint[]): Promise<void> {
  const gone = JSON.stringify(numbers.map(Number));
  await tx.$executeRaw`
    DELETE FROM "ArticleSearch" WHERE rowid IN (SELECT value FROM json_each(${gone}))`;
  await tx.$executeRaw`
    DELETE FROM "HeadlineSpelling" WHERE rowid IN (SELECT value FROM json_each(${gone}))`;
}

/** Builds the index anew from the articles, in one transaction; returns how many it holds. */
export async function rebuildSearchIndex(db: Database): Promise<number> {
  return db.$transaction(
    async (tx) => {
      await dropSearchIndex(tx);
      await createSearchIndex(tx);
      await spellAllNames(tx);
      let indexed = 0;
      for (let after: bigint | null = null; ; ) {
        const articles = await articlesAfter(tx, after);
        await indexArticles(
          tx,
          articles.map(({ number, subheadlines, blocks, ...article }) => {
            const lines: readonly string[] = JSON.parse(subheadlines);
            return { number, texts: { ...article, subheadlines: lines, body: blocks } };
          }),
        );
        const last = articles.at(-1);
        if (!last) return indexed;
        after = last.number;
        indexed += articles.length;
      }
    },
    { timeout: REBUILD_LIMIT },
  );
}

/** Whether the index is there and holds exactly the articles of the collection. */
export async function indexIsComplete(db: Transaction): Promise<boolean> {
  const tables = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM sqlite_master WHERE type = 'table' AND name IN (${Prisma.join([...TABLES])})`;
  if (tables.length < TABLES.length) return false;
  const strays = await db.$queryRaw<unknown[]>`
    SELECT number FROM "Article" EXCEPT SELECT rowid FROM "ArticleSearch"
    UNION ALL
    SELECT * FROM (SELECT rowid FROM "ArticleSearch" EXCEPT SELECT number FROM "Article")
    LIMIT 1`;
  return strays.length === 0 && (await spellingIsComplete(db));
}

function encode(texts: readonly string[]): string {
  return texts.map(encodeText).join(" ");
}

function articlesAfter(tx: Transaction, number: bigint | null) {
  return tx.article.findMany({
    where: number === null ? {} : { number: { gt: number } },
    orderBy: { number: "asc" },
    take: REBUILD_BATCH,
    select: {
      number: true,
      kicker: true,
      headline: true,
      subheadlines: true,
      blocks: { select: { text: true }, orderBy: { position: "asc" } },
      captions: { select: { text: true }, orderBy: { position: "asc" } },
    },
  });
}
