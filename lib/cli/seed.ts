/** `npm run seed -- [PATH...]`: the one place where parsing and storing meet. */
import { openDatabase } from "../db/client.ts";
import { databasePath } from "../db/file.ts";
import { migrate } from "../db/migrate.ts";
import { openCollection } from "../db/open-collection.ts";
import { rebuildSearchIndex } from "../db/search-index.ts";
import { inPart, inTransaction, moveDataVersion } from "../db/transaction.ts";
import { settings } from "../settings.ts";
import { findFiles } from "./find-files.ts";
import { ask } from "./seed/ask.ts";
import { checkReset } from "./seed/check-reset.ts";
import { explain } from "./seed/explain.ts";
import { readArguments, type SeedArguments, USAGE } from "./seed/read-arguments.ts";
import { readFast } from "./seed/read-fast.ts";
import { rehearse } from "./seed/rehearse.ts";
import { runLoad } from "./seed/run-load.ts";
import { redatedLine, type Summary, summaryLine } from "./seed/summary.ts";

async function seed(words: readonly string[]): Promise<number> {
  const asked = readArguments(words);
  if (asked.help) {
    console.log(USAGE);
    return 0;
  }
  const url = settings().databaseUrl;
  if (asked.reindex) return reindex(url);
  if (asked.reset && !asked.dryRun && !(await mayReset(url, asked))) return 1;
  const summary = asked.dryRun
    ? await rehearse(url, (tx) => runLoad((work) => inPart(tx, work), asked, readFast))
    : await load(url, asked);
  const redated = asked.json ? null : redatedLine(summary.redated);
  if (redated) console.log(redated);
  console.log(asked.json ? JSON.stringify(summary) : summaryLine(summary));
  return summary.refused.length > 0 ? 1 : 0;
}

async function load(url: string, asked: SeedArguments): Promise<Summary> {
  const db = await openCollection(url, (articles) =>
    console.error(`Building the search index of ${articles} articles anew …`),
  );
  try {
    return await runLoad((work) => inTransaction(db, work), asked, readFast);
  } finally {
    await db.$disconnect();
  }
}

async function mayReset(url: string, { paths, yes }: SeedArguments): Promise<boolean> {
  if (!yes && !process.stdin.isTTY) {
    console.error("--reset deletes the whole collection: without a terminal to ask on, add --yes.");
    return false;
  }
  // Before the question, and before a database is made or brought up to date.
  checkReset(findFiles(paths));
  return yes || ask(`This deletes every article in ${databasePath(url)}. Go on?`);
}

async function reindex(url: string): Promise<number> {
  migrate(url);
  const db = openDatabase(url);
  try {
    // What a running board holds of the old one is stale.
    const indexed = await rebuildSearchIndex(db, moveDataVersion);
    console.log(`The search index holds ${indexed} articles.`);
    return 0;
  } finally {
    await db.$disconnect();
  }
}

try {
  process.exitCode = await seed(process.argv.slice(2));
} catch (error) {
  const { message, exitCode } = explain(error);
  console.error(message);
  process.exitCode = exitCode;
}
