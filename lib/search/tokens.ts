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
  let tokens = "";
  for (let i = 0; i < characters.length; i++) {
    if (i > 0) tokens += " ";
    tokens += characters[i];
    const next = characters[i + 1];
    if (next !== undefined) tokens += next;
  }
  return tokens;
}

/** How a character of a headline is written where it is told from one of the body. */
const IN_HEADLINE = "h";

/**
 * The characters of an article's texts, each once, and those of its headlines once more as such.
 * `encodeSingles(["医保"], ["医"])` → `"0gfv 0frx h0gfv h0frx"`
 */
export function encodeSingles(headlines: readonly string[], others: readonly string[]): string {
  const heads = charactersOf(headlines);
  const all = new Set([...heads, ...charactersOf(others)]);
  const inHeadlines = encodeCharacters(heads).map((one) => IN_HEADLINE + one);
  return [...encodeCharacters(all), ...inHeadlines].join(" ");
}

/** Each text by itself: an accent at the beginning of one belongs to no letter of the one before. */
function charactersOf(texts: readonly string[]): Set<string> {
  const characters = new Set<string>();
  for (const text of texts) for (const character of fold(text)) characters.add(character);
  return characters;
}

/**
 * The two indexes of texts: of pairs of neighbours, which finds words of two and more characters, and of
 * single characters.
 */
export type TextIndex = "ArticleSearch" | "ArticleCharacters";

/** What is asked of one index, as FTS5 expressions; null where nothing is. */
type Asked = Readonly<Record<TextIndex, string | null>>;

/** Two expressions of which one has to be met. */
type Either = Readonly<Record<TextIndex, string>>;

/**
 * What a query asks of the texts of an article: every word in some text or, for `title:`, in its headlines, and
 * none of the words left out. The expressions hold digits and letters of their own only, whatever the words are.
 */
export interface TextQuery {
  /** All that has to be found, less what is left out. */
  readonly found: Asked;
  /** Words that may be short or long: each has to be found in one of the indexes. */
  readonly either: readonly Either[];
  /** The same in headlines. */
  readonly eitherInHeadlines: readonly Either[];
  /** What has to be found, all of it in headlines. */
  readonly headlines: Asked;
  /** What is left out where nothing has to be found in the same index. */
  readonly leftOut: Asked;
}

const INDEXES = ["ArticleSearch", "ArticleCharacters"] as const;

/** What a query asks of the two indexes. `readTextQuery(readQuery("医保 -船"))` */
export function readTextQuery({ terms }: Query): TextQuery {
  const texts = terms.filter(({ field }) => isText(field));
  const wanted = texts.filter(({ without }) => !without);
  const out = texts.filter(({ without }) => without);
  const allOf = (index: TextIndex, terms: readonly Term[]) => {
    const own = terms.filter((term) => matchTerm(term, other(index)) === null);
    const all = own.map((term) => matchTerm(term, index));
    return all.length === 0 ? null : `(${all.join(" AND ")})`;
  };
  const found = eachIndex((index) => allOf(index, wanted));
  const titles = wanted.map((term): Term => ({ ...term, field: "title" }));
  const none = eachIndex((index) => {
    const all = out.flatMap((term) => matchTerm(term, index) ?? []);
    return all.length === 0 ? null : all.join(" OR ");
  });
  return {
    found: eachIndex((index) => {
      const [all, no] = [found[index], none[index]];
      return all && no ? `${all} NOT (${no})` : all;
    }),
    either: wanted.flatMap(eitherOf),
    eitherInHeadlines: titles.flatMap(eitherOf),
    headlines: eachIndex((index) => allOf(index, titles)),
    leftOut: eachIndex((index) => (found[index] ? null : none[index])),
  };
}

/** Whether some word has to be found in a text. */
export function asksForWords({ found, either }: TextQuery): boolean {
  return either.length > 0 || INDEXES.some((index) => found[index] !== null);
}

function eachIndex<T>(make: (index: TextIndex) => T): Readonly<Record<TextIndex, T>> {
  return {
    ArticleSearch: make("ArticleSearch"),
    ArticleCharacters: make("ArticleCharacters"),
  };
}

function other(index: TextIndex): TextIndex {
  return index === "ArticleSearch" ? "ArticleCharacters" : "ArticleSearch";
}

/** What a term asks that has words of both indexes. */
function eitherOf(term: Term): Either[] {
  const [long, short] = INDEXES.map((index) => matchTerm(term, index));
  return long && short ? [{ ArticleSearch: long, ArticleCharacters: short }] : [];
}

/** One of the term's words that stand in this index; null where none does. */
function matchTerm({ field, texts }: Term, index: TextIndex): string | null {
  const isPairs = index === "ArticleSearch";
  const words = texts.map(encodeCharacters).filter((word) => word.length > 1 === isPairs);
  if (words.length === 0) return null;
  if (!isPairs) {
    const place = field === "title" ? IN_HEADLINE : "";
    return `(${words.map(([character]) => `"${place}${character}"`).join(" OR ")})`;
  }
  const phrases = `(${words.map(matchWord).join(" OR ")})`;
  return field === "title" ? `(headline : ${phrases})` : phrases;
}

/** A phrase of pairs. */
function matchWord(characters: readonly string[]): string {
  const pairs = characters.slice(1).map((character, i) => `${characters[i]}${character}`);
  return `"${pairs.join(" ")}"`;
}

/** What characters are written as; texts repeat the same few thousand. */
const written = new Map<string, string>();

function encodeCharacters(text: Iterable<string>): string[] {
  const all: string[] = [];
  for (const character of text) {
    let token = written.get(character);
    if (token === undefined) {
      token = (character.codePointAt(0) ?? 0).toString(36).padStart(WIDTH, "0");
      written.set(character, token);
    }
    all.push(token);
  }
  return all;
}
