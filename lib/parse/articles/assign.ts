import { proposeStories } from "./candidates.ts";
import { gatherEvidence, type PageEvidence } from "./evidence.ts";
import type { Item } from "./items.ts";
import { CLEAR, type Weighed } from "./margins.ts";
import type { HeadPlace, Taker } from "./taker.ts";
import { type Assigned, type HeadOrder, Walk } from "./walk.ts";

export interface Assignment {
  readonly stories: readonly Assigned[];
  readonly order: HeadOrder;
  readonly evidence: PageEvidence;
  /** How much dearer the next best order of headlines would have been. */
  readonly margin: number;
}

/**
 * Divides a page's items into stories, all at once: of all divisions, and of all orders a page may
 * print headlines in, the one that costs least.
 */
export function assignStories(items: readonly Item[], columns: boolean): Assignment {
  const evidence = gatherEvidence(items, columns);
  const orders: HeadOrder[] = ["before", "after", "mixed"];
  const walks = orders.map((order) => new Walk(evidence, order));
  const weighed: Weighed[] = [];
  proposeStories(evidence, new Walks(walks, weighed));
  walks.sort((one, other) => one.cost() - other.cost());
  const [best, second] = walks;
  if (!best) throw new Error("a page has at least one reading");
  return {
    stories: best.stories(weighed),
    order: best.order,
    evidence,
    margin: (second?.cost() ?? best.cost()) - best.cost(),
  };
}

/** The walks of all orders, side by side. */
class Walks implements Taker {
  constructor(
    private readonly walks: readonly Walk[],
    private readonly weighed: Weighed[],
  ) {}

  isHopeless(from: number, to: number, place: HeadPlace | null, cost: number): boolean {
    for (const walk of this.walks) {
      const placed = place ? cost + walk.placeCost(place) : cost;
      // what is a little dearer is weighed too: it says how clear the cheapest is
      if (walk.isBetter(to, walk.before(from) + placed - CLEAR)) return false;
    }
    return true;
  }

  take(
    from: number,
    to: number,
    place: HeadPlace,
    headFrom: number,
    headTo: number,
    cost: number,
  ): void {
    let isNear = false;
    for (const walk of this.walks) {
      if (walk.take(from, to, place, headFrom, headTo, cost) < CLEAR) isNear = true;
    }
    if (isNear) this.weighed.push({ from, to, place, headFrom, cost });
  }
}
