import { resolve } from "node:path";

/** Absolute path of a `file:PATH` address; a relative one starts at the project's root. */
export function databasePath(url: string): string {
  return resolve(url.replace(/^file:/, ""));
}
