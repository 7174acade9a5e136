import type { Item } from "./items.ts";

/** The words of a page: pairs of neighbouring characters, `动能增` has `动能` and `能增`. */
export interface PageWords {
  /** For each item the numbers of its words, in order. */
  readonly ofItem: readonly Int32Array[];
  /** For each word what it says about two paragraphs that both hold it: most if no other does. */
  readonly weights: Float64Array;
  /** Number of different words. */
  readonly size: number;
}

export function indexWords(items: readonly Item[]): PageWords {
  const numbers = new Map<number, number>();
  const ofItem = items.map(({ text }) => wordsOf(text, numbers));
  const size = numbers.size;
  const holders = new Int32Array(size);
  const lastHolder = new Int32Array(size).fill(-1);
  items.forEach(({ isBody }, at) => {
    if (!isBody) return;
    for (const word of ofItem[at] ?? []) {
      if (lastHolder[word] === at) continue;
      lastHolder[word] = at;
      holders[word] = (holders[word] ?? 0) + 1;
    }
  });
  const weights = new Float64Array(size);
  for (const [key, word] of numbers) weights[word] = weightOf(key, holders[word] ?? 0);
  return { ofItem, weights, size };
}

/** Characters of grammar: a pair with one of them is in every text. */
const GRAMMAR = new Set(
  Array.from(
    "的了是在和与及等也都就不有为对上下中到个以这那一二三我他她你们人来去会要说年月日大",
    (each) => each.charCodeAt(0),
  ),
);

function weightOf(key: number, holders: number): number {
  if (holders < 2 || holders > TOO_COMMON) return 0;
  const first = Math.floor(key / 0x10000);
  const own = GRAMMAR.has(first) || GRAMMAR.has(key % 0x10000) ? 0.25 : 1;
  return own / (holders - 1);
}

/** A word that more paragraphs hold than this says nothing about any of them. */
const TOO_COMMON = 40;

function wordsOf(text: string, numbers: Map<number, number>): Int32Array {
  const words = new Int32Array(Math.max(0, text.length - 1));
  let found = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = letterOf(text.charCodeAt(at));
    if (before && code) {
      const key = before * 0x10000 + code;
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
      }
      words[found++] = number;
    }
    before = code;
  }
  return words.subarray(0, found);
}

/** A letter, digit or ideograph with widths and cases folded; 0 for all else, which parts words. */
function letterOf(code: number): number {
  if (code >= 0x3400 && code < 0xf900) return code;
  if (code >= 0xff01 && code <= 0xff5e) return letterOf(code - 0xfee0);
  if ((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)) return code;
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return code >= 0x2e80 && code < 0x2fe0 ? code : 0;
}
