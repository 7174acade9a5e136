/** Something the owner has to put right; its message is one line and says how. */
export class Complaint extends Error {
  name = "Complaint";
}

const PLAIN_NAMES = new Set([
  "Complaint",
  "SettingsError",
  "MigrationError",
  "ListenError",
  "ProcessError",
]);

/** One line for whatever stopped a command; a stack only for what nobody foresaw. */
export function explain(error) {
  if (error instanceof Error && PLAIN_NAMES.has(error.name)) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
