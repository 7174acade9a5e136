import { type CharacterSet, isIn, setOf } from "../../../text/characters.ts";

/** Edges of a word tree, open-addressed: what is left and the character read as one key. */
interface Edges {
  /** -1 for none, which is no key: it would take two characters U+FFFF. */
  readonly keys: Int32Array;
  /** The state an edge reaches. */
  readonly states: Uint16Array;
}

/** Words compiled for one walk over a text that keeps the longest word at each place. */
export interface Matcher {
  /** Characters that begin a word. */
  readonly firsts: CharacterSet;
  /** One bit for each pair of characters, hashed, that may begin a word: small enough to stay near. */
  readonly likely: Int32Array;
  /** By character: 1 + index of the word it is by itself, 0 for none. */
  readonly single: Uint16Array;
  /** Keyed by a word's first two characters: one look-up tells that most pairs begin none. */
  readonly pairs: Edges;
  /** Keyed by a state and the character that follows. */
  readonly steps: Edges;
  /** 1 + index of the word that ends at a state, 0 for none. */
  readonly words: Uint16Array;
  /** Whether a longer word goes on from a state. */
  readonly goesOn: Uint8Array;
}

const UNITS = 0x10000;

function bitOf(first: number, second: number): number {
  return (Math.imul(first, 0x3d1) + Math.imul(second, 0x1f35)) & (UNITS - 1);
}

function slotOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 15) & mask;
  for (; ; slot = (slot + 1) & mask) {
    const known = keys[slot];
    if (known === key || known === -1) return slot;
  }
}

/** Room for so many edges with three quarters of it empty, so that a miss is seen at once. */
function edgesFor(most: number): Edges {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, most * 4)));
  return { keys: new Int32Array(size).fill(-1), states: new Uint16Array(size) };
}

/** Compiles words, each once and of some 65,000 characters in all at most, for `scanWords`. */
export function buildMatcher(words: readonly string[]): Matcher {
  const most = words.reduce((sum, word) => sum + word.length, 1);
  if (most >= UNITS) throw new Error(`${most} characters are too many for a matcher`);
  const matcher: Matcher = {
    firsts: setOf(words.map((word) => word.charAt(0)).join("")),
    likely: new Int32Array(UNITS >> 5),
    single: new Uint16Array(UNITS),
    pairs: edgesFor(words.length),
    steps: edgesFor(Math.max(1, most - 2 * words.length)),
    words: new Uint16Array(most),
    goesOn: new Uint8Array(most),
  };
  let count = 0;
  const reach = ({ keys, states }: Edges, key: number): number => {
    const slot = slotOf(keys, key);
    if (keys[slot] === -1) {
      keys[slot] = key;
      states[slot] = ++count;
    }
    return states[slot] ?? 0;
  };
  words.forEach((text, index) => {
    const first = text.charCodeAt(0);
    if (text.length === 1) {
      matcher.single[first] = index + 1;
      return;
    }
    const bit = bitOf(first, text.charCodeAt(1));
    matcher.likely[bit >> 5] = (matcher.likely[bit >> 5] ?? 0) | (1 << (bit & 31));
    let state = reach(matcher.pairs, (first << 16) | text.charCodeAt(1));
    for (let at = 2; at < text.length; at++) {
      matcher.goesOn[state] = 1;
      state = reach(matcher.steps, (state << 16) | text.charCodeAt(at));
    }
    matcher.words[state] = index + 1;
  });
  return matcher;
}

/** Whether the characters `[at, end)` of a text spell a word that is not meant there. */
export type Misreads = (text: string, at: number, end: number) => boolean;

/**
 * The leftmost, then longest, words of a text in order, no two overlapping, as triples in one row of
 * small integers: word, start, end. One that `misreads` is left out, and the walk goes on inside it.
 */
export function scanWords(
  { firsts, likely, single, pairs, steps, words, goesOn }: Matcher,
  text: string,
  misreads: Misreads = () => false,
): number[] {
  const found: number[] = [];
  const last = text.length - 1;
  for (let at = 0; at <= last; at++) {
    const unit = text.charCodeAt(at);
    if (!isIn(firsts, unit)) continue;
    let word = single[unit] ?? 0;
    let end = at + 1;
    const second = at < last ? text.charCodeAt(at + 1) : 0;
    const bit = bitOf(unit, second);
    if (((likely[bit >> 5] ?? 0) >> (bit & 31)) & 1) {
      let edges = pairs;
      let slot = slotOf(pairs.keys, (unit << 16) | second);
      for (let to = at + 2; edges.keys[slot] !== -1; to++) {
        const state = edges.states[slot] ?? 0;
        const ending = words[state];
        if (ending) {
          word = ending;
          end = to;
        }
        if (to > last || goesOn[state] === 0) break;
        edges = steps;
        slot = slotOf(steps.keys, (state << 16) | text.charCodeAt(to));
      }
    }
    if (word === 0 || misreads(text, at, end)) continue;
    found.push(word - 1, at, end);
    at = end - 1;
  }
  return found;
}
