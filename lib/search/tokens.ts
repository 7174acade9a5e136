import { fold } from "../text/fold.ts";
import { isText, type Query, type Term } from "./grammar.ts";

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
 * The FTS5 expression that finds what a query asks of the texts of an article: every word in some text
 * or, for `title:`, in its headlines, and none of the words left out; null where no word has to be
 * found. It holds digits and letters of its own only, whatever the words are.
 */
export function matchExpression({ terms }: Query): string | null {
  const found = terms.filter(({ field, without }) => isText(field) && !without);
  if (found.length === 0) return null;
  const all = `(${found.map(matchTerm).join(" AND ")})`;
  const none = leftOutExpression({ terms, dates: [] });
  return none === null ? all : `${all} NOT (${none})`;
}

/** The FTS5 expression that finds what a query leaves out; null where it leaves nothing out. */
export function leftOutExpression({ terms }: Query): string | null {
  const out = terms.filter(({ field, without }) => isText(field) && without);
  return out.length === 0 ? null : out.map(matchTerm).join(" OR ");
}

function matchTerm({ field, texts }: Term): string {
  const either = `(${texts.map(matchWord).join(" OR ")})`;
  return field === "title" ? `(headline : ${either})` : either;
}

/** A phrase of pairs, or the beginning of a pair for a word of one character. */
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
