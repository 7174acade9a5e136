import { readFileSync } from "node:fs";
import { encodeSingles, encodeText } from "../search/tokens.ts";
import type { Database, Transaction } from "./client.ts";
import { writeAllFacetStretches } from "./facet-stretches.ts";
import { Prisma } from "./generated/client.ts";
import { beginNumbering, isNumbered, numberAnew } from "./numbering.ts";
import { namesAreSpelled, spellAllNames, spellHeadlines } from "./spelling-index.ts";

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
const CREATE = [
  "search-index.sql",
  "spelling-index.sql",
  "facet-stretches.sql",
  "numbering.sql",
].map((name) => new URL(`./${name}`, import.meta.url));
const TABLES = [
  "ArticleSearch",
  "ArticleCharacters",
  "HeadlineSpelling",
  "NameSpelling",
  "FacetStretch",
] as const;
/** Those of them whose rows are articles, by their numbers. */
const BY_NUMBER = ["ArticleSearch", "ArticleCharacters", "HeadlineSpelling"] as const;
/** Tables that the index of an earlier version had. */
const FORMER_TABLES = ["FacetPage"] as const;
const REBUILD_BATCH = 200;
const REBUILD_LIMIT = 3_600_000;

/** Throws the index away. */
export async function dropSearchIndex(db: Transaction): Promise<void> {
  for (const table of [...TABLES, ...FORMER_TABLES])
    await db.$executeRawUnsafe(`DROP TABLE IF EXISTS "${table}"`);
}

/** Makes the empty index where there is none. */
export async function createSearchIndex(db: Transaction): Promise<void> {
  for (const sql of creations()) await db.$executeRawUnsafe(sql);
  await beginNumbering(db);
}

/** An article on its way into the index. */
export interface Indexed {
  readonly number: bigint;
  readonly texts: SearchTexts;
}

/** Puts articles into the index, in place of what stood there under their numbers. */
export async function indexArticles(tx: Transaction, given: readonly Indexed[]): Promise<void> {
  // A number below the last one makes the index write out all that it has gathered so far.
  const articles = given.toSorted((one, other) => Number(one.number - other.number));
  const numbers: number[] = [];
  const heads: string[] = [];
  const bodies: string[] = [];
  const singles: string[] = [];
  for (const { number, texts } of articles) {
    const headlines = [texts.kicker ?? "", texts.headline, ...texts.subheadlines];
    const others = [...texts.body, ...texts.captions].map(({ text }) => text);
    numbers.push(Number(number));
    heads.push(encode(headlines));
    bodies.push(encode(others));
    singles.push(encodeSingles(headlines, others));
  }
  // Lists side by side: a row of its own would be written out as JSON and read once more.
  const row = Prisma.sql`json_extract(${JSON.stringify(numbers)}, '$[' || key || ']')`;
  const headline = Prisma.sql`json_extract(${JSON.stringify(heads)}, '$[' || key || ']')`;
  await tx.$executeRaw`
    INSERT OR REPLACE INTO "ArticleSearch" (rowid, body, headline)
    SELECT ${row}, value, ${headline} FROM json_each(${JSON.stringify(bodies)})`;
  await tx.$executeRaw`
    INSERT OR REPLACE INTO "ArticleCharacters" (rowid, characters)
    SELECT ${row}, value FROM json_each(${JSON.stringify(singles)})`;
  await spellHeadlines(
    tx,
    articles.map(({ number, texts: { headline } }) => ({ number, headline })),
  );
}

/** Takes articles out of the index; one that is not in it is no error. */
export async function unindexArticles(tx: Transaction, numbers: readonly bigint[]): Promise<void> {
  const gone = JSON.stringify(numbers.map(Number));
  for (const table of BY_NUMBER) {
    const from = Prisma.raw(`"${table}"`);
    await tx.$executeRaw`DELETE FROM ${from} WHERE rowid IN (SELECT value FROM json_each(${gone}))`;
  }
}

/**
 * Builds the index anew from the articles, in one transaction; returns how many it holds. `first` is done in
 * the same transaction before.
 */
export async function rebuildSearchIndex(
  db: Database,
  first: (tx: Transaction) => Promise<void> = async () => {},
): Promise<number> {
  return db.$transaction(
    async (tx) => {
      await first(tx);
      await createSearchIndex(tx);
      if (!(await isNumbered(tx))) await numberAnew(tx);
      return makeSearchIndex(tx);
    },
    { timeout: REBUILD_LIMIT },
  );
}

/** Makes the index anew from the articles; returns how many it holds. */
export async function makeSearchIndex(tx: Transaction): Promise<number> {
  await dropSearchIndex(tx);
  await createSearchIndex(tx);
  await spellAllNames(tx);
  await writeAllFacetStretches(tx);
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
}

/**
 * Whether the index is there, in today's form, and holds as many articles as the collection. To compare them one
 * by one would take seconds at every start; all that writes articles writes the index in the same transaction.
 */
export async function indexIsComplete(db: Transaction): Promise<boolean> {
  const made = await db.$queryRaw<{ sql: string }[]>`SELECT sql FROM sqlite_master`;
  const tables = new Set(made.map(({ sql }) => sql));
  const isThere = creations().every((sql) => !/TABLE/.test(sql) || tables.has(asKept(sql)));
  if (!isThere) return false;
  const articles = await db.article.count();
  for (const table of BY_NUMBER) {
    const from = Prisma.raw(`"${table}_docsize"`);
    const [row] = await db.$queryRaw<
      { count: number | bigint }[]
    >`SELECT count(*) AS count FROM ${from}`;
    if (Number(row?.count) !== articles) return false;
  }
  const [columns] = await db.$queryRaw<{ count: number | bigint | null }[]>`
    SELECT sum(articles) AS count FROM "FacetStretch"`;
  if (Number(columns?.count ?? 0) !== articles) return false;
  return (await isNumbered(db)) && namesAreSpelled(db);
}

/** The statements that make the index. */
function creations(): string[] {
  const statements = CREATE.flatMap((file) => readFileSync(file, "utf8").split(/;$/mu));
  return statements.map((sql) => sql.replace(/^--.*\n/gmu, "").trim()).filter((sql) => sql !== "");
}

/** A statement as the database keeps it. */
function asKept(sql: string): string {
  return sql.replace("IF NOT EXISTS ", "");
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
