import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Two display lines one over the other, and whether the upper is a kicker, 引题 over 主题, or a headline, 主题 over 副题. */
export interface DisplayPair {
  readonly upper: string;
  readonly lower: string;
  readonly leadsIn: boolean;
}

/** Every two neighbours of `display-lines.txt`, whose lines read `引|…|主|…|副|…`. */
export function readDisplayPairs(): DisplayPair[] {
  const text = readFileSync(join(import.meta.dirname, "display-lines.txt"), "utf8");
  return text.trim().split("\n").flatMap(pairsOf);
}

function pairsOf(record: string): DisplayPair[] {
  const [first, upper, second, lower, ...rest] = record.split("|");
  if (!first || !upper || !second || !lower) return [];
  const pair = { upper, lower, leadsIn: first === "引" };
  // two lines of one rank have no order
  const pairs = first === second ? [] : [pair];
  return [...pairs, ...pairsOf([second, lower, ...rest].join("|"))];
}
