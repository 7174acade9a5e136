import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database, Transaction } from "../../db/client.ts";
import { openDatabase } from "../../db/client.ts";
import { databasePath } from "../../db/file.ts";
import { hasPendingMigrations, migrate } from "../../db/migrate.ts";
import { createSearchIndex } from "../../db/search-index.ts";
import { inTransaction } from "../../db/transaction.ts";

/** The collection cannot be rehearsed on; the message is one line. */
export class RehearsalError extends Error {
  override name = "RehearsalError";
}

/**
 * Does `work` on the collection at `file:PATH` in one transaction and takes it all back. A collection
 * that is not there yet is an empty one, made aside.
 */
export async function rehearse<T>(url: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  if (existsSync(databasePath(url))) {
    if (hasPendingMigrations(url)) {
      throw new RehearsalError(
        "The database was made by an older Baolan: npm start or npm run seed brings it up to date.",
      );
    }
    return rehearseOn(openDatabase(url), work);
  }
  const folder = mkdtempSync(join(tmpdir(), "baolan-"));
  try {
    const aside = `file:${join(folder, "empty.db")}`;
    migrate(aside);
    return await rehearseOn(openDatabase(aside), work);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function rehearseOn<T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    const rehearsal = async (tx: Transaction) => {
      await createSearchIndex(tx);
      return work(tx);
    };
    return await inTransaction(db, rehearsal, { keep: false });
  } finally {
    await db.$disconnect();
  }
}
