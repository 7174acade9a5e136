import { type HeadPlace, type PageEvidence, proposeStories, type Taker } from "./candidates.ts";
import { indexHeads } from "./head-words.ts";
import type { Item } from "./items.ts";
import { closingCost, openingCost } from "./openings.ts";
import { weighSteps } from "./steps.ts";
import { weighTies } from "./ties.ts";
import { indexWords } from "./words.ts";

/** Where a page prints its headlines; `mixed` when it differs from story to story. */
export type HeadOrder = "before" | "after" | "mixed";

/** One story of the cheapest reading; `place` is null for display pieces without a text. */
export interface Assigned {
  readonly from: number;
  readonly to: number;
  readonly place: HeadPlace | null;
  readonly head: readonly [number, number];
}

export interface Assignment {
  readonly stories: readonly Assigned[];
  readonly order: HeadOrder;
  readonly evidence: PageEvidence;
  /** How much dearer the next best order of headlines would have been. */
  readonly margin: number;
}

/** What a headline costs in a place where its page does not print them. */
const PLACE_COST: Readonly<Record<HeadOrder, Readonly<Record<HeadPlace, number>>>> = {
  before: { above: 0, below: 3.5, inside: 4, none: 0 },
  after: { above: 3.5, below: 0, inside: 4, none: 0 },
  mixed: { above: 0.7, below: 0.9, inside: 1, none: 0 },
};
/** Few papers change the place of their headlines within a page. */
const ORDER_COST: Readonly<Record<HeadOrder, number>> = { before: 0, after: 0, mixed: 2 };
/** A headline without a story: rare, but a page cut off above may begin with one. */
const ORPHAN = 3;

/**
 * Divides a page's items into stories, all at once: of all divisions, and of all orders a page may
 * print headlines in, the one that costs least.
 */
export function assignStories(items: readonly Item[]): Assignment {
  const evidence = gatherEvidence(items);
  const orders: HeadOrder[] = ["before", "after", "mixed"];
  const walks = orders.map((order) => new Walk(evidence, order));
  proposeStories(evidence, new Walks(walks));
  const readings = walks.map((walk) => walk.end());
  readings.sort((one, other) => one.cost - other.cost);
  const [best, second] = readings;
  if (!best) throw new Error("a page has at least one reading");
  return {
    stories: best.stories,
    order: best.order,
    evidence,
    margin: (second?.cost ?? best.cost) - best.cost,
  };
}

function gatherEvidence(items: readonly Item[]): PageEvidence {
  const words = indexWords(items);
  const heads = indexHeads(items, words);
  const weigh = (cost: (item: Item) => number) =>
    Float64Array.from(items, (item) => (item.isBody ? cost(item) : 0));
  return {
    items,
    words,
    heads,
    steps: weighSteps(items, heads),
    ties: weighTies(items, words),
    opening: weigh(openingCost),
    closing: weigh(closingCost),
  };
}

/** The walks of all orders, side by side. */
class Walks implements Taker {
  constructor(private readonly walks: readonly Walk[]) {}

  isHopeless(from: number, to: number, cost: number): boolean {
    for (const walk of this.walks) {
      if (walk.isBetter(to, walk.before(from) + cost)) return false;
    }
    return true;
  }

  take(...candidate: Parameters<Taker["take"]>): void {
    for (const walk of this.walks) walk.take(...candidate);
  }
}

/** Shortest path over the cuts between items: candidates come in order of where they begin. */
class Walk {
  /** For each cut the cost of the cheapest division of all before it. */
  private readonly costs: Float64Array;
  private readonly back: (Assigned | null)[];
  private passed = 0;

  constructor(
    private readonly evidence: PageEvidence,
    private readonly order: HeadOrder,
  ) {
    const size = evidence.items.length + 1;
    this.costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    this.costs[0] = 0;
    this.back = new Array(size).fill(null);
  }

  /** What a story from item `from` on costs with all before it, places aside. */
  before(from: number): number {
    this.passOrphans(from);
    return (
      (this.costs[from] ?? Number.POSITIVE_INFINITY) + (this.evidence.steps.between[from] ?? 0)
    );
  }

  isBetter(to: number, cost: number): boolean {
    return cost < (this.costs[to] ?? 0);
  }

  take(
    from: number,
    to: number,
    place: HeadPlace,
    headFrom: number,
    headTo: number,
    cost: number,
  ): void {
    const all = this.before(from) + cost + PLACE_COST[this.order][place];
    if (this.isBetter(to, all)) this.reach(to, all, { from, to, place, head: [headFrom, headTo] });
  }

  end(): { cost: number; order: HeadOrder; stories: Assigned[] } {
    const size = this.evidence.items.length;
    this.passOrphans(size);
    const stories: Assigned[] = [];
    for (let at = size; at > 0; ) {
      const story = this.back[at];
      if (!story) throw new Error("every cut of a page is reached");
      stories.push(story);
      at = story.from;
    }
    const cost = (this.costs[size] ?? 0) + ORDER_COST[this.order];
    return { cost, order: this.order, stories: stories.reverse() };
  }

  /** Display pieces that no story takes stand alone; at the top of a page that is less of a wonder. */
  private passOrphans(upTo: number): void {
    const { items } = this.evidence;
    for (; this.passed < upTo; this.passed++) {
      const at = this.passed;
      const item = items[at];
      if (!item || item.isBody) continue;
      const last = this.back[at];
      const goesOn = last !== null && last !== undefined && last.place === null;
      const alone = item.isHead ? (at === 0 ? ORPHAN - 1.5 : ORPHAN) : 2;
      const from = goesOn ? last.from : at;
      const cost = (this.costs[at] ?? 0) + (goesOn ? 0.5 : alone);
      if (this.isBetter(at + 1, cost))
        this.reach(at + 1, cost, { from, to: at + 1, place: null, head: [from, at + 1] });
    }
  }

  private reach(cut: number, cost: number, story: Assigned): void {
    this.costs[cut] = cost;
    this.back[cut] = story;
  }
}
