/** A small collection told in a few words, in a real database file: what query tests read. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article, ArticleDate, Evidence, ParsedFile, Span } from "../article.ts";
import { database, openDatabase } from "../db/client.ts";
import { migrate } from "../db/migrate.ts";
import { createSearchIndex } from "../db/search-index.ts";
import { inTransaction } from "../db/transaction.ts";
import { emptyCollection } from "../db/write/empty-collection.ts";
import { type LoadedFile, loadFile, writeFile } from "../db/write.ts";

/** Milliseconds a test file may take to make its collection on a busy machine. */
export const SET_UP = 60_000;

/** What a test says of an article; all else is made from it. */
export interface Told {
  readonly id: string;
  readonly headline: string;
  readonly kicker?: string;
  readonly subheadlines?: readonly string[];
  readonly body?: readonly string[];
  readonly captions?: readonly string[];
  readonly section?: string;
  /** Who wrote it; 李小红 where nothing is said. */
  readonly reporters?: readonly string[];
  /** Codes, primary first. */
  readonly places?: readonly string[];
  /** Slugs, best first. */
  readonly topics?: readonly string[];
  readonly date?: string;
  /** A known day where nothing is said. */
  readonly precision?: ArticleDate["precision"];
  /** The first day that it may have been. */
  readonly earliest?: string;
  /** Words of the page that the date was taken from. */
  readonly dateWords?: string;
}

/** One page: a file name, what it printed, and the place it speaks from. */
export interface ToldPage {
  readonly file: string;
  readonly home?: string;
  readonly paper?: string;
  readonly articles: readonly Told[];
}

/** Makes the collection and points the process-wide connection to it; returns what takes it away. */
export async function makeCollection(pages: readonly ToldPage[]): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "baolan-queries-"));
  const url = `file:${join(folder, "test.db")}`;
  migrate(url);
  await load(url, pages);
  process.env.DATABASE_URL = url;
  delete process.env.BASE_URL; // Vitest's own, `/`, is no origin.
  return async () => {
    await database().$disconnect();
    rmSync(folder, { recursive: true });
  };
}

async function load(url: string, pages: readonly ToldPage[]): Promise<void> {
  const db = openDatabase(url);
  await createSearchIndex(db);
  for (const page of pages) await writeFile(db, loadedPage(page));
  await db.$disconnect();
}

/** Replaces the collection that `makeCollection` made by these pages, in one transaction. */
export async function replaceCollection(pages: readonly ToldPage[]): Promise<void> {
  const db = openDatabase();
  try {
    await inTransaction(db, async (tx) => {
      await emptyCollection(tx);
      for (const page of pages) await loadFile(tx, loadedPage(page));
    });
  } finally {
    await db.$disconnect();
  }
}

/** Loads a page into the collection that `makeCollection` made. */
export async function loadPage(page: ToldPage): Promise<void> {
  const db = openDatabase();
  try {
    await writeFile(db, loadedPage(page));
  } finally {
    await db.$disconnect();
  }
}

function loadedPage(page: ToldPage): LoadedFile {
  return { location: page.file, hash: page.file, parsed: parsedPage(page) };
}

function parsedPage({ file, home, paper, articles }: ToldPage): ParsedFile {
  const text = articles.map((told) => `${linesOf(told).join("\n")}\n`).join("");
  return {
    articles: articles.map((told, ordinal) => parsedArticle(told, file, ordinal, text)),
    record: {
      type: "file",
      file,
      encoding: "utf-8",
      layout: "flowed",
      articles: articles.length,
      home: home ?? null,
      paper: paper ?? null,
      discarded: [],
    },
    text,
  };
}

function parsedArticle(told: Told, file: string, ordinal: number, text: string): Article {
  const { id, headline, kicker = null, section = null, subheadlines = [], topics = [] } = told;
  const start = text.indexOf(linesOf(told).join("\n"));
  return {
    type: "article",
    id,
    file,
    ordinal,
    section,
    kicker,
    headline,
    subheadlines,
    contributors: (told.reporters ?? ["李小红"]).map((name) => ({ name, role: "reporter" })),
    source: null,
    body: (told.body ?? []).map((line) => ({ type: "p", text: line })),
    captions: (told.captions ?? []).map((line) => ({ text: line, credit: null })),
    places: (told.places ?? []).map((code, i) => ({
      code,
      name: code,
      primary: i === 0,
      evidence: [],
    })),
    date: dateOf(told, text),
    topics,
    topicEvidence: {},
    spans: [[start, start + linesOf(told).join("\n").length]],
    confidence: 1,
  };
}

function linesOf({ kicker, headline, subheadlines = [], body = [], captions = [] }: Told) {
  return [...(kicker ? [kicker] : []), headline, ...subheadlines, ...body, ...captions];
}

function dateOf(
  { date, dateWords, precision = "day", earliest }: Told,
  text: string,
): ArticleDate | null {
  if (!date) return null;
  const at = dateWords ? text.indexOf(dateWords) : -1;
  const span: Span = [at, at + (dateWords?.length ?? 0)];
  const evidence: Evidence[] =
    at < 0 ? [] : [{ span, rule: "month-day", text: text.slice(...span) }];
  return {
    value: date,
    precision,
    basis: "inferred",
    earliest: earliest ?? date,
    latest: date,
    evidence,
  };
}
