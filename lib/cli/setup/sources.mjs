import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

/** Every file under a path, sorted; the path itself when it is a file; nothing when it is missing. */
function filesUnder(path, isWanted) {
  const found = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (!found || !isWanted(path)) return [];
  if (found.isFile()) return [path];
  if (!found.isDirectory()) return [];
  const names = readdirSync(join(ROOT, path)).sort();
  return names.flatMap((name) => filesUnder(`${path}/${name}`, isWanted));
}

/**
 * One hash over the names and contents of files and folders (relative to the root), to tell whether
 * what was made from them is stale. Contents, not times: a fresh clone has new times.
 */
export function hashSources(paths, isWanted = () => true) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap((path) => filesUnder(path, isWanted))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(ROOT, path)))
      .update("\0");
  }
  return hash.digest("hex");
}
