import { fold } from "../text/fold.ts";

/** Digits of one code point in base 36: enough for the highest, U+10FFFF. */
const WIDTH = 4;

/**
 * The tokens of a text: each character with the one after it, the last one alone. Characters are
 * written as numbers of one width, so that no tokenizer takes any of them for punctuation, and the
 * tokens of one text say by their overlap that they are one: a phrase of pairs matches only where
 * its characters stand side by side in a single text, never across two.
 * `encodeText("医保")` → `"0gfv0frx 0frx"`
 */
export function encodeText(text: string): string {
  const characters = encodeCharacters(fold(text));
  return characters.map((character, i) => character + (characters[i + 1] ?? "")).join(" ");
}

/**
 * The FTS5 expression that finds all words, each a substring of one text: a phrase of pairs, or the
 * beginning of a pair for a word of one character. Words come folded from `readWords`; the
 * expression holds digits and letters of its own only, whatever the words are.
 */
export function matchExpression(words: readonly string[]): string {
  return words.map(matchWord).join(" AND ");
}

function matchWord(word: string): string {
  const characters = encodeCharacters(word);
  const [first = ""] = characters;
  if (characters.length === 1) return `"${first}"*`;
  const pairs = characters.slice(1).map((character, i) => characters[i] + character);
  return `"${pairs.join(" ")}"`;
}

function encodeCharacters(text: string): string[] {
  return Array.from(text, (character) =>
    (character.codePointAt(0) ?? 0).toString(36).padStart(WIDTH, "0"),
  );
}
