import type { HeadCharacters } from "./head-characters.ts";
import type { Item } from "./items.ts";
import type { PageWords } from "./words.ts";

/** The words and characters of a display piece, each with what it says about a story that holds it. */
export interface HeadWords {
  /** Those words that a paragraph holds. */
  readonly words: Int32Array;
  /** The rarer in the page's text, and the less used in any, the heavier. */
  readonly weights: Float64Array;
  /** All its characters but the commonest, and their weights. */
  readonly characters: Int32Array;
  readonly characterWeights: Float64Array;
  readonly weight: number;
  /** Items of text that hold some, in order; how much each holds, and all up to each together. */
  readonly holders: Int32Array;
  readonly held: Float64Array;
  readonly sums: Float64Array;
  /** The most that one of those up to each holds, and one of those from each on. */
  readonly mostAbove: Float64Array;
  readonly mostBelow: Float64Array;
}

/** A word that more paragraphs hold than this says nothing about any of them. */
const TOO_COMMON = 40;
/** A word that no paragraph holds. */
const UNHELD = 0.43;
/** A character says less than a word, and loses less of it where many paragraphs hold it. */
const CHARACTER = 0.7;
const UNHELD_CHARACTER = 0.3;
const FADING = -0.3;

const NONE = new Int32Array(0);

/** For each item that is a display piece its words; null for the others. */
export function indexHeads(
  items: readonly Item[],
  page: PageWords,
  characters: HeadCharacters,
): readonly (HeadWords | null)[] {
  const holders: (number[] | undefined)[] = new Array(page.size).fill(undefined);
  const isShown = ({ isHead, couldBeHead }: Item) => isHead || couldBeHead;
  items.forEach((item, at) => {
    const words = page.shared[at];
    if (!isShown(item) || !words) return;
    for (let place = 0; place < words.length; place++) holders[words[place] ?? 0] = [];
  });
  items.forEach(({ isBody }, at) => {
    const words = page.shared[at];
    if (!isBody || !words) return;
    for (let place = 0; place < words.length; place++) holders[words[place] ?? 0]?.push(at);
  });
  const tally = new Tally(items.length);
  return items.map((item, at) => {
    if (!isShown(item)) return null;
    tally.begin(at, item.isBody);
    const { words, weights } = tallyWords(page.ofItem[at] ?? NONE, page, holders, tally);
    const own = characters.ofHead[at] ?? NONE;
    const characterWeights = tallyCharacters(own, characters, tally);
    return { words, weights, characters: own, characterWeights, ...tally.end() };
  });
}

function tallyWords(
  all: Int32Array,
  page: PageWords,
  holders: readonly (readonly number[] | undefined)[],
  tally: Tally,
): Pick<HeadWords, "words" | "weights"> {
  let size = 0;
  for (let at = 0; at < all.length; at++) if (holders[all[at] ?? 0]?.length) size++;
  const words = new Int32Array(size);
  const weights = new Float64Array(size);
  let place = 0;
  for (let at = 0; at < all.length; at++) {
    const word = all[at] ?? 0;
    const list = holders[word];
    const count = tally.othersOf(list);
    const weight = page.tellingOf(word) * (count ? 1 / Math.sqrt(count) : UNHELD);
    tally.add(weight, list);
    if (!list?.length) continue;
    words[place] = word;
    weights[place] = weight;
    place++;
  }
  return { words, weights };
}

function tallyCharacters(
  all: Int32Array,
  { telling, holders }: HeadCharacters,
  tally: Tally,
): Float64Array {
  const weights = new Float64Array(all.length);
  for (let at = 0; at < all.length; at++) {
    const character = all[at] ?? 0;
    const list = holders[character];
    const count = tally.othersOf(list);
    const rarity = count ? count ** FADING : UNHELD_CHARACTER;
    const weight = CHARACTER * (telling[character] ?? 0) * rarity;
    tally.add(weight, list);
    weights[at] = weight;
  }
  return weights;
}

/** Items for each holder from which on sorting takes less than to look through all. */
const SPARSE = 16;

/** Adds up, for one display piece after the other, how much of it each text holds. */
class Tally {
  private readonly sums: Float64Array;
  private readonly holding: number[] = [];
  private weight = 0;
  private item = 0;
  private isText = false;

  constructor(items: number) {
    this.sums = new Float64Array(items);
  }

  /** Begins a display piece; text that may be one is itself among those who hold its words. */
  begin(item: number, isText: boolean): void {
    this.item = item;
    this.isText = isText;
    this.weight = 0;
    this.holding.length = 0;
  }

  othersOf(holders: readonly number[] | undefined): number {
    return holders?.length ? holders.length - (this.isText ? 1 : 0) : 0;
  }

  add(weight: number, holders: readonly number[] | undefined): void {
    this.weight += weight;
    if (!holders || this.othersOf(holders) > TOO_COMMON) return;
    for (let at = 0; at < holders.length; at++) {
      const holder = holders[at] ?? 0;
      if (holder === this.item) continue;
      const before = this.sums[holder] ?? 0;
      if (before === 0) this.holding.push(holder);
      this.sums[holder] = before + weight;
    }
  }

  /** Who holds some, in order: most texts near by do, which takes no sorting. */
  private inOrder(): Int32Array {
    const { holding, sums } = this;
    let first = holding[0] ?? 0;
    let last = first;
    for (let at = 1; at < holding.length; at++) {
      const item = holding[at] ?? 0;
      if (item < first) first = item;
      else if (item > last) last = item;
    }
    const holders = Int32Array.from(holding);
    if (last - first > SPARSE * holding.length) return holders.sort();
    let place = 0;
    for (let item = first; item <= last; item++) if (sums[item]) holders[place++] = item;
    return holders;
  }

  /** What was added since `begin`. */
  end(): Pick<HeadWords, "weight" | "holders" | "held" | "sums" | "mostAbove" | "mostBelow"> {
    const holders = this.inOrder();
    const { length } = holders;
    const held = new Float64Array(length);
    const sums = new Float64Array(length);
    const mostAbove = new Float64Array(length);
    const mostBelow = new Float64Array(length);
    let sum = 0;
    let most = 0;
    for (let at = 0; at < length; at++) {
      const item = holders[at] ?? 0;
      const own = this.sums[item] ?? 0;
      this.sums[item] = 0;
      held[at] = own;
      sum += own;
      sums[at] = sum;
      most = Math.max(most, own);
      mostAbove[at] = most;
    }
    most = 0;
    for (let at = length - 1; at >= 0; at--) {
      most = Math.max(most, held[at] ?? 0);
      mostBelow[at] = most;
    }
    return { weight: this.weight, holders, held, sums, mostAbove, mostBelow };
  }
}
