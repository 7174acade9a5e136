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
  /** By character code; 0 where no word begins with the character. */
  readonly begins: Uint8Array;
  /** The longest word of each kind that begins at `text[at]`. */
  readonly find: (text: string, at: number) => readonly Entry<Kind>[];
}

/** Words with one first character, by their second; each list has the longest first, `single` last. */
interface Bucket<Kind> {
  readonly bySecond: Map<number, Entry<Kind>[]>;
  readonly single: Entry<Kind>[];
}

/**
 * Compiles word lists for one walk over a text: two characters decide, which few places pass.
 * `wordTable({ fruit: ["苹果"] })`
 */
export function wordTable<Kind extends string>(
  lists: Readonly<Record<Kind, Iterable<string>>>,
): WordTable<Kind> {
  const buckets = new Map<number, Bucket<Kind>>();
  const begins = new Uint8Array(1 << 16);
  const entries = (Object.keys(lists) as Kind[])
    .flatMap((kind) =>
      [...new Set<string>(lists[kind])].map((term): Entry<Kind> => ({ kind, term })),
    )
    .sort((a, b) => b.term.length - a.term.length);
  const likely = new Uint8Array(1 << PAIR_BITS);
  for (const entry of entries) {
    add(buckets, entry);
    likely[pairOf(entry.term, 0)] = 1;
  }
  for (const [first, { bySecond, single }] of buckets) {
    begins[first] = single.length ? ALONE : 1;
    for (const list of bySecond.values()) list.push(...single);
  }
  return {
    begins,
    find(text, at) {
      // most pairs of characters begin nothing
      if (likely[pairOf(text, at)] === 0 && begins[text.charCodeAt(at)] !== ALONE) return NONE;
      const bucket = buckets.get(text.charCodeAt(at));
      if (!bucket) return NONE;
      const near = bucket.bySecond.get(text.charCodeAt(at + 1)) ?? bucket.single;
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
/** The character is a word by itself, whatever follows. */
const ALONE = 2;
const PAIR_BITS = 12;

/** Two characters as a number of so many bits, which others may share; a missing second one counts as 0. */
function pairOf(text: string, at: number): number {
  const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  return Math.imul((text.charCodeAt(at) << 16) | second, 0x9e3779b1) >>> (32 - PAIR_BITS);
}

function add<Kind>(buckets: Map<number, Bucket<Kind>>, entry: Entry<Kind>): void {
  const first = entry.term.charCodeAt(0);
  const bucket = buckets.get(first) ?? { bySecond: new Map<number, Entry<Kind>[]>(), single: [] };
  buckets.set(first, bucket);
  if (entry.term.length === 1) {
    bucket.single.push(entry);
    return;
  }
  const second = entry.term.charCodeAt(1);
  bucket.bySecond.set(second, [...(bucket.bySecond.get(second) ?? []), entry]);
}
