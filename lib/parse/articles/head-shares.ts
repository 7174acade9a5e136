import type { HeadWords } from "./head-words.ts";
import type { Item } from "./items.ts";

/** What a stretch of a page has of words and characters. */
export interface Holding {
  holds(word: number): boolean;
  holdsCharacter(character: number): boolean;
}

/** What share of a head's words a stretch holds, rare ones weighing more; 0 to 1. */
export function sharedWords(head: HeadWords, stretch: Holding): number {
  if (!head.weight) return 0;
  const { words, weights, characters, characterWeights } = head;
  let found = 0;
  for (let at = 0; at < words.length; at++) {
    if (stretch.holds(words[at] ?? -1)) found += weights[at] ?? 0;
  }
  for (let at = 0; at < characters.length; at++) {
    if (stretch.holdsCharacter(characters[at] ?? -1)) found += characterWeights[at] ?? 0;
  }
  return found / head.weight;
}

/** How much of a head's words the one paragraph outside `[from, to)` holds that holds most; 0 to 1. */
export function sharedElsewhere(head: HeadWords, from: number, to: number): number {
  const { holders, mostAbove, mostBelow, weight } = head;
  if (!weight) return 0;
  const before = firstFrom(holders, from);
  const after = firstFrom(holders, to);
  const above = before > 0 ? (mostAbove[before - 1] ?? 0) : 0;
  const below = after < holders.length ? (mostBelow[after] ?? 0) : 0;
  return Math.max(above, below) / weight;
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
