import type { Block } from "./block.ts";
import { brokenSentences } from "./broken-sentences.ts";
import { cheapestPairs } from "./cheapest-pairs.ts";
import { headUnits } from "./head-units.ts";
import { linkCosts } from "./story-links.ts";

/** The pairing is cubic; a page of more blocks is a table. */
const MOST_BLOCKS = 300;
/** A sentence torn by an order, beside the costs of links; and how much better another order must be. */
const BROKEN = 3;
const CLEARLY = 7;
/** Nothing that one seam does wrong weighs more. */
const WORST = 3;

type Unit = readonly Block[];

/**
 * Order of a page's blocks by what goes on where: each headline with the text that begins below or
 * beside it, each column with the one that goes on with it, the cheapest for all together. Stories
 * stand in the order in which `order` first comes to them; where it reads the page about as well, it
 * stays as it is.
 */
export function linkStories(order: readonly Block[], body: number): readonly Block[] {
  if (order.length > MOST_BLOCKS) return order;
  const heads = headUnits(order);
  const owned = new Set(heads.flatMap(({ blocks }) => blocks));
  const texts = order.filter((block) => !owned.has(block));
  const costs = linkCosts(heads, texts, body);
  const next = cheapestPairs(costs, texts.length);
  const units = [...heads.map(({ blocks }) => blocks), ...texts.map((text) => [text])];
  const linked = followLinks(order, units, next, heads.length);
  const gain =
    orderCost(order, units, costs, heads.length) -
    sumOf(next.map((to, at) => costs[at]?.[to] ?? 0));
  const mended = brokenSentences(order) - brokenSentences(linked);
  return gain + BROKEN * mended > CLEARLY ? linked : order;
}

function sumOf(costs: readonly number[]): number {
  return costs.reduce((sum, cost) => sum + cost, 0);
}

/** What the links cost that a reader of `order` makes: from each unit to the text right behind it. */
function orderCost(
  order: readonly Block[],
  units: readonly Unit[],
  costs: readonly (readonly number[])[],
  heads: number,
): number {
  const unitOf = new Map(units.flatMap((unit, at) => unit.map((block) => [block, at] as const)));
  const seams = order.slice(1).map((block, at) => {
    const before = order[at];
    const [from, to] = [before && unitOf.get(before), unitOf.get(block)];
    if (from === undefined || to === undefined || to < heads) return 0;
    return Math.min(WORST, costs[from]?.[to - heads] ?? 0);
  });
  return sumOf(seams);
}

/** Each story from its start along the links, in the order in which `order` comes to their starts. */
function followLinks(
  order: readonly Block[],
  units: readonly Unit[],
  next: readonly number[],
  heads: number,
): Block[] {
  const place = new Map(order.map((block, at) => [block, at]));
  const placeOf = (unit: Unit) => Math.min(...unit.map((block) => place.get(block) ?? 0));
  const isNext = new Set(next.map((text) => units[heads + text]));
  const starts = units
    .map((unit, at) => ({ unit, at, place: placeOf(unit) }))
    .filter(({ unit, at }) => at < heads || !isNext.has(unit))
    .sort((one, other) => one.place - other.place);
  const result = new Set<Block>();
  for (const start of starts) {
    for (let at = start.at; at >= 0; at = follow(next[at], heads)) {
      for (const block of units[at] ?? []) result.add(block);
    }
  }
  for (const block of order) result.add(block);
  return [...result];
}

function follow(text: number | undefined, heads: number): number {
  return text === undefined || text < 0 ? -1 : heads + text;
}
