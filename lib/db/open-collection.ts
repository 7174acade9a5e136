import { settings } from "../settings.ts";
import { type Database, openDatabase } from "./client.ts";
import { migrate } from "./migrate.ts";
import { indexIsComplete, rebuildSearchIndex } from "./search-index.ts";

/**
 * Brings the database at `file:PATH` up to date, search index included, making it when it is missing,
 * and opens it for writing. Throws a MigrationError for one that cannot be brought up to date.
 */
export async function openCollection(url: string = settings().databaseUrl): Promise<Database> {
  migrate(url);
  const db = openDatabase(url);
  if (!(await indexIsComplete(db))) await rebuildSearchIndex(db);
  return db;
}
