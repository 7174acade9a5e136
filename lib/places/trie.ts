import { type CharacterSet, isIn, setOf } from "../text/characters.ts";

/** Words compiled for one walk over a text: a trie in flat arrays behind a filter of character pairs. */
export interface Trie {
  /** Open-addressed: a hash of the node left and the character read leads to the node reached. */
  slots: Int32Array;
  /** Node a node is reached from, and the character read on the way. */
  readonly parent: Int32Array;
  readonly unit: Uint16Array;
  /** Index of the word that ends at a node, -1 for none. */
  readonly word: Int32Array;
  /**
   * One bit for each hash of a word's first two characters, of a word of just two, and of a word's
   * first three: most of a text starts no word, and these few kilobytes say so.
   */
  readonly pairs: Uint32Array;
  readonly twos: Uint32Array;
  readonly threes: Uint32Array;
  /** Characters that are a word by themselves. */
  readonly singles: CharacterSet;
}

export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Index into the words the trie was built from. */
  readonly word: number;
}

const PAIR_BITS = 18;
const THREE_BITS = 19;

function pairOf(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1) >>> (32 - PAIR_BITS);
}

function threeOf(first: number, second: number, third: number): number {
  const pair = Math.imul((first << 16) | second, 0x9e3779b1);
  return Math.imul(pair ^ (third << 7), 0x85ebca6b) >>> (32 - THREE_BITS);
}

function setBit(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

function hasBit(bits: Uint32Array, at: number): boolean {
  return (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

/** Slot of an edge: that which holds it, or the free one where it belongs. */
function slotOf(trie: Trie, from: number, unit: number): number {
  const { slots, parent } = trie;
  const mask = slots.length - 1;
  let slot = ((Math.imul(from, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7) & mask;
  for (;;) {
    const node = slots[slot] ?? 0;
    if (node === 0 || (parent[node] === from && trie.unit[node] === unit)) return slot;
    slot = (slot + 1) & mask;
  }
}

const FIRST_SLOTS = 1 << 12;

/** Doubles the table of edges: kept small, it stays in the processor's cache. */
function grow(trie: Trie, nodes: number): void {
  trie.slots = new Int32Array(trie.slots.length * 2);
  for (let node = 1; node < nodes; node++) {
    trie.slots[slotOf(trie, trie.parent[node] ?? 0, trie.unit[node] ?? 0)] = node;
  }
}

/** An empty trie for words of no more than `size` characters together. */
export function emptyTrie(size: number): Trie {
  return {
    slots: new Int32Array(FIRST_SLOTS),
    parent: new Int32Array(size + 1),
    unit: new Uint16Array(size + 1),
    word: new Int32Array(size + 1).fill(-1),
    pairs: new Uint32Array(2 ** (PAIR_BITS - 5)),
    twos: new Uint32Array(2 ** (PAIR_BITS - 5)),
    threes: new Uint32Array(2 ** (THREE_BITS - 5)),
    singles: setOf(""),
  };
}

/**
 * Gives the function that adds `text[from, to)` as a word: it returns the index the word already has,
 * or `index`, which the word then takes.
 */
export function wordAdder(
  trie: Trie,
): (text: string, from: number, to: number, index: number) => number {
  let nodes = 1;
  return (text, from, to, index) => {
    let node = 0;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      const slot = slotOf(trie, node, unit);
      let next = trie.slots[slot] ?? 0;
      if (next === 0) {
        next = nodes++;
        trie.slots[slot] = next;
        trie.parent[next] = node;
        trie.unit[next] = unit;
        if (nodes * 2 > trie.slots.length) grow(trie, nodes);
      }
      node = next;
    }
    const known = trie.word[node] ?? -1;
    if (known >= 0 || node === 0) return known;
    trie.word[node] = index;
    const first = text.charCodeAt(from);
    if (to - from === 1) {
      setBit(trie.singles, first);
      return index;
    }
    const second = text.charCodeAt(from + 1);
    const pair = pairOf(first, second);
    setBit(trie.pairs, pair);
    if (to - from === 2) setBit(trie.twos, pair);
    else setBit(trie.threes, threeOf(first, second, text.charCodeAt(from + 2)));
    return index;
  };
}

/** Index of a word, -1 for one the trie does not hold. */
export function wordIndex(trie: Trie, text: string): number {
  let node = 0;
  for (let at = 0; at < text.length; at++) {
    node = trie.slots[slotOf(trie, node, text.charCodeAt(at))] ?? 0;
    if (node === 0) return -1;
  }
  return trie.word[node] ?? -1;
}

/** Compiles words, each once, for `scanTrie`. */
export function buildTrie(words: readonly string[]): Trie {
  const trie = emptyTrie(words.reduce((sum, word) => sum + word.length, 0));
  const add = wordAdder(trie);
  words.forEach((word, index) => {
    add(word, 0, word.length, index);
  });
  return trie;
}

/** Whether the filters allow a word at `start`, whose first two characters are given. */
function mayStart(trie: Trie, text: string, start: number, first: number, second: number): boolean {
  if (isIn(trie.singles, first)) return true;
  const pair = pairOf(first, second);
  if (!hasBit(trie.pairs, pair)) return false;
  if (hasBit(trie.twos, pair)) return true;
  const third = start + 2 < text.length ? text.charCodeAt(start + 2) : 0;
  return hasBit(trie.threes, threeOf(first, second, third));
}

/** Leftmost, then longest, words of the text; no two overlap. */
export function scanTrie(trie: Trie, text: string): Hit[] {
  const { slots, parent, unit: units, word: words } = trie;
  const mask = slots.length - 1;
  const hits: Hit[] = [];
  let first = text.charCodeAt(0);
  for (let start = 0; start < text.length; ) {
    const second = start + 1 < text.length ? text.charCodeAt(start + 1) : 0;
    if (!mayStart(trie, text, start, first, second)) {
      first = second;
      start++;
      continue;
    }
    let node = 0;
    let end = 0;
    let word = -1;
    for (let at = start; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      let slot = ((Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7) & mask;
      let next = slots[slot] ?? 0;
      while (next !== 0 && (parent[next] !== node || units[next] !== unit)) {
        slot = (slot + 1) & mask;
        next = slots[slot] ?? 0;
      }
      if (next === 0) break;
      node = next;
      const here = words[node] ?? -1;
      if (here >= 0) {
        word = here;
        end = at + 1;
      }
    }
    if (word >= 0) hits.push({ start, end, word });
    start = word >= 0 ? end : start + 1;
    first = text.charCodeAt(start);
  }
  return hits;
}
