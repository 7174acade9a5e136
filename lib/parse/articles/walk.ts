import type { PageEvidence } from "./evidence.ts";
import { sharedNear } from "./head-shares.ts";
import { findMargins, type Weighed } from "./margins.ts";
import type { HeadPlace } from "./taker.ts";

/** Where a page prints its headlines; `mixed` when it differs from story to story. */
export type HeadOrder = "before" | "after" | "mixed";

/** One story of the cheapest reading; `place` is null for display pieces without a text. */
export interface Assigned {
  readonly from: number;
  readonly to: number;
  readonly place: HeadPlace | null;
  readonly head: readonly [number, number];
  /** How much dearer the page would be without this story, see `findMargins`. */
  readonly margin: number;
  /** What the story costs by itself; 0 is one exactly as papers print them. */
  readonly cost: number;
}

/** What a headline costs in a place where its page does not print them. */
const PLACE_COST: Readonly<Record<HeadOrder, Readonly<Record<HeadPlace, number>>>> = {
  before: { above: 0, below: 3.8, inside: 4.3, none: 0 },
  after: { above: 3.8, below: 0, inside: 4.3, none: 0 },
  mixed: { above: 0.4, below: 0.3, inside: 1.58, none: 0 },
};
/** Few papers change the place of their headlines within a page. */
const ORDER_COST: Readonly<Record<HeadOrder, number>> = { before: 0, after: 0, mixed: 0.4 };
const UNPASSED = Number.POSITIVE_INFINITY;
/** A headline without a story: rare, but a page cut off above may begin with one, right over text. */
const ORPHAN = 3.7;
const FIRST_ORPHAN = 2;
/** Over another display piece, none between them, it is that one's kicker. */
const KICKER_ORPHAN = 4.3;
/** More, when the paragraph next to it speaks of what it says. */
const SPOKEN_OF = 3;
/** Where one stands alone, so do the display pieces behind it. */
const NEXT_ORPHAN = 0.5;

/** A story on the way to a cut; `place` is null for display pieces without a text. */
interface Step {
  readonly from: number;
  readonly place: HeadPlace | null;
  readonly head: readonly [number, number];
}

/** Shortest path over the cuts between items: candidates come in order of where they begin. */
export class Walk {
  /** For each cut the cost of the cheapest division of all before it. */
  private readonly costs: Float64Array;
  private readonly back: (Step | null)[];
  private readonly places: Readonly<Record<HeadPlace, number>>;
  private passed = 0;

  constructor(
    private readonly evidence: PageEvidence,
    readonly order: HeadOrder,
  ) {
    const size = evidence.items.length + 1;
    this.costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    this.costs[0] = 0;
    this.places = PLACE_COST[order];
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

  /** Gives how much dearer the story is than the cheapest division before `to` so far; below 0 it is taken. */
  take(
    from: number,
    to: number,
    place: HeadPlace,
    headFrom: number,
    headTo: number,
    cost: number,
  ): number {
    const all = this.before(from) + cost + this.placeCost(place);
    const dearer = all - (this.costs[to] ?? 0);
    if (dearer < 0) this.reach(to, all, { from, place, head: [headFrom, headTo] });
    return dearer;
  }

  /** A look-up by name would cost more than all else here. */
  placeCost(place: HeadPlace): number {
    const { above, below, inside, none } = this.places;
    if (place === "above") return above;
    if (place === "below") return below;
    return place === "inside" ? inside : none;
  }

  cost(): number {
    const size = this.evidence.items.length;
    this.passOrphans(size);
    return (this.costs[size] ?? 0) + ORDER_COST[this.order];
  }

  stories(weighed: readonly Weighed[]): Assigned[] {
    const steps: (Step & { to: number })[] = [];
    for (let to = this.evidence.items.length; to > 0; ) {
      const step = this.back[to];
      if (!step) throw new Error("every cut of a page is reached");
      steps.push({ from: step.from, to, place: step.place, head: step.head });
      to = step.from;
    }
    steps.reverse();
    const margins = this.margins(steps, weighed);
    return steps.map(({ from, to, place, head }, at) => {
      const cost = (this.costs[to] ?? 0) - (this.costs[from] ?? 0);
      return { from, to, place, head, margin: margins[at] ?? 0, cost };
    });
  }

  private margins(steps: readonly (Step & { to: number })[], weighed: readonly Weighed[]) {
    const { between } = this.evidence.steps;
    const costs = weighed.map(({ from, to, place, headFrom, cost }) => ({
      from,
      to,
      place,
      headFrom,
      cost: cost + this.placeCost(place) + (between[from] ?? 0),
    }));
    const found = steps.map(({ from, to, head }) => ({ from, to, headFrom: head[0] }));
    const passing = (at: number) => this.passingCost(at) ?? UNPASSED;
    return findMargins(found, this.costs, costs, passing, NEXT_ORPHAN);
  }

  /** Display pieces that no story takes stand alone; at the top of a page that is less of a wonder. */
  private passOrphans(upTo: number): void {
    for (; this.passed < upTo; this.passed++) {
      const at = this.passed;
      const alone = this.passingCost(at);
      if (alone === null) continue;
      const last = this.back[at];
      const goesOn = last?.place === null;
      const cost = (this.costs[at] ?? 0) + (goesOn ? NEXT_ORPHAN : alone);
      if (!this.isBetter(at + 1, cost)) continue;
      const from = goesOn ? last.from : at;
      this.reach(at + 1, cost, { from, place: null, head: [from, at + 1] });
    }
  }

  /** What it costs that no story takes an item; null for text, which one must. */
  private passingCost(at: number): number | null {
    const { items, heads } = this.evidence;
    const item = items[at];
    if (!item || item.isBody) return null;
    if (!item.isHead) return 2;
    const words = heads[at];
    const spoken = words ? Math.min(1, sharedNear(words, items, at) / 0.5) : 0;
    if (items[at + 1]?.isHead) return KICKER_ORPHAN + SPOKEN_OF * spoken;
    return (at === 0 ? FIRST_ORPHAN : ORPHAN) + SPOKEN_OF * spoken;
  }

  private reach(cut: number, cost: number, step: Step): void {
    this.costs[cut] = cost;
    this.back[cut] = step;
  }
}
