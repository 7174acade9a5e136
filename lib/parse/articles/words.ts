import { isIn, setOf } from "../../text/characters.ts";
import type { Item } from "./items.ts";
import { tellingCharacter } from "./telling.ts";

/** The words of a page: pairs of neighbouring characters, `动能增` has `动能` and `能增`. */
export interface PageWords {
  /** For each item the numbers of its words, each once, in order. */
  readonly ofItem: readonly Int32Array[];
  /** For each item those that another item has too, in order. */
  readonly shared: readonly Int32Array[];
  /** For each item how many of its words no other has. */
  readonly alone: Int32Array;
  /** For each word what it says about two paragraphs that both hold it: most if no other does. */
  readonly weights: Float64Array;
  /** How much a word says by how much Chinese uses its characters, 0 to 1. */
  tellingOf(word: number): number;
  /** Number of different words. */
  readonly size: number;
}

export function indexWords(items: readonly Item[]): PageWords {
  let characters = 0;
  for (const { text } of items) characters += text.length;
  const pairs = new PagePairs(characters);
  // one row for all items: a row for each takes longer to make than to fill
  const row = new Int32Array(characters);
  let end = 0;
  let texts = 0;
  const ofItem = items.map(({ text, isBody }) => {
    const from = end;
    pairs.begin(isBody ? texts++ : -1);
    end = listWords(text, pairs, row, from);
    return row.subarray(from, end);
  });
  const { size, having, holders, first, last } = pairs;
  const weights = new Float64Array(size);
  for (let word = 0; word < size; word++) {
    const held = holders[word] ?? 0;
    if (held < 2) continue;
    const apart = ((last[word] ?? 0) - (first[word] ?? 0)) / (held - 1);
    weights[word] = weightOf(pairs.pairOf(word), held, texts / held / apart);
  }
  const tellingOf = (word: number) => tellingPair(pairs.pairOf(word));
  return { ofItem, ...partWords(ofItem, having), weights, size, tellingOf };
}

/** Parts each item's words by whether another item has them too; `having` counts the items of each. */
function partWords(
  ofItem: readonly Int32Array[],
  having: Int32Array,
): Pick<PageWords, "shared" | "alone"> {
  const row = new Int32Array(ofItem.reduce((sum, words) => sum + words.length, 0));
  const alone = new Int32Array(ofItem.length);
  let end = 0;
  const shared = ofItem.map((words, at) => {
    const from = end;
    for (let place = 0; place < words.length; place++) {
      const word = words[place] ?? 0;
      if ((having[word] ?? 0) > 1) row[end++] = word;
    }
    alone[at] = words.length - (end - from);
    return row.subarray(from, end);
  });
  return { shared, alone };
}

function tellingPair(pair: number): number {
  return (tellingCharacter(pair >>> 16) + tellingCharacter(pair & 0xffff)) / 2;
}

/** Characters of grammar: a pair with one of them is in every text. */
const GRAMMAR = setOf(
  "的了是在和与及等也都就不有为对上下中到个以这那一二三我他她你们人来去会要说年月日大",
);

/** What a word of three paragraphs or more says at most beside one of only two. */
const MOST_OF_MANY = 0.6;

/**
 * The fewer paragraphs hold a word the more it says of two that do; but `石墨` in twenty paragraphs
 * close together is one story's word. `density` is how many times closer its paragraphs stand than
 * if they were strewn over the page.
 */
function weightOf(pair: number, holders: number, density: number): number {
  const own = isIn(GRAMMAR, pair >>> 16) || isIn(GRAMMAR, pair & 0xffff) ? 0.25 : 1;
  if (holders === 2) return own;
  // a power of what is 1 or more is no less: most words need none worked out
  if (density >= MOST_OF_MANY * (holders - 1)) return own * MOST_OF_MANY;
  return own * Math.min(MOST_OF_MANY, Math.max(1, density) ** 1.12 / (holders - 1));
}

/**
 * Numbers pairs of characters in the order they come, and counts who has them as it goes: a hash table
 * of plain integers, for speed.
 */
class PagePairs {
  private readonly slots: Int32Array;
  private readonly pairs: Int32Array;
  /** For each pair the item it was last seen in, by its number from 1. */
  private readonly seen: Int32Array;
  private readonly shift: number;
  private item = 0;
  private text = -1;
  size = 0;
  /** For each pair how many items have it, and how many texts. */
  readonly having: Int32Array;
  readonly holders: Int32Array;
  /** The first and the last text that has it, by their numbers. */
  readonly first: Int32Array;
  readonly last: Int32Array;

  /** `most` is the number of pairs there can be. */
  constructor(most: number) {
    const bits = Math.max(4, 33 - Math.clz32(most));
    this.slots = new Int32Array(1 << bits).fill(-1);
    this.pairs = new Int32Array(most + 1);
    this.seen = new Int32Array(most + 1);
    this.having = new Int32Array(most + 1);
    this.holders = new Int32Array(most + 1);
    this.first = new Int32Array(most + 1);
    this.last = new Int32Array(most + 1);
    this.shift = 32 - bits;
  }

  numberOf(first: number, second: number): number {
    const { slots, pairs } = this;
    const pair = (first << 16) | second;
    // multiplying by 2^32 / golden ratio spreads neighbouring codes
    let slot = Math.imul(pair, 0x9e3779b1) >>> this.shift;
    for (;;) {
      const number = slots[slot] ?? -1;
      if (number < 0) break;
      if (pairs[number] === pair) return number;
      slot = slot + 1 === slots.length ? 0 : slot + 1;
    }
    slots[slot] = this.size;
    pairs[this.size] = pair;
    return this.size++;
  }

  /** Begins the next item; `text` is its number among the texts, -1 where it is none. */
  begin(text: number): void {
    this.item++;
    this.text = text;
  }

  /** Counts a pair for the item begun, and tells whether it is the item's first. */
  isNew(number: number): boolean {
    const { seen, item, text, having, holders, first, last } = this;
    if (seen[number] === item) return false;
    seen[number] = item;
    having[number] = (having[number] ?? 0) + 1;
    if (text < 0) return true;
    if (holders[number] === 0) first[number] = text;
    last[number] = text;
    holders[number] = (holders[number] ?? 0) + 1;
    return true;
  }

  pairOf(number: number): number {
    return this.pairs[number] ?? 0;
  }
}

/** Writes the begun item's words into a row from `from` on, each once, and gives where they end. */
function listWords(text: string, pairs: PagePairs, row: Int32Array, from: number): number {
  let end = from;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = letterOf(text.charCodeAt(at));
    if (before && code) {
      const word = pairs.numberOf(before, code);
      if (pairs.isNew(word)) row[end++] = word;
    }
    before = code;
  }
  return end;
}

/** A letter, digit or ideograph with widths and cases folded; 0 for all else, which parts words. */
function letterOf(code: number): number {
  if (code >= 0x3400 && code < 0xf900) return code;
  if (code >= 0xff01 && code <= 0xff5e) return letterOf(code - 0xfee0);
  if ((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)) return code;
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return code >= 0x2e80 && code < 0x2fe0 ? code : 0;
}
