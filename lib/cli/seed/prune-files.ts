import { existsSync, statSync } from "node:fs";
import { posix, resolve } from "node:path";
import { dropSource } from "../../db/write.ts";
import type { Listener, Outcome, Transact } from "./load-files.ts";

/** Takes out the articles of sources that are no longer where they were loaded from. */
export async function pruneFiles(
  transact: Transact,
  outcome: Outcome,
  listener: Pick<Listener, "pruned">,
): Promise<void> {
  const sources = await transact((tx) =>
    tx.source.findMany({ select: { location: true }, orderBy: { location: "asc" } }),
  );
  for (const { location } of sources) {
    if (!isGone(location, outcome)) continue;
    listener.pruned(location, await transact((tx) => dropSource(tx, location)));
  }
}

/** A file that is not there, or a member that its archive, opened in this run, no longer has. */
function isGone(location: string, { opened, sources }: Outcome): boolean {
  if (sources.has(location)) return false;
  const file = fileOf(location);
  return file === null || opened.has(file);
}

/** The file at a location or, for `a.zip/page.txt`, the archive; null when there is none. */
function fileOf(location: string): string | null {
  for (let path = location; path !== posix.dirname(path); path = posix.dirname(path)) {
    if (existsSync(resolve(path))) return statSync(resolve(path)).isFile() ? path : null;
  }
  return null;
}
