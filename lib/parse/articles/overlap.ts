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

/** One pair of a head: what it weighs and the runs that hold it, in order. */
interface HeadPair {
  readonly weight: number;
  readonly runs: readonly number[];
}

/** The words of a page: which runs hold which pair. A pair found everywhere tells nothing. */
export interface PairIndex {
  readonly runs: readonly ReadonlySet<string>[];
  /** For each pair the runs that hold it, in order. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
  readonly heads: ReadonlyMap<Piece, readonly HeadPair[]>;
}

export function indexPairs(
  runs: readonly Run[],
  groups: readonly (readonly Piece[])[] = [],
): PairIndex {
  const sets = runs.map(({ pieces }) => pairsOf(pieces.map(pieceText).join("\n")));
  const holders = new Map<string, number[]>();
  sets.forEach((set, run) => {
    for (const pair of set) {
      const list = holders.get(pair);
      if (list) list.push(run);
      else holders.set(pair, [run]);
    }
  });
  const heads = new Map<Piece, HeadPair[]>();
  for (const piece of groups.flat()) heads.set(piece, headPairs(piece, holders));
  return { runs: sets, holders, heads };
}

function headPairs(head: Piece, holders: ReadonlyMap<string, readonly number[]>): HeadPair[] {
  const text = head.lines.map((line) => line.text).join("\n");
  return [...pairsOf(text)].map((pair) => {
    const runs = holders.get(pair) ?? [];
    return { runs, weight: runs.length ? 1 / Math.sqrt(runs.length) : 0.6 };
  });
}

/** What share of a head's words, rare ones weighing more, stands in runs `from` to `to`; 0 to 1. */
export function sharedWords(head: Piece, from: number, to: number, index: PairIndex): number {
  let found = 0;
  let all = 0;
  for (const { weight, runs } of index.heads.get(head) ?? headPairs(head, index.holders)) {
    all += weight;
    if (runs.some((run) => run >= from && run <= to)) found += weight;
  }
  return all ? found / all : 0;
}

/** How much of a head's words the one run outside `from` to `to` holds that holds most; 0 to 1. */
export function sharedElsewhere(head: Piece, from: number, to: number, index: PairIndex): number {
  const sums = new Map<number, number>();
  let all = 0;
  let most = 0;
  for (const { weight, runs } of index.heads.get(head) ?? []) {
    all += weight;
    for (const run of runs) {
      if (run >= from && run <= to) continue;
      const sum = (sums.get(run) ?? 0) + weight;
      sums.set(run, sum);
      if (sum > most) most = sum;
    }
  }
  return all ? most / all : 0;
}

/** How much two runs speak of the same thing: shared rare pairs against the smaller run; 0 to 1. */
export function cohesion(one: number, other: number, index: PairIndex): number {
  const first = index.runs[one];
  const second = index.runs[other];
  if (!first || !second || !first.size || !second.size) return 0;
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  const usual = Math.max(4, index.runs.length / 3);
  let shared = 0;
  for (const pair of small) {
    if (large.has(pair) && (index.holders.get(pair)?.length ?? 0) <= usual) shared++;
  }
  return Math.min(1, shared / small.size / 0.25);
}
