import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { settings } from "../settings.ts";
import { BUSY_TIMEOUT } from "./client.ts";
import { databasePath } from "./file.ts";
import { type Migration, readMigrations } from "./migration-files.ts";

/** The database could not be brought up to date and is as it was; the message is one line. */
export class MigrationError extends Error {
  override name = "MigrationError";
}

// Prisma's own table, word for word, so that its tools and this runner can follow each other.
const MIGRATIONS_TABLE = `
CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

interface AppliedRow {
  readonly migration_name: string;
  readonly finished_at: unknown;
}

/** Migrations that still have to run. Throws when the database and the folder cannot be one history. */
function pending(db: BetterSqlite3.Database, migrations: readonly Migration[]): Migration[] {
  const rows = db
    .prepare<[], AppliedRow>(
      `SELECT migration_name, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
    )
    .all();
  const known = new Set(migrations.map((migration) => migration.name));
  for (const row of rows) {
    if (row.finished_at === null) {
      throw new MigrationError(
        `migration ${row.migration_name} was begun elsewhere and not finished`,
      );
    }
    if (!known.has(row.migration_name)) {
      throw new MigrationError(
        `it holds migration ${row.migration_name}, which this version of Baolan does not know`,
      );
    }
  }
  const applied = new Set(rows.map((row) => row.migration_name));
  return migrations.filter((migration) => !applied.has(migration.name));
}

/** Whether committed migrations wait for the database at `file:PATH`, which must be there. */
export function hasPendingMigrations(
  url: string,
  migrations: readonly Migration[] = readMigrations(),
): boolean {
  const db = new BetterSqlite3(databasePath(url), { readonly: true, timeout: BUSY_TIMEOUT });
  try {
    const named = db.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get();
    return !named || pending(db, migrations).length > 0;
  } finally {
    db.close();
  }
}

function apply(db: BetterSqlite3.Database, migration: Migration): void {
  const started = Date.now();
  try {
    db.exec(migration.sql);
  } catch (error) {
    throw new MigrationError(`migration ${migration.name} failed: ${messageOf(error)}`);
  }
  const [broken] = db.prepare<[], { table: string }>("PRAGMA foreign_key_check").all();
  if (broken) {
    throw new MigrationError(
      `migration ${migration.name} failed: it leaves rows of ${broken.table} without what they belong to`,
    );
  }
  db.prepare(
    `INSERT INTO "_prisma_migrations"
       (id, checksum, started_at, finished_at, migration_name, applied_steps_count)
     VALUES (?, ?, ?, ?, ?, 1)`,
  ).run(randomUUID(), migration.checksum, started, Date.now(), migration.name);
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ");
}

/**
 * Brings the database at `file:PATH` up to date with the committed migrations, making the file and
 * its folder when they are missing, and returns the names of those it applied. All of them are one
 * transaction: a failure throws a MigrationError and leaves what was there.
 */
export function migrate(
  url: string = settings().databaseUrl,
  migrations: readonly Migration[] = readMigrations(),
): string[] {
  const path = databasePath(url);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const db = new BetterSqlite3(path, { timeout: BUSY_TIMEOUT });
    try {
      db.pragma("journal_mode = WAL");
      // A migration that rebuilds a table switches this off itself, which does nothing inside a
      // transaction; what it leaves is checked before the end.
      db.pragma("foreign_keys = OFF");
      return db
        .transaction(() => {
          db.exec(MIGRATIONS_TABLE);
          const todo = pending(db, migrations);
          for (const migration of todo) apply(db, migration);
          return todo.map((migration) => migration.name);
        })
        .immediate();
    } finally {
      db.close();
    }
  } catch (error) {
    throw new MigrationError(`The database ${path} was left as it was: ${messageOf(error)}.`);
  }
}
