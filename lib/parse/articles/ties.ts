import type { Item } from "./items.ts";
import { weighMeasures } from "./measures.ts";
import type { PageWords } from "./words.ts";

/** How much the words around a gap weigh beside its form; found on generated pages. */
export const TIES_WEIGH = 0.41;

/** Paragraphs looked at on either side of a gap, and of a gap that display pieces fill. */
const REACH = 3;
const SECTION_REACH = 6;
/** Stanza upon stanza is one poem, whatever words they share: each says something new. */
const STANZAS = -1.88;
/** Fewer words than this say little, however many are shared. */
const FEW_WORDS = 20;

/**
 * For each item of text how much more likely a story's end stands before it than its middle, by the
 * words that the paragraphs above and below share and the columns they stand in: a
 * log-likelihood ratio, 0 where these tell nothing and for the first item. Across display pieces whole sections are held together, as far as
 * the next display pieces.
 */
export function weighTies(items: readonly Item[], words: PageWords): Float64Array {
  const ties = new Float64Array(items.length);
  const texts: number[] = [];
  items.forEach(({ isBody }, at) => {
    if (isBody) texts.push(at);
  });
  const tally = new Tally(words);
  const measures = weighMeasures(items, texts);
  for (let gap = 1; gap < texts.length; gap++) {
    const below = texts[gap] ?? 0;
    const parted = below > (texts[gap - 1] ?? 0) + 1;
    const reach = parted ? SECTION_REACH : REACH;
    let start = gap - 1;
    while (start > gap - reach && start > 0 && (!parted || touch(texts, start))) start--;
    let end = gap + 1;
    while (end < gap + reach && end < texts.length && (!parted || touch(texts, end))) end++;
    const shared = tally.shared(texts, Math.max(0, start), gap, end);
    ties[below] = (parted ? sectionLikelihood(shared) : likelihood(shared)) + (measures[gap] ?? 0);
    if (items[below]?.piece.goesOn) ties[below] = 0;
    if (items[below]?.piece.verse && items[texts[gap - 1] ?? 0]?.piece.verse) {
      // across a title words say nothing: it may be the next poem's, or that of a part
      ties[below] = Math.min(ties[below] ?? 0, parted ? 0 : STANZAS);
    }
  }
  return ties;
}

/** Whether a text stands right behind the one before it. */
function touch(texts: readonly number[], at: number): boolean {
  return texts[at] === (texts[at - 1] ?? 0) + 1;
}

const NONE = new Int32Array(0);

class Tally {
  /** The number of the gap, from 1, at which each word was last seen above, and counted below. */
  private readonly above: Int32Array;
  private readonly counted: Int32Array;

  constructor(private readonly words: PageWords) {
    this.above = new Int32Array(words.size);
    this.counted = new Int32Array(words.size);
  }

  /** Weight of the words that texts `[start, gap)` and `[gap, end)` share, by the size of the smaller. */
  shared(texts: readonly number[], start: number, gap: number, end: number): number {
    const { above, counted } = this;
    const { shared, alone, weights } = this.words;
    let most = 0;
    for (let at = start; at < gap; at++) {
      const item = texts[at] ?? 0;
      most += alone[item] ?? 0;
      const words = shared[item] ?? NONE;
      for (let place = 0; place < words.length; place++) {
        const word = words[place] ?? 0;
        if (above[word] !== gap) most++;
        above[word] = gap;
      }
    }
    let sum = 0;
    let other = 0;
    for (let at = gap; at < end; at++) {
      const item = texts[at] ?? 0;
      other += alone[item] ?? 0;
      const words = shared[item] ?? NONE;
      for (let place = 0; place < words.length; place++) {
        const word = words[place] ?? 0;
        if (counted[word] === gap) continue;
        counted[word] = gap;
        other++;
        if (above[word] === gap) sum += weights[word] ?? 0;
      }
    }
    return sum / Math.sqrt(Math.max(FEW_WORDS, Math.min(most, other)));
  }
}

/**
 * Both measured on pages made of 83 texts in 200 orders, then tuned with the other weights. Where
 * nothing is shared an end is eight times as likely as a middle, at 0.13 both are, from 0.45 on an end
 * is a twentieth as likely.
 */
function likelihood(shared: number): number {
  if (shared < 0.25) return 2.15 - 16 * shared;
  return Math.max(-3.6, -1.07 - 9 * (shared - 0.25));
}

/** Across display pieces both are as likely at 0.15. */
function sectionLikelihood(shared: number): number {
  return Math.max(-5, 2 - 13 * shared);
}
