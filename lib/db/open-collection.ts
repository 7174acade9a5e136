import { settings } from "../settings.ts";
import { type Database, openDatabase } from "./client.ts";
import { migrate } from "./migrate.ts";
import { indexIsComplete, rebuildSearchIndex } from "./search-index.ts";
import { moveDataVersion } from "./transaction.ts";

/**
 * Brings the database at `file:PATH` up to date, search index included, making it when it is missing,
 * and opens it for writing. `rebuilds` is told of how many articles the index is about to be made anew, which takes
 * minutes for a hundred thousand. Throws a MigrationError for one that cannot be brought up to date.
 */
export async function openCollection(
  url: string = settings().databaseUrl,
  rebuilds: (articles: number) => void = () => {},
): Promise<Database> {
  migrate(url);
  const db = openDatabase(url);
  if (!(await indexIsComplete(db))) {
    await rebuildSearchIndex(db, async (tx) => {
      // What a running board holds of the old one is stale.
      const articles = await tx.article.count();
      if (articles === 0) return;
      rebuilds(articles);
      await moveDataVersion(tx);
    });
  }
  return db;
}
