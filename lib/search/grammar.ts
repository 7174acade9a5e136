import type { Span } from "../article.ts";
import { firstDay, lastDay, readPeriod } from "../filter-values.ts";
import { fold } from "../text/fold.ts";
import { endOfTopicName, topicNamed } from "./topic-names.ts";

/** Where a word is looked for: all texts, kicker and headlines, the byline, the places, the topics. */
export type Field = "any" | "title" | "author" | "place" | "topic";

/** A word of a search, with what its operators say. */
export interface Term {
  readonly field: Field;
  /** Folded, or slugs of topics; one of them suffices. Typed words are one. */
  readonly texts: readonly string[];
  /** As typed, without its operators. */
  readonly shown: string;
  /** `-词`: articles with it are left out. */
  readonly without: boolean;
  /** In quotation marks of its own, which are not searched for. */
  readonly quoted: boolean;
  /** Where it stands in the query, operators included. */
  readonly span: Span;
}

/** `date:2023-06..2023-08`, as days, both included; null where open. */
export interface DateTerm {
  readonly from: string | null;
  readonly to: string | null;
  /** The same as asked for: days, months or years. */
  readonly first: string | null;
  readonly last: string | null;
  /** `-date:2023`: articles of those days are left out. */
  readonly without: boolean;
  readonly span: Span;
}

/** A search box, read. */
export interface Query {
  readonly terms: readonly Term[];
  readonly dates: readonly DateTerm[];
}

const FIELD = /(title|author|place|topic|date)[:：]/iy;
const CLOSING: Readonly<Record<string, RegExp>> = {
  '"': /["＂](?=\s|$)/gu,
  "＂": /["＂](?=\s|$)/gu,
  "“": /”(?=\s|$)/gu,
};

/**
 * Reads a search box: blanks part words; `"a b"` is one word, `-词` leaves out, `title:`, `author:`,
 * `place:`, `topic:` say where to look, `date:2023-06..2023-08` when; each of them may be left out with
 * `-`, operators may be full-width, and a topic's name of several words needs no quotes. Every text is
 * understood: what has no such form, as a lone `-`, an open quote, an unknown `foo:` or `topic:` before
 * what is no topic, is a word as it stands.
 */
export function readQuery(q: string): Query {
  const terms: Term[] = [];
  const dates: DateTerm[] = [];
  const token = /\S/g;
  for (let found = token.exec(q); found; found = token.exec(q)) {
    const read = readOperators(q, found.index) ?? readPlain(q, found.index);
    if ("field" in read) terms.push(read);
    else dates.push(read);
    token.lastIndex = read.span[1];
  }
  return { terms, dates };
}

/** The folded words that articles are found by and hits are marked with, each once, in order. */
export function wordsOf({ terms }: Query): readonly string[] {
  const shown = terms.filter(({ field, without }) => !without && isText(field));
  return [...new Set(shown.flatMap(({ texts }) => texts))];
}

/** Whether a field is looked for in the texts of an article, not in its tables. */
export function isText(field: Field): field is "any" | "title" {
  return field === "any" || field === "title";
}

/** Whether a word is more than a plain one: what a reader should see was understood. */
export function isOperator({ field, without, quoted }: Term): boolean {
  return field !== "any" || without || quoted;
}

/** The parts of a search box that are more than plain words, in the order they stand in. */
export function operatorsOf(q: string): readonly (Term | DateTerm)[] {
  const { terms, dates } = readQuery(q);
  return [...terms.filter(isOperator), ...dates].sort((a, b) => a.span[0] - b.span[0]);
}

/** A query without the part at `span`: what dropping that part leaves in the box. */
export function withoutPart(q: string, [start, end]: Span): string {
  return `${q.slice(0, start).trimEnd()} ${q.slice(end).trimStart()}`.trim();
}

function readPlain(q: string, start: number): Term {
  const end = endOfWord(q, start);
  return termOf(q.slice(start, end), [start, end], "any", false, false);
}

function readOperators(q: string, start: number): Term | DateTerm | null {
  const without = /[-－]/u.test(q.charAt(start));
  const afterSign = without ? start + 1 : start;
  FIELD.lastIndex = afterSign;
  const field = FIELD.exec(q)?.[1]?.toLowerCase() ?? null;
  const at = field ? FIELD.lastIndex : afterSign;
  if (!field && !without && !CLOSING[q.charAt(at)]) return null;
  const value = readQuoted(q, at) ?? { text: q.slice(at, endOfValue(q, at, field)), quoted: false };
  const end = value.quoted ? at + value.text.length + 2 : at + value.text.length;
  if (value.text.trim() === "" || (!value.quoted && /^[-－]/u.test(value.text))) return null;
  if (field === "date") return readDates(value.text, [start, end], without);
  if (field === "topic") return readTopic(value.text, [start, end], without, value.quoted);
  if (!field && !without && !value.quoted) return null;
  return termOf(value.text, [start, end], (field ?? "any") as Field, without, value.quoted);
}

function termOf(shown: string, span: Span, field: Field, without: boolean, quoted: boolean): Term {
  return { field, texts: [fold(shown)], shown, without, quoted, span };
}

/** `topic:健康医保`, `topic:health`; null for what is no topic. */
function readTopic(shown: string, span: Span, without: boolean, quoted: boolean): Term | null {
  const slug = topicNamed(shown);
  return slug && { field: "topic", texts: [slug], shown, without, quoted, span };
}

/** A topic's name may be of several words: `topic:culture and tourism`. */
function endOfValue(q: string, start: number, field: string | null): number {
  return (field === "topic" ? endOfTopicName(q, start) : null) ?? endOfWord(q, start);
}

function endOfWord(q: string, start: number): number {
  const blank = q.slice(start).search(/\s/u);
  return blank < 0 ? q.length : start + blank;
}

/** What stands between a quotation mark and its other one, which ends the word. */
function readQuoted(q: string, at: number): { text: string; quoted: true } | null {
  const closing = CLOSING[q.charAt(at)];
  if (!closing) return null;
  closing.lastIndex = at + 1;
  const end = closing.exec(q)?.index;
  return end === undefined ? null : { text: q.slice(at + 1, end), quoted: true };
}

/** `2023`, `2023-06..2023-08`, `2023-06..`, `..2023`; null for anything else. */
function readDates(text: string, span: Span, without: boolean): DateTerm | null {
  const parts = text.normalize("NFKC").split(/\.{2,3}/u);
  const [first = "", last = first] = parts;
  if (parts.length > 2 || (first === "" && last === "")) return null;
  const from = first === "" ? null : readPeriod(first) && firstDay(first);
  const to = last === "" ? null : readPeriod(last) && lastDay(last);
  if ((first !== "" && !from) || (last !== "" && !to)) return null;
  if (from && to && from > to) return null;
  return { from, to, first: first || null, last: last || null, without, span };
}
