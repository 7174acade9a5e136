import { settings } from "../settings.ts";
import { type Database, openDatabase } from "./client.ts";
import { migrate } from "./migrate.ts";
import { indexIsComplete, rebuildSearchIndex } from "./search-index.ts";
import { moveDataVersion } from "./transaction.ts";

/**
 * Brings the database at `file:PATH` up to date, search index included, making it when it is missing,
 * and opens it for writing. Throws a MigrationError for one that cannot be brought up to date.
 */
export async function openCollection(url: string = settings().databaseUrl): Promise<Database> {
  migrate(url);
  const db = openDatabase(url);
  if (!(await indexIsComplete(db))) {
    await rebuildSearchIndex(db, async (tx) => {
      // What a running board holds of the old one is stale.
      if ((await tx.article.count()) > 0) await moveDataVersion(tx);
    });
  }
  return db;
}
