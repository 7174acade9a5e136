import { inOneReading, reading } from "../db/reading.ts";
import { EMPTY_FILTER } from "../filters.ts";
import { isOperator, isText, type Query, type Term } from "../search/grammar.ts";
import { readLetters } from "../search/syllables.ts";
import { topicNamed } from "../search/topic-names.ts";
import { fold } from "../text/fold.ts";
import { loadSimplified } from "../text/scripts.ts";
import { cutTerm } from "./cut-term.ts";
import { readBothScripts } from "./left-out.ts";
import { countArticles } from "./list.ts";
import { placesNamed } from "./places-named.ts";
import type { Replaced, TakenForPlaces } from "./shapes.ts";
import { wordsTyped } from "./sounds.ts";
import { takeForPlaces } from "./taken-for-places.ts";

/** So many words are searched for in place of letters. */
const MOST_WORDS = 20;
/** A search with more words that are nowhere is a mistake of another kind, and each costs time. */
const MOST_REPLACED = 4;

/** What is searched for instead of what a reader typed. */
export interface Instead {
  readonly query: Query;
  /** None where only words left out stand in more forms than were typed. */
  readonly replaced: readonly Replaced[];
  /** Words, as typed or replaced, that are looked for as places; null where none is. */
  readonly taken: TakenForPlaces | null;
}

/**
 * For a search box that finds nothing as typed: what finds something when each word that is nowhere is
 * taken for traditional characters, the name of a topic or a contributor, pinyin, first letters, or
 * several words without blanks between them, or, where all words are somewhere but never together, with
 * the names of places taken for places; and for a box with words left out in traditional characters: the
 * same with both forms of them. Null where the box is best searched as typed.
 */
export const findInstead = inOneReading(async (q: string): Promise<Instead | null> => {
  const { query, widened } = await readBothScripts(q);
  const asTyped = widened ? { query, replaced: [], taken: null } : null;
  if (query.terms.length === 0 || (await count(query)) > 0) return asTyped;
  return (await replaceRow(query)) ?? (await replaceNowhere(q, query)) ?? asTyped;
});

/** `zhe jiang`, plain words of letters and nothing else, taken for one word; null where that is nowhere. */
async function replaceRow(typed: Query): Promise<Instead | null> {
  const [first, ...others] = typed.terms;
  const last = others.at(-1);
  if (!first || !last || typed.terms.some(isOperator)) return null;
  const shown = typed.terms.map((term) => term.shown).join(" ");
  if (readLetters(shown) === null) return null;
  const span = [first.span[0], last.span[1]] as const;
  const other = await replace({ ...first, texts: [fold(shown)], shown, span });
  if (!other) return null;
  const query = { ...typed, terms: other.terms };
  const replaced = other.replaced ? [other.replaced] : [];
  return (await count(query)) > 0 ? { query, replaced, taken: null } : null;
}

/**
 * The query with each word that is nowhere replaced, null as soon as one cannot be; and with names of
 * places taken for places where the words are not found together.
 */
async function replaceNowhere(q: string, typed: Query): Promise<Instead | null> {
  const nowhere = new Set<Term>();
  for (const term of typed.terms) {
    if (!term.without && (await countTerm(term)) === 0) nowhere.add(term);
    if (nowhere.size > MOST_REPLACED) return null;
  }
  const terms: Term[] = [];
  const replaced: Replaced[] = [];
  for (const term of typed.terms) {
    const other = nowhere.has(term) ? await replace(term) : null;
    if (nowhere.has(term) && !other) return null;
    terms.push(...(other?.terms ?? [term]));
    if (other?.replaced) replaced.push(other.replaced);
  }
  const query = { ...typed, terms };
  if (nowhere.size > 0 && (await count(query)) > 0) return { query, replaced, taken: null };
  const placed = await takeForPlaces(q, query, count);
  return placed && { query: placed.query, replaced, taken: placed.taken };
}

interface Replacement {
  readonly terms: readonly Term[];
  /** Null for the name of a place that no article prints: it stays, to be taken for the place. */
  readonly replaced: Replaced | null;
}

async function replace(term: Term): Promise<Replacement | null> {
  const [text = ""] = term.texts;
  const simple = fold((await loadSimplified())(text));
  if (simple !== text) {
    const found = await tryWords(term, [simple]);
    if (found) return found;
  }
  if (!isOperator(term) && (await placesNamed([simple])).length > 0) {
    return { terms: [term], replaced: null };
  }
  const topic = !isOperator(term) ? topicNamed(simple) : null;
  if (topic) {
    const found = await tryWords({ ...term, field: "topic" }, [topic]);
    if (found) return found;
  }
  return (await replaceSpelled(term, text, simple)) ?? (await replaceParts(term, simple));
}

/** Several words without blanks: each of them is looked for. */
async function replaceParts(term: Term, simple: string): Promise<Replacement | null> {
  const terms = await cutTerm(term, simple, (some) => count({ terms: some, dates: [] }));
  const found = terms?.map(({ shown }) => shown);
  return terms && found ? { terms, replaced: { typed: term.shown, as: "parts", found } } : null;
}

async function replaceSpelled(
  term: Term,
  text: string,
  simple: string,
): Promise<Replacement | null> {
  const named = isText(term.field) && (await isContributor(simple)) ? [simple] : [];
  const words = [...named, ...(await wordsTyped(text)).slice(0, MOST_WORDS)];
  if (words.length === 0) return null;
  const asTyped = await tryWords(term, words);
  if (asTyped || term.field !== "any") return asTyped;
  return (
    (await tryWords({ ...term, field: "place" }, words)) ??
    (await tryWords({ ...term, field: "author" }, words))
  );
}

const AS = {
  any: "words",
  title: "words",
  author: "authors",
  place: "places",
  topic: "topics",
} as const;

/** The term with those of these words that find something, those that find most first; null when none does. */
async function tryWords(term: Term, words: readonly string[]): Promise<Replacement | null> {
  const counted: { word: string; count: number }[] = [];
  for (const word of words) {
    counted.push({ word, count: await countTerm({ ...term, texts: [fold(word)] }) });
  }
  const found = counted
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .map(({ word }) => word);
  if (found.length === 0) return null;
  return {
    terms: [{ ...term, texts: found.map(fold) }],
    replaced: { typed: term.shown, as: AS[term.field], found },
  };
}

async function isContributor(name: string): Promise<boolean> {
  const [row] = await reading().$queryRaw<unknown[]>`
    SELECT 1 FROM "Person" WHERE "name" = ${name} LIMIT 1`;
  return row !== undefined;
}

function countTerm(term: Term): Promise<number> {
  return count({ terms: [term], dates: [] });
}

function count(query: Query): Promise<number> {
  return countArticles({ ...EMPTY_FILTER, instead: query });
}
