import type { Item } from "./items.ts";
import type { PageWords } from "./words.ts";

/** The words of a display piece, each with what it says about a story that holds it. */
export interface HeadWords {
  /** Those that a paragraph holds. */
  readonly words: Int32Array;
  /** The rarer in the page's text, the heavier. */
  readonly weights: Float64Array;
  readonly weight: number;
  /** Items of text that hold some, in order; how much each holds, and all up to each together. */
  readonly holders: Int32Array;
  readonly held: Float64Array;
  readonly sums: Float64Array;
  /** Places in those rows, of those who hold most first. */
  readonly ranked: Int32Array;
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
    const words = page.shared[at];
    if (!isShown(item) || !words) return;
    for (let place = 0; place < words.length; place++) wanted[words[place] ?? 0] = [];
  });
  items.forEach(({ isBody }, at) => {
    const words = page.shared[at];
    if (!isBody || !words) return;
    for (let place = 0; place < words.length; place++) {
      const holders = wanted[words[place] ?? 0];
      holders?.push(at);
    }
  });
  const tally = new Float64Array(items.length);
  return items.map((item, at) => {
    const words = page.ofItem[at];
    return words && isShown(item) ? headWords(words, wanted, at, tally) : null;
  });
}

/** `tally` has a place for every item, all 0, and is left so. */
function headWords(
  words: Int32Array,
  holders: readonly (readonly number[] | undefined)[],
  itself: number,
  tally: Float64Array,
): HeadWords {
  let size = 0;
  for (let at = 0; at < words.length; at++) if (holders[words[at] ?? 0]?.length) size++;
  const heldWords = new Int32Array(size);
  const weights = new Float64Array(size);
  const holding: number[] = [];
  let weight = 0;
  let place = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0;
    const list = holders[word];
    if (!list?.length) {
      weight += UNHELD;
      continue;
    }
    const count = list.includes(itself) ? list.length - 1 : list.length;
    const own = count ? 1 / Math.sqrt(count) : UNHELD;
    heldWords[place] = word;
    weights[place] = own;
    place++;
    weight += own;
    if (count > TOO_COMMON) continue;
    for (const item of list) {
      if (item === itself) continue;
      const before = tally[item] ?? 0;
      if (before === 0) holding.push(item);
      tally[item] = before + own;
    }
  }
  const inOrder = new Int32Array(holding).sort();
  const held = new Float64Array(holding.length);
  const sums = new Float64Array(holding.length);
  let sum = 0;
  for (let at = 0; at < inOrder.length; at++) {
    const own = tally[inOrder[at] ?? 0] ?? 0;
    held[at] = own;
    sum += own;
    sums[at] = sum;
  }
  // whoever holds as much as another comes after it as their words do
  holding.sort((one, other) => (tally[other] ?? 0) - (tally[one] ?? 0));
  const ranked = new Int32Array(holding.length);
  for (let at = 0; at < ranked.length; at++) {
    const item = holding[at] ?? 0;
    ranked[at] = firstFrom(inOrder, item);
    tally[item] = 0;
  }
  return { words: heldWords, weights, weight, holders: inOrder, held, sums, ranked };
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
  const { ranked, holders, held } = head;
  for (let at = 0; at < ranked.length; at++) {
    const place = ranked[at] ?? 0;
    const item = holders[place] ?? 0;
    if (item < from || item >= to) return (held[place] ?? 0) / head.weight;
  }
  return 0;
}

/** What share of a head's words one paragraph holds; 0 to 1. */
export function sharedWith(head: HeadWords, item: number): number {
  const { holders, held, weight } = head;
  const place = firstFrom(holders, item);
  return weight && place < holders.length && holders[place] === item
    ? (held[place] ?? 0) / weight
    : 0;
}

/** Sum over the paragraphs of `[from, to)` of the share of a head's words that each holds. */
export function heldWithin({ holders, sums, weight }: HeadWords, from: number, to: number): number {
  if (!weight) return 0;
  return (sumBefore(holders, sums, to) - sumBefore(holders, sums, from)) / weight;
}

/** How much the items before one hold together. */
function sumBefore(holders: Int32Array, sums: Float64Array, item: number): number {
  const place = firstFrom(holders, item);
  return place > 0 ? (sums[place - 1] ?? 0) : 0;
}

/** Place of the first holder that is not before an item. */
function firstFrom(holders: Int32Array, item: number): number {
  let low = 0;
  let high = holders.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((holders[middle] ?? 0) < item) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What share of a head's words the text right below or right above it holds; 0 to 1. */
export function sharedNear(head: HeadWords, items: readonly Item[], at: number): number {
  let below = at + 1;
  while (below < items.length && !items[below]?.isBody) below++;
  let above = at - 1;
  while (above >= 0 && !items[above]?.isBody) above--;
  return Math.max(sharedWith(head, below), sharedWith(head, above));
}
