import { LostTransaction } from "../../db/transaction.ts";
import { UsageError } from "../read-options.ts";

/** Errors whose message is one line written for the owner. */
const PLAIN_NAMES = new Set(["SettingsError", "MigrationError", "RehearsalError", "ResetError"]);

const IS_LOCKED = /database is locked|SocketTimeout|SQLITE_BUSY|P1008/;

/** Of the file or the disk: full, unreadable, not to be written to. */
const IS_BROKEN =
  /(?:database or disk is full|disk I\/O error|disk image is malformed|readonly database|unable to open database)/;

/** Whether it is the database that cannot be written to, whatever is to be stored. */
export function isOfDatabase(error: unknown): boolean {
  if (error instanceof LostTransaction) return true;
  const message = error instanceof Error ? error.message : String(error);
  return IS_LOCKED.test(message) || IS_BROKEN.test(message);
}

/** Why one source could not be stored, in one line: the client's messages end with what the database said. */
export function whyNotStored(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const last = message.trim().split("\n").at(-1) ?? "";
  // Raw query failed. Code: `SQLITE_CONSTRAINT_TRIGGER`. Message: `no room for it`
  const said = /Message: `(.+)`$/.exec(last)?.[1] ?? last;
  return `it could not be stored: ${said.replace(/\s+/g, " ").trim()}`;
}

/** What to print and to end with for whatever stopped the command; a stack only for the unforeseen. */
export function explain(error: unknown): { readonly message: string; readonly exitCode: number } {
  if (error instanceof UsageError) return { message: error.message, exitCode: 2 };
  if (!(error instanceof Error)) return { message: String(error), exitCode: 1 };
  if (PLAIN_NAMES.has(error.name)) return { message: error.message, exitCode: 1 };
  if (IS_LOCKED.test(error.message)) {
    return {
      message: "Another program is writing to the database: wait for it to end and try again.",
      exitCode: 1,
    };
  }
  return { message: error.stack ?? error.message, exitCode: 1 };
}
