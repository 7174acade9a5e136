import { UsageError } from "../read-options.ts";

/** Errors whose message is one line written for the owner. */
const PLAIN_NAMES = new Set(["SettingsError", "MigrationError", "RehearsalError", "ResetError"]);

/** What to print and to end with for whatever stopped the command; a stack only for the unforeseen. */
export function explain(error: unknown): { readonly message: string; readonly exitCode: number } {
  if (error instanceof UsageError) return { message: error.message, exitCode: 2 };
  if (!(error instanceof Error)) return { message: String(error), exitCode: 1 };
  if (PLAIN_NAMES.has(error.name)) return { message: error.message, exitCode: 1 };
  if (/database is locked|SocketTimeout|SQLITE_BUSY|P1008/.test(error.message)) {
    return {
      message: "Another program is writing to the database: wait for it to end and try again.",
      exitCode: 1,
    };
  }
  return { message: error.stack ?? error.message, exitCode: 1 };
}
