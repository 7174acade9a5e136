import { REPLACEMENT } from "../../text/characters.ts";
import type { Reading } from "./reading.ts";

/** Readings of articles by the articles' ids. */
export type Readings = ReadonlyMap<string, Reading>;

/** How much of a text may be unread for it to be known by the rest. */
const MOST_UNREAD = 0.1;

/** Whether characters of the words that make an article's id could not be read. */
export function isDamaged(reading: Reading): boolean {
  return partsOf(reading).some((text) => text.includes(REPLACEMENT));
}

export function partDamaged(readings: Readings): { damaged: Readings; whole: Readings } {
  const all = [...readings];
  return {
    damaged: new Map(all.filter(([, reading]) => isDamaged(reading))),
    whole: new Map(all.filter(([, reading]) => !isDamaged(reading))),
  };
}

/**
 * Of which whole article each damaged one is a copy: the whole one's id by the damaged one's. Left out
 * is what may be a copy of several, and what several may be copies of.
 */
export function matchCopies(damaged: Readings, whole: Readings): Map<string, string> {
  const originals = [...whole].map(([id, reading]) => ({ id, text: wordsOf(reading) }));
  const pairs = [...damaged].flatMap(([copy, reading]) => {
    const isOriginal = copyMatcher(wordsOf(reading));
    return originals.filter(({ text }) => isOriginal(text)).map(({ id }) => ({ copy, id }));
  });
  const alone = pairs.filter(
    ({ copy, id }) => !pairs.some((other) => (other.copy === copy) !== (other.id === id)),
  );
  return new Map(alone.map(({ copy, id }) => [copy, id]));
}

/**
 * Tells of which texts one is a copy with some characters lost: all others are equal, and a run of
 * `�` stands for as many characters at most, since one of three bytes may become three of them.
 */
export function copyMatcher(copy: string): (original: string) => boolean {
  const [beginning = "", ...parts] = copy.split(/(\uFFFD+)/u);
  const read = copy.replaceAll(REPLACEMENT, "").length;
  if (parts.length === 0 || copy.length - read > copy.length * MOST_UNREAD) return () => false;
  return (original) => {
    if (original.length < read || original.length > copy.length) return false;
    let ends = new Set(original.startsWith(beginning) ? [beginning.length] : []);
    for (let at = 0; at < parts.length && ends.size > 0; at += 2) {
      ends = endsAfter(original, ends, parts[at]?.length ?? 0, parts[at + 1] ?? "");
    }
    return ends.has(original.length);
  };
}

/** Where a piece may end that stands up to some characters behind one of these places. */
function endsAfter(
  text: string,
  places: ReadonlySet<number>,
  most: number,
  piece: string,
): Set<number> {
  const ends = new Set<number>();
  for (const place of places) {
    for (let from = place; from <= place + most; from++)
      if (text.startsWith(piece, from)) ends.add(from + piece.length);
  }
  return ends;
}

/** An article's printed words without blanks. */
function wordsOf(reading: Reading): string {
  return partsOf(reading).join("").replace(/\s+/gu, "");
}

/** The texts that make an article's id. */
function partsOf({ headline, body, captions }: Reading): string[] {
  return [headline, ...(body.length ? body : captions).map(({ text }) => text)];
}
