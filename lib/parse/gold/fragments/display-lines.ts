import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The display lines of one made-up article, and which of them is the headline. */
export interface DisplayHead {
  readonly lines: readonly string[];
  readonly at: number;
}

/** The heads of `display-lines.txt`, each `引|…|主|…|副|…`, but those whose headline is broken in two. */
export function readDisplayHeads(): DisplayHead[] {
  const text = readFileSync(join(import.meta.dirname, "display-lines.txt"), "utf8");
  return text.trim().split("\n").flatMap(readHead);
}

function readHead(record: string): DisplayHead[] {
  const parts = record.split("|");
  const ranks = parts.filter((_, index) => index % 2 === 0);
  const lines = parts.filter((_, index) => index % 2 === 1);
  const at = ranks.indexOf("主");
  return at >= 0 && at === ranks.lastIndexOf("主") ? [{ lines, at }] : [];
}
