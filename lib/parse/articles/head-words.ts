import type { Item } from "./items.ts";
import type { PageWords } from "./words.ts";

/** The words of a display piece, each with what it says about a story that holds it. */
export interface HeadWords {
  readonly words: Int32Array;
  /** The rarer in the page's text, the heavier. */
  readonly weights: Float64Array;
  readonly weight: number;
  /** Items of text by how much of the words they hold, most first. */
  readonly ranked: readonly { readonly item: number; readonly held: number }[];
  /** The same items in order, and how much all up to each hold together. */
  readonly holders: Int32Array;
  readonly sums: Float64Array;
}

/** A word that more paragraphs hold than this says nothing about any of them. */
const TOO_COMMON = 40;
/** A word that no paragraph holds. */
const UNHELD = 0.43;

/** For each item that is a display piece its words; null for the others. */
export function indexHeads(items: readonly Item[], page: PageWords): readonly (HeadWords | null)[] {
  const wanted: (number[] | undefined)[] = new Array(page.size).fill(undefined);
  const isShown = ({ isHead, couldBeHead }: Item) => isHead || couldBeHead;
  items.forEach((item, at) => {
    if (isShown(item)) for (const word of page.ofItem[at] ?? []) wanted[word] = [];
  });
  items.forEach(({ isBody }, at) => {
    const words = page.shared[at];
    if (!isBody || !words) return;
    for (let place = 0; place < words.length; place++) {
      const holders = wanted[words[place] ?? 0];
      holders?.push(at);
    }
  });
  return items.map((item, at) => {
    const words = page.ofItem[at];
    return words && isShown(item) ? headWords(words, wanted, at) : null;
  });
}

function headWords(
  words: Int32Array,
  holders: readonly (readonly number[] | undefined)[],
  itself: number,
): HeadWords {
  const weights = new Float64Array(words.length);
  const held = new Map<number, number>();
  let weight = 0;
  words.forEach((word, at) => {
    const list = (holders[word] ?? []).filter((item) => item !== itself);
    const own = list.length ? 1 / Math.sqrt(list.length) : UNHELD;
    weights[at] = own;
    weight += own;
    if (list.length <= TOO_COMMON) {
      for (const item of list) held.set(item, (held.get(item) ?? 0) + own);
    }
  });
  const ranked = [...held].map(([item, sum]) => ({ item, held: sum }));
  const holding = Int32Array.from(held.keys()).sort();
  const sums = new Float64Array(holding.length);
  let sum = 0;
  holding.forEach((item, at) => {
    sum += held.get(item) ?? 0;
    sums[at] = sum;
  });
  ranked.sort((one, other) => other.held - one.held);
  return { words, weights, weight, ranked, holders: holding, sums };
}

/** What share of a head's words a stretch holds, rare ones weighing more; 0 to 1. */
export function sharedWords(head: HeadWords, stretch: { holds(word: number): boolean }): number {
  if (!head.weight) return 0;
  const { words, weights } = head;
  let found = 0;
  for (let at = 0; at < words.length; at++) {
    if (stretch.holds(words[at] ?? -1)) found += weights[at] ?? 0;
  }
  return found / head.weight;
}

/** How much of a head's words the one paragraph outside `[from, to)` holds that holds most; 0 to 1. */
export function sharedElsewhere(head: HeadWords, from: number, to: number): number {
  if (!head.weight) return 0;
  for (const { item, held } of head.ranked) {
    if (item < from || item >= to) return held / head.weight;
  }
  return 0;
}

/** What share of a head's words one paragraph holds; 0 to 1. */
export function sharedWith(head: HeadWords, item: number): number {
  if (!head.weight) return 0;
  return (head.ranked.find((each) => each.item === item)?.held ?? 0) / head.weight;
}

/** Sum over the paragraphs of `[from, to)` of the share of a head's words that each holds. */
export function heldWithin({ holders, sums, weight }: HeadWords, from: number, to: number): number {
  if (!weight) return 0;
  return (sumBefore(holders, sums, to) - sumBefore(holders, sums, from)) / weight;
}

/** How much the items before one hold together. */
function sumBefore(holders: Int32Array, sums: Float64Array, item: number): number {
  let low = 0;
  let high = holders.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((holders[middle] ?? 0) < item) low = middle + 1;
    else high = middle;
  }
  return sums[low - 1] ?? 0;
}

/** What share of a head's words the text right below or right above it holds; 0 to 1. */
export function sharedNear(head: HeadWords, items: readonly Item[], at: number): number {
  let below = at + 1;
  while (below < items.length && !items[below]?.isBody) below++;
  let above = at - 1;
  while (above >= 0 && !items[above]?.isBody) above--;
  return Math.max(sharedWith(head, below), sharedWith(head, above));
}
