import type { Piece } from "../pieces.ts";
import { type Context, crossingCost, type HeadOrder, storyCost } from "./costs.ts";
import type { Sequence } from "./groups.ts";
import { indexPairs, type PairIndex } from "./overlap.ts";

/** One story of the cheapest reading: its runs and the display pieces around and inside them. */
export interface Assigned {
  /** First and last run; null for a headline printed without its story. */
  readonly runs: readonly [number, number] | null;
  readonly above: readonly Piece[];
  readonly below: readonly Piece[];
}

export interface Assignment {
  readonly stories: readonly Assigned[];
  readonly order: HeadOrder;
  readonly index: PairIndex;
  /** How much dearer the next best order of headlines would have been. */
  readonly margin: number;
}

const LONGEST_STORY = 24;
const HOPELESS = 14;
/** A headline without a story: rare, but a page cut off above may begin with one. */
const ORPHAN = 3;

/**
 * Divides a page's groups and runs into stories, all at once: of all divisions, and of all orders
 * a page may print headlines in, the one that costs least.
 */
export function assignStories(sequence: Sequence): Assignment {
  const index = indexPairs(sequence.runs, sequence.groups);
  const leads = sequence.runs.filter(({ lead }) => lead).length;
  const signed = sequence.runs.filter(({ lead, signed }) => lead || signed).length;
  const lines = sequence.groups.flat().filter(({ kind }) => kind !== "head").length;
  const crossings = sequence.runs.map((_, at) => (at ? crossingCost(at, sequence, index) : 0));
  const orders: HeadOrder[] = ["before", "after", "mixed"];
  const readings = orders.map((order) => ({
    order,
    ...divide({ sequence, index, order, crossings, leads, signatures: signed + lines }),
  }));
  readings.sort((one, other) => one.cost - other.cost);
  const [best, second] = readings;
  if (!best) throw new Error("a page has at least one reading");
  return {
    stories: best.stories,
    order: best.order,
    index,
    margin: (second?.cost ?? best.cost) - best.cost,
  };
}

interface Cut {
  cost: number;
  stories: Assigned | null;
  before: Cut | null;
  orphans: readonly Piece[];
  /** While tracing back: the cut after this one is an orphan of the same group. */
  next?: "orphan";
}

/** Shortest path over cuts: a cut is a place in a group where one story ends and the next begins. */
function divide(context: Context): { cost: number; stories: Assigned[] } {
  const { groups, runs } = context.sequence;
  // cuts[k][p]: the cheapest division of everything before piece p of group k
  const cuts: (Cut | null)[][] = groups.map((group) => new Array(group.length + 1).fill(null));
  const first = cuts[0];
  if (first) first[0] = { cost: 0, stories: null, before: null, orphans: [] };
  for (let k = 0; k < groups.length; k++) {
    const group = groups[k] ?? [];
    const here = cuts[k] ?? [];
    for (let p = 0; p <= group.length; p++) {
      passOrphans(group, here, p, k === 0);
      const cut = here[p];
      if (!cut) continue;
      const above = group.slice(p);
      let crossed = 0;
      for (let to = k; to < runs.length && to < k + LONGEST_STORY; to++) {
        crossed += to > k ? (context.crossings[to] ?? 0) : 0;
        // nothing further on can make up for so much
        if (crossed > HOPELESS) break;
        const next = groups[to + 1] ?? [];
        for (let q = 0; q <= next.length; q++) {
          const below = next.slice(0, q);
          const cost = cut.cost + storyCost({ from: k, to, above, below }, context);
          const target = cuts[to + 1];
          if (target && cost < (target[q]?.cost ?? Number.POSITIVE_INFINITY)) {
            target[q] = {
              cost,
              stories: { runs: [k, to], above, below },
              before: cut,
              orphans: [],
            };
          }
        }
      }
    }
  }
  const last = cuts.at(-1);
  let end = last?.at(-1) ?? null;
  const cost = end?.cost ?? 0;
  const stories: Assigned[] = [];
  while (end) {
    if (end.stories) stories.push(end.stories);
    if (end.orphans.length) {
      const next = end.next === "orphan" ? stories.pop() : undefined;
      stories.push({ runs: null, above: [...end.orphans, ...(next?.above ?? [])], below: [] });
      if (end.before?.orphans.length) end.before.next = "orphan";
    }
    end = end.before;
  }
  stories.reverse();
  return { cost, stories };
}

/** A piece that no story takes stands alone; at the top of a page that is less of a wonder. */
function passOrphans(group: readonly Piece[], here: (Cut | null)[], p: number, top: boolean): void {
  const piece = group[p - 1];
  const before = here[p - 1];
  if (!piece || !before) return;
  const alone = piece.kind === "head" ? (top ? ORPHAN - 1.5 : ORPHAN) : 2;
  const cost = before.cost + (before.orphans.length ? 0.5 : alone);
  if (cost < (here[p]?.cost ?? Number.POSITIVE_INFINITY)) {
    here[p] = { cost, stories: null, before, orphans: [piece] };
  }
}
