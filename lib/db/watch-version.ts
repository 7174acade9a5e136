import Sqlite from "better-sqlite3";
import { BUSY_TIMEOUT } from "./client.ts";
import { databasePath } from "./file.ts";

/** Tells which version of the data there is, as often as it is asked. */
export interface VersionWatch {
  /** The version as of the last load that has finished; null where there is none to read. */
  readonly read: () => number | null;
  readonly close: () => void;
}

/**
 * Watches the database at `file:PATH` on a connection of its own, which only reads. To ask costs some
 * microseconds: the driver tells whether anyone has written since, and only then the version is read again.
 */
export function watchVersion(url: string): VersionWatch {
  let connection: Connection | null = null;
  let seen: unknown;
  let version: number | null = null;
  function read(): number | null {
    try {
      connection ??= connect(url);
      const now = connection.writes.get();
      if (now === seen) return version;
      // before the version: what is written between the two is seen at the next asking
      seen = now;
      version = connection.version.get() ?? null;
    } catch {
      close();
      version = null;
    }
    return version;
  }
  function close() {
    connection?.database.close();
    connection = null;
    seen = undefined;
  }
  return { read, close };
}

interface Connection {
  readonly database: Sqlite.Database;
  /** Gives another number whenever another connection has written. */
  readonly writes: Sqlite.Statement<[], number>;
  readonly version: Sqlite.Statement<[], number>;
}

function connect(url: string): Connection {
  const options = { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT };
  const database = new Sqlite(databasePath(url), options);
  const number = (sql: string) => database.prepare<[], number>(sql).pluck();
  try {
    return {
      database,
      writes: number("PRAGMA data_version"),
      version: number(`SELECT version FROM "DataVersion" WHERE id = 1`),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}
