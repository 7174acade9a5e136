import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { makeEditions } from "../make/collection/editions.ts";
import { printEdition } from "../make/collection/print-edition.ts";
import { copyCollection, removeDatabase } from "./collections.ts";
import { measurePairs, type Pair } from "./pairs.ts";
import { insertRaw, newRows } from "./raw-rows.ts";

/** So many editions, about thirty articles each, are loaded into a collection that is there. */
const EDITIONS = 100;

/**
 * Loading raw pages into a collection of so many articles with `npm run seed`, beside inserting the rows and tokens
 * that came of it through the bare driver, in articles a second.
 */
export async function measureSeed(articles: number): Promise<Pair[]> {
  const folder = mkdtempSync(join(tmpdir(), "baolan-bench-"));
  const pages = join(folder, "pages");
  mkdirSync(pages);
  printAfter(articles, pages);
  const [seeded, raw] = [join(folder, "seeded.db"), join(folder, "raw.db")];
  try {
    return await measurePairs(3, async () => {
      removeDatabase(seeded);
      removeDatabase(raw);
      const url = await copyCollection(articles, seeded);
      const seconds = await seed(url, pages);
      await copyCollection(articles, raw);
      const rows = newRows(new BetterSqlite3(seeded, { readonly: true }), new BetterSqlite3(raw));
      return { ours: rows.articles / seconds, limit: rows.articles / insertRaw(rows, raw) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes the raw pages of the editions that come after a collection of so many articles. */
function printAfter(articles: number, folder: string): void {
  let passed = 0;
  let printed = 0;
  for (const edition of makeEditions()) {
    if (passed < articles) passed += edition.pages.flat().length;
    else {
      writeFileSync(join(folder, `${edition.home}-${edition.date}.txt`), printEdition(edition));
      if (++printed === EDITIONS) return;
    }
  }
}

/** Seconds from the start of the command to its end. */
async function seed(url: string, pages: string): Promise<number> {
  const began = performance.now();
  const args = ["--max-semi-space-size=32", "lib/cli/run.mjs", "seed", pages, "--json"];
  const env = { ...process.env, DATABASE_URL: url };
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "inherit"] });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`npm run seed ended with ${code}`);
  return (performance.now() - began) / 1000;
}
