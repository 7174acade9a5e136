import { reading } from "../db/reading.ts";
import { findInitials, findSyllables } from "../search/find-spelled.ts";
import { readLetters, splitSyllables } from "../search/syllables.ts";

/** So many of the newest headlines that sound like the letters are looked at for what does. */
const MOST_HEADLINES = 60;
const SHORTEST_INITIALS = 2;
const LONGEST_INITIALS = 8;
/** Of so many names with these first letters, 杨波 and 尹冰 for `yb`, the others are not tried. */
const MOST_NAMES = 10;

/**
 * What is written in Chinese and typed with these letters: by syllables, `putuo` or `pǔ tuó`, or, where
 * nothing is spelled so, by first letters, `pt`. Some names come first, then parts of headlines, the
 * commonest first: however many people share first letters, words of headlines are tried too.
 */
export async function wordsTyped(typed: string): Promise<string[]> {
  const letters = readLetters(typed);
  if (letters === null) return [];
  const ways = splitSyllables(letters);
  if (ways.length > 0) {
    const words = await wordsSpelled(ways);
    if (words.length > 0) return words;
  }
  return wordsBeginning(letters);
}

async function wordsSpelled(ways: readonly (readonly string[])[]): Promise<string[]> {
  const names = await reading().$queryRaw<{ name: string }[]>`
    SELECT DISTINCT name FROM "NameSpelling" WHERE spelling = ${ways[0]?.join("") ?? ""}`;
  const headlines = await headlinesLike(matchSyllables(ways));
  const parts = headlines.flatMap((one) => findSyllables(one, ways));
  return commonest(names, parts);
}

async function wordsBeginning(letters: string): Promise<string[]> {
  if (!mayBeInitials(letters)) return [];
  const names = await reading().$queryRaw<{ name: string }[]>`
    SELECT DISTINCT name FROM "NameSpelling" WHERE initials = ${letters}`;
  const headlines = await headlinesLike(matchInitials(letters));
  return commonest(names, findInitials(headlines, letters));
}

/**
 * The FTS5 expression for headlines read in one of these ways; with `open` the last syllable may lack
 * its end. Syllables are letters a to z.
 */
export function matchSyllables(ways: readonly (readonly string[])[], open = false): string {
  const phrases = ways.map((way) => `"${way.join(" ")}"${open ? "*" : ""}`);
  return `syllables : (${phrases.join(" OR ")})`;
}

/** The FTS5 expression for headlines with these first letters side by side, two at least, a to z. */
export function matchInitials(letters: string): string {
  const pairs = Array.from(letters.slice(1), (letter, i) => letters.charAt(i) + letter);
  return `initials : "${pairs.join(" ")}"`;
}

/** Whether letters may be the first ones of a word: one begins too much, many are no word. */
export function mayBeInitials(letters: string): boolean {
  return (
    /^[a-z]+$/.test(letters) &&
    letters.length >= SHORTEST_INITIALS &&
    letters.length <= LONGEST_INITIALS
  );
}

async function headlinesLike(match: string): Promise<string[]> {
  const rows = await reading().$queryRaw<{ headline: string }[]>`
    SELECT a."headline" FROM "HeadlineSpelling" s JOIN "Article" a ON a."number" = s.rowid
    WHERE "HeadlineSpelling" MATCH ${match} ORDER BY s.rowid DESC LIMIT ${MOST_HEADLINES}`;
  return rows.map(({ headline }) => headline);
}

function commonest(names: readonly { name: string }[], parts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).map(([part]) => part);
  return [...new Set([...names.slice(0, MOST_NAMES).map(({ name }) => name), ...sorted])];
}
