import { reading } from "../db/reading.ts";
import { findInitials, findSyllables } from "../search/find-spelled.ts";
import { readLetters, splitSyllables } from "../search/syllables.ts";

/** So many of the newest headlines that sound like the letters are looked at for what does. */
const MOST_HEADLINES = 60;
const SHORTEST_INITIALS = 2;
const LONGEST_INITIALS = 8;

/**
 * What is written in Chinese and typed with these letters, names first, then parts of headlines, the
 * commonest first: by syllables, `putuo` or `pǔ tuó`, or, where nothing is spelled so, by first letters, `pt`.
 */
export async function wordsTyped(typed: string): Promise<string[]> {
  const letters = readLetters(typed);
  if (letters === null) return [];
  const ways = splitSyllables(letters);
  if (ways.length > 0) {
    const words = await wordsSpelled(ways);
    if (words.length > 0) return words;
  }
  return /^[a-z]+$/.test(letters) ? wordsBeginning(letters) : [];
}

async function wordsSpelled(ways: readonly (readonly string[])[]): Promise<string[]> {
  const names = await reading().$queryRaw<{ name: string }[]>`
    SELECT DISTINCT name FROM "NameSpelling" WHERE spelling = ${ways[0]?.join("") ?? ""}`;
  const headlines = await headlinesLike(matchSyllables(ways));
  const parts = headlines.flatMap((one) => findSyllables(one, ways));
  return commonest(names, parts);
}

async function wordsBeginning(letters: string): Promise<string[]> {
  if (letters.length < SHORTEST_INITIALS || letters.length > LONGEST_INITIALS) return [];
  const names = await reading().$queryRaw<{ name: string }[]>`
    SELECT DISTINCT name FROM "NameSpelling" WHERE initials = ${letters}`;
  const pairs = Array.from(letters.slice(1), (letter, i) => letters.charAt(i) + letter);
  const headlines = await headlinesLike(`initials : "${pairs.join(" ")}"`);
  return commonest(
    names,
    headlines.flatMap((one) => findInitials(one, letters)),
  );
}

/**
 * The FTS5 expression for headlines read in one of these ways; with `open` the last syllable may lack
 * its end. Syllables are letters a to z.
 */
export function matchSyllables(ways: readonly (readonly string[])[], open = false): string {
  const phrases = ways.map((way) => `"${way.join(" ")}"${open ? "*" : ""}`);
  return `syllables : (${phrases.join(" OR ")})`;
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
  return [...new Set([...names.map(({ name }) => name), ...sorted])];
}
