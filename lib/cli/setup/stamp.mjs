import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

/**
 * Makes something only when the sources it is made from have changed. The stamp is a file beside
 * what is made; it is taken away first, so that work stopped half-way is done again.
 */
export async function makeOnce(stamp, sourcesHash, make) {
  const path = join(ROOT, stamp);
  if (read(path) === sourcesHash) return;
  rmSync(path, { force: true });
  await make();
  writeFileSync(path, sourcesHash);
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
