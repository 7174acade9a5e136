import { type CharacterSet, setOf } from "../../../text/characters.ts";
import { addPair, type PairFilter, pairFilter } from "../../../text/pair-filter.ts";

/** A word of the table where a text has it. */
export interface WordHit {
  readonly at: number;
  readonly term: string;
}

export interface Entry<Kind> {
  readonly kind: Kind;
  readonly term: string;
}

/** Words by kind, looked up together; one kind's words are told from another's by the caller. */
export interface WordTable<Kind extends string> {
  /** First two characters of words of two or more. */
  readonly pairs: PairFilter;
  /** Characters that are a word by themselves, whatever follows. */
  readonly singles: CharacterSet;
  /** The longest word of each kind that begins at `text[at]`. */
  readonly find: (text: string, at: number) => readonly Entry<Kind>[];
}

/** For some hundred words: of the pairs that are none of theirs one in a hundred gets through. */
const FILTER_LOG = 15;

/**
 * Compiles word lists for one walk over a text: two characters decide, which few places pass.
 * `wordTable({ fruit: ["苹果"] })`
 */
export function wordTable<Kind extends string>(
  lists: Readonly<Record<Kind, Iterable<string>>>,
): WordTable<Kind> {
  const entries = (Object.keys(lists) as Kind[])
    .flatMap((kind) =>
      [...new Set<string>(lists[kind])].map((term): Entry<Kind> => ({ kind, term })),
    )
    .sort((a, b) => b.term.length - a.term.length);
  const pairs = pairFilter(FILTER_LOG);
  // by their first character and by their first two; each list has the longest first, single characters last
  const byFirst = new Map<number, Entry<Kind>[]>();
  const byPair = new Map<number, Entry<Kind>[]>();
  for (const entry of entries) {
    if (entry.term.length === 1) {
      listOf(byFirst, entry.term.charCodeAt(0)).push(entry);
      continue;
    }
    addPair(pairs, entry.term.charCodeAt(0), entry.term.charCodeAt(1));
    listOf(byPair, pairOf(entry.term, 0)).push(entry);
  }
  for (const list of byPair.values()) {
    list.push(...(byFirst.get(list[0]?.term.charCodeAt(0) ?? 0) ?? []));
  }
  return {
    pairs,
    singles: setOf(String.fromCharCode(...byFirst.keys())),
    find(text, at) {
      const near = byPair.get(pairOf(text, at)) ?? byFirst.get(text.charCodeAt(at));
      if (!near) return NONE;
      let found: Entry<Kind>[] | null = null;
      for (const entry of near) {
        if (!text.startsWith(entry.term, at)) continue;
        found ??= [];
        if (found.every(({ kind }) => kind !== entry.kind)) found.push(entry);
      }
      return found ?? NONE;
    },
  };
}

const NONE: readonly never[] = [];

/** Two characters as one number; a missing second one counts as 0. */
function pairOf(text: string, at: number): number {
  const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  return (text.charCodeAt(at) << 16) | second;
}

function listOf<Kind>(lists: Map<number, Entry<Kind>[]>, key: number): Entry<Kind>[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
