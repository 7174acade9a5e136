import { type CharacterSet, isIn, setOf } from "./characters.ts";
import { type Edges, emptyEdges, reach, slotOf } from "./edges.ts";
import { addPair, mayHavePair, type PairFilter, pairFilter } from "./pair-filter.ts";

/** Words compiled for one walk over a text that keeps the longest word at each place: a tree behind filters. */
export interface WordFinder {
  /** Words of one character, by its code; `isSingle` is null where there are none. */
  readonly singles: Map<number, number>;
  isSingle: CharacterSet | null;
  /** Keyed by a word's first two characters. */
  readonly pairs: Edges;
  /** Keyed by a state and the character that follows. */
  readonly steps: Edges;
  states: number;
  /** First two characters of words, words of just two, first three of longer ones: few places of a text pass. */
  readonly begins: PairFilter;
  readonly twos: PairFilter;
  readonly threes: PairFilter;
}

/** Words and states there may be: each has half of a number. */
const MOST = 0xffff;

function keyOf(left: number, unit: number): number {
  return (left << 16) | unit;
}

/** State that an edge leads to, made if there is none. */
function stateBehind(finder: WordFinder, { slots }: Edges, slot: number): number {
  const known = (slots[slot + 1] ?? 0) >>> 16;
  if (known) return known;
  finder.states++;
  if (finder.states > MOST) throw new Error("the words are too many for a finder");
  slots[slot + 1] = (slots[slot + 1] ?? 0) | (finder.states << 16);
  return finder.states;
}

/** A finder without words, for some `2 ** log` bits of filter: ten or so for each of the words to come. */
export function emptyFinder(log: number): WordFinder {
  return {
    singles: new Map(),
    isSingle: null,
    pairs: emptyEdges(),
    steps: emptyEdges(),
    states: 0,
    begins: pairFilter(log),
    twos: pairFilter(log - 2),
    threes: pairFilter(log + 1),
  };
}

/** Two characters as one, so that three are a pair. */
function joined(first: number, second: number): number {
  return Math.imul(first, 0x1f35) ^ second;
}

/** Adds `text[from, to)` as a word; gives the index that the word already has, or `index`, which it then takes. */
export function addWord(
  finder: WordFinder,
  text: string,
  from: number,
  to: number,
  index: number,
): number {
  if (to <= from) return -1;
  if (index >= MOST) throw new Error("the words are too many for a finder");
  const first = text.charCodeAt(from);
  if (to - from === 1) return addSingle(finder, first, index);
  const second = text.charCodeAt(from + 1);
  let edges = finder.pairs;
  let slot = reach(edges, keyOf(first, second));
  for (let at = from + 2; at < to; at++) {
    const state = stateBehind(finder, edges, slot);
    edges = finder.steps;
    slot = reach(edges, keyOf(state, text.charCodeAt(at)));
  }
  const edge = edges.slots[slot + 1] ?? 0;
  if (edge & MOST) return (edge & MOST) - 1;
  edges.slots[slot + 1] = edge | (index + 1);
  addPair(finder.begins, first, second);
  if (to - from === 2) addPair(finder.twos, first, second);
  else addPair(finder.threes, joined(first, second), text.charCodeAt(from + 2));
  return index;
}

function addSingle(finder: WordFinder, code: number, index: number): number {
  const known = finder.singles.get(code);
  if (known !== undefined) return known;
  finder.singles.set(code, index);
  finder.isSingle = setOf(String.fromCharCode(...finder.singles.keys()));
  return index;
}

/** Compiles words, each once. */
export function buildFinder(words: readonly string[]): WordFinder {
  const finder = emptyFinder(Math.ceil(Math.log2(8 * words.length + 1024)));
  words.forEach((word, index) => {
    addWord(finder, word, 0, word.length, index);
  });
  return finder;
}

/** Index of a word, -1 for one the finder does not have. */
export function wordIndex(finder: WordFinder, text: string): number {
  const [word = -1, start, end] = findWords(finder, text);
  return start === 0 && end === text.length ? word : -1;
}

/** Whether the characters `[at, end)` of a text spell a word that is not meant there. */
export type Misreads = (text: string, at: number, end: number) => boolean;

/** Whether a word of two characters or more may begin at `at` with these two. */
function mayBegin(
  { begins, twos, threes }: WordFinder,
  text: string,
  at: number,
  first: number,
  second: number,
): boolean {
  if (!mayHavePair(begins, first, second)) return false;
  if (mayHavePair(twos, first, second)) return true;
  return (
    at + 2 < text.length && mayHavePair(threes, joined(first, second), text.charCodeAt(at + 2))
  );
}

/**
 * The leftmost, then longest, words of a text in order, no two overlapping, as triples in one row of
 * small integers: word, start, end. One that is misread is left out, and the walk goes on inside it.
 */
export function findWords(finder: WordFinder, text: string, misreads?: Misreads): number[] {
  const { singles, isSingle, pairs, steps } = finder;
  const found: number[] = [];
  let next = text === "" ? 0 : text.charCodeAt(0);
  for (let at = 0; at < text.length; ) {
    const first = next;
    next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    let word = isSingle !== null && isIn(isSingle, first) ? (singles.get(first) ?? -1) : -1;
    let end = at + 1;
    if (mayBegin(finder, text, at, first, next)) {
      let { slots } = pairs;
      let slot = slotOf(slots, keyOf(first, next));
      for (let to = at + 2; ; to++) {
        const edge = slots[slot + 1] ?? 0;
        if (edge & MOST) {
          word = (edge & MOST) - 1;
          end = to;
        }
        const state = edge >>> 16;
        if (state === 0 || to >= text.length) break;
        slots = steps.slots;
        slot = slotOf(slots, keyOf(state, text.charCodeAt(to)));
      }
    }
    if (word < 0 || misreads?.(text, at, end)) {
      at++;
      continue;
    }
    found.push(word, at, end);
    at = end;
    next = at < text.length ? text.charCodeAt(at) : 0;
  }
  return found;
}
