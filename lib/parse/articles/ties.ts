import type { Item } from "./items.ts";
import type { PageWords } from "./words.ts";

/** Paragraphs looked at on either side of a gap. */
const REACH = 2;
/** Fewer words than this say little, however many are shared. */
const FEW_WORDS = 20;

/**
 * For each item of text how much more likely a story's end stands before it than its middle, by the
 * words that the paragraphs above and below share: a log-likelihood ratio, 0 where words tell
 * nothing and for the first item.
 */
export function weighTies(items: readonly Item[], words: PageWords): Float64Array {
  const ties = new Float64Array(items.length);
  const texts: number[] = [];
  items.forEach(({ isBody }, at) => {
    if (isBody) texts.push(at);
  });
  // marks[word] is the number of the gap above which it was last seen
  const above = new Int32Array(words.size).fill(-1);
  const counted = new Int32Array(words.size).fill(-1);
  for (let gap = 1; gap < texts.length; gap++) {
    let most = 0;
    for (const at of texts.slice(Math.max(0, gap - REACH), gap)) {
      for (const word of words.ofItem[at] ?? []) {
        if (above[word] !== gap) most++;
        above[word] = gap;
      }
    }
    let shared = 0;
    let other = 0;
    for (const at of texts.slice(gap, gap + REACH)) {
      for (const word of words.ofItem[at] ?? []) {
        if (counted[word] === gap) continue;
        counted[word] = gap;
        other++;
        if (above[word] === gap) shared += words.weights[word] ?? 0;
      }
    }
    const few = Math.min(most, other);
    const item = texts[gap] ?? 0;
    ties[item] = likelihood(shared / Math.sqrt(Math.max(FEW_WORDS, few)));
  }
  return ties;
}

/**
 * Measured on pages made of 49 texts in 300 orders: where nothing is shared an end is 15 times as
 * likely as a middle, at 0.17 both are as likely, from 0.8 on an end is a hundredth as likely.
 */
function likelihood(shared: number): number {
  if (shared < 0.3) return 2.7 - 15.5 * shared;
  return Math.max(-4.5, -1.95 - 5 * (shared - 0.3));
}
