import { existsSync } from "node:fs";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { settings } from "../settings.ts";
import { databasePath } from "./file.ts";
import { type Prisma, PrismaClient } from "./generated/client.ts";

/** The collection, opened. */
export type Database = PrismaClient;

/** What the functions that read and write take: the collection, or one transaction on it. */
export type Transaction = Prisma.TransactionClient;

/** How long a statement waits for another process that is writing, in milliseconds. */
export const BUSY_TIMEOUT = 30_000;

/** The driver sets nothing of this itself, and all but the journal mode is forgotten on closing. */
class TunedSqlite extends PrismaBetterSqlite3 {
  readonly #readOnly: boolean;

  constructor(path: string, readOnly: boolean) {
    super({ url: path, timeout: BUSY_TIMEOUT, fileMustExist: true });
    this.#readOnly = readOnly;
  }

  override async connect() {
    const connection = await super.connect();
    await connection.executeScript(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA foreign_keys = ON;
      PRAGMA query_only = ${this.#readOnly ? "ON" : "OFF"};
    `);
    return connection;
  }
}

/**
 * Opens a database that `migrate` has made, at `file:PATH`; the caller closes it with
 * `$disconnect()`. With `readOnly` every attempt to write fails. Throws when there is no such file.
 */
export function openDatabase(
  url: string = settings().databaseUrl,
  { readOnly = false }: { readonly readOnly?: boolean } = {},
): Database {
  const path = databasePath(url);
  if (!existsSync(path)) throw new Error(`There is no database at ${path}; npm run seed makes it.`);
  return new PrismaClient({ adapter: new TunedSqlite(path, readOnly) });
}

// Kept outside the module so that a development server that loads the module anew goes on with the
// same connection.
const shared: typeof globalThis & { baolanDatabase?: Database } = globalThis;

/** The process-wide connection of the web side, which only reads; opened at the first call. */
export function database(): Database {
  shared.baolanDatabase ??= openDatabase(undefined, { readOnly: true });
  return shared.baolanDatabase;
}
