import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { openCollection } from "../db/open-collection.ts";
import { inTransaction } from "../db/transaction.ts";
import { loadFiles } from "../db/write.ts";
import { makeEditions } from "../make/collection/editions.ts";
import { parsedPages } from "../make/collection/parsed-pages.ts";

const FOLDER = join("node_modules", ".cache", "baolan", "bench");

/** Folders and files that a made collection depends on: it is made anew when any of them changes. */
const MADE_FROM = [
  "lib/make",
  "lib/places",
  "lib/parse/article-id.ts",
  "lib/text/fold.ts",
  "lib/db/write",
  "lib/db/search-index.sql",
  "lib/db/search-index.ts",
  "lib/db/spelling-index.ts",
  "lib/search/spelling.ts",
  "lib/db/spelling-index.sql",
  "lib/db/facet-stretches.sql",
  "lib/db/facet-stretches.ts",
  "lib/db/numbering.sql",
  "lib/db/numbering.ts",
  "lib/article-number.ts",
  "lib/search/tokens.ts",
  "prisma/migrations",
];

/** Editions that are stored in one transaction. */
const TOGETHER = 20;

/**
 * Address of a database that holds so many made articles, or a few more: the last edition is whole. To make it takes minutes,
 * so it is kept; nobody may write to it.
 */
export async function madeCollection(articles: number): Promise<string> {
  const kept = join(FOLDER, `${articles}-${fingerprint()}.db`);
  if (!existsSync(kept)) {
    mkdirSync(FOLDER, { recursive: true });
    const fresh = `${kept}.new`;
    removeDatabase(fresh);
    await make(`file:${fresh}`, articles);
    renameSync(fresh, kept);
  }
  return `file:${kept}`;
}

/** A copy of a made collection, to be written to. */
export async function copyCollection(articles: number, path: string): Promise<string> {
  const kept = await madeCollection(articles);
  copyFileSync(kept.slice("file:".length), path);
  return `file:${path}`;
}

/** Takes a database away, if it is there. */
export function removeDatabase(path: string): void {
  for (const part of ["", "-wal", "-shm"]) rmSync(path + part, { force: true });
}

async function make(url: string, articles: number): Promise<void> {
  const db = await openCollection(url);
  const editions = makeEditions();
  const began = performance.now();
  for (let made = 0; made < articles; ) {
    const files = [];
    for (let n = 0; n < TOGETHER && made < articles; n++) {
      const pages = parsedPages(editions.next().value);
      files.push(...pages);
      made += pages.reduce((sum, page) => sum + page.articles.length, 0);
    }
    const loaded = files.map((parsed) => ({ location: parsed.record.file, hash: "", parsed }));
    await inTransaction(db, (tx) => loadFiles(tx, loaded));
    const rate = Math.round(made / ((performance.now() - began) / 1000));
    process.stderr.write(`\rmaking ${made} of ${articles} articles, ${rate} a second `);
  }
  process.stderr.write("\n");
  await db.$queryRawUnsafe("PRAGMA wal_checkpoint(TRUNCATE)");
  await db.$disconnect();
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const file of MADE_FROM.flatMap(filesIn)) {
    if (!file.includes(".test.")) hash.update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 8);
}

function filesIn(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
