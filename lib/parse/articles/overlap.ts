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

/** A pair that more runs hold than this says nothing about any of them. */
const TOO_COMMON = 40;

/** The words of a display piece: what each weighs and which runs hold it. */
interface HeadWords {
  readonly pairs: readonly { readonly weight: number; readonly runs: readonly number[] }[];
  readonly weight: number;
  /** Runs by how much of the words they hold, most first. */
  readonly ranked: readonly { readonly run: number; readonly held: number }[];
}

/** The words of a page: which runs hold which pair. A pair found everywhere tells nothing. */
export interface PairIndex {
  readonly runs: readonly ReadonlySet<string>[];
  /** For each pair the runs that hold it, in order. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
  readonly heads: ReadonlyMap<Piece, HeadWords>;
  /** How much each run has in common with the one before it, see `cohesion`. */
  readonly cohesion: readonly number[];
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
  const heads = new Map<Piece, HeadWords>();
  for (const piece of groups.flat()) heads.set(piece, headWords(piece, holders));
  const shared = sets.map((_, at) => cohesion(sets[at - 1], sets[at], holders, sets.length));
  return { runs: sets, holders, heads, cohesion: shared };
}

function headWords(head: Piece, holders: ReadonlyMap<string, readonly number[]>): HeadWords {
  const text = head.lines.map((line) => line.text).join("\n");
  const held = new Map<number, number>();
  let weight = 0;
  const pairs = [...pairsOf(text)].map((pair) => {
    const all = holders.get(pair) ?? [];
    const runs = all.length > TOO_COMMON ? [] : all;
    const own = all.length ? 1 / Math.sqrt(all.length) : 0.6;
    weight += own;
    for (const run of runs) held.set(run, (held.get(run) ?? 0) + own);
    return { runs, weight: own };
  });
  const ranked = [...held].map(([run, sum]) => ({ run, held: sum }));
  ranked.sort((one, other) => other.held - one.held);
  return { pairs, weight, ranked };
}

/** What share of a head's words, rare ones weighing more, stands in runs `from` to `to`; 0 to 1. */
export function sharedWords(head: Piece, from: number, to: number, index: PairIndex): number {
  const words = index.heads.get(head);
  if (!words?.weight) return 0;
  let found = 0;
  for (const { weight, runs } of words.pairs) {
    if (runs.some((run) => run >= from && run <= to)) found += weight;
  }
  return found / words.weight;
}

/** How much of a head's words the one run outside `from` to `to` holds that holds most; 0 to 1. */
export function sharedElsewhere(head: Piece, from: number, to: number, index: PairIndex): number {
  const words = index.heads.get(head);
  if (!words?.weight) return 0;
  const most = words.ranked.find(({ run }) => run < from || run > to);
  return (most?.held ?? 0) / words.weight;
}

/** How much two runs speak of the same thing: shared rare pairs against the smaller run; 0 to 1. */
function cohesion(
  first: ReadonlySet<string> | undefined,
  second: ReadonlySet<string> | undefined,
  holders: ReadonlyMap<string, readonly number[]>,
  all: number,
): number {
  if (!first?.size || !second?.size) return 0;
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  const usual = Math.max(4, all / 3);
  let shared = 0;
  for (const pair of small) {
    if (large.has(pair) && (holders.get(pair)?.length ?? 0) <= usual) shared++;
  }
  return Math.min(1, shared / small.size / 0.25);
}
