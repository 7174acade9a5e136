import { fold } from "../../text/fold.ts";
import { type Piece, pieceText } from "../pieces.ts";
import type { Run } from "./groups.ts";

/** Pairs of neighbouring characters, punctuation left out: `动能增` has `动能` and `能增`. */
export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const word of fold(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    for (let at = 0; at + 1 < word.length; at++) pairs.add(word.slice(at, at + 2));
  }
  return pairs;
}

/** How many of the page's runs hold each pair: a pair found everywhere tells nothing. */
export interface PairIndex {
  readonly runs: readonly ReadonlySet<string>[];
  readonly count: ReadonlyMap<string, number>;
}

export function indexPairs(runs: readonly Run[]): PairIndex {
  const sets = runs.map(({ pieces }) => pairsOf(pieces.map(pieceText).join("\n")));
  const count = new Map<string, number>();
  for (const set of sets) for (const pair of set) count.set(pair, (count.get(pair) ?? 0) + 1);
  return { runs: sets, count };
}

/** What share of a head's words, rare ones weighing more, stands in runs `from` to `to`; 0 to 1. */
export function sharedWords(head: Piece, from: number, to: number, index: PairIndex): number {
  let found = 0;
  let all = 0;
  for (const pair of pairsOf(pieceText(head))) {
    const count = index.count.get(pair) ?? 0;
    const weight = count ? 1 / Math.sqrt(count) : 0.6;
    all += weight;
    if (!count) continue;
    for (let run = from; run <= to; run++) {
      if (index.runs[run]?.has(pair)) {
        found += weight;
        break;
      }
    }
  }
  return all ? found / all : 0;
}

/** How much two runs speak of the same thing: shared rare pairs against the smaller run; 0 to 1. */
export function cohesion(one: number, other: number, index: PairIndex): number {
  const first = index.runs[one];
  const second = index.runs[other];
  if (!first || !second || !first.size || !second.size) return 0;
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  const usual = Math.max(2, index.runs.length / 3);
  let shared = 0;
  for (const pair of small) {
    const count = index.count.get(pair) ?? 0;
    if (large.has(pair) && count <= usual) shared += 1;
  }
  return Math.min(1, shared / small.size / 0.25);
}
