import { type Filter, withQuery } from "../../lib/filters.ts";

/** Of how many words each is offered alone. */
const MOST_WORDS = 4;

/** One of several words searched for, and the filter with the others dropped. */
export interface SingleWord {
  readonly word: string;
  readonly alone: Filter;
}

/** The first words of a search, each alone; none for a search of one word. */
export function singleWords(filter: Filter): SingleWord[] {
  const words = [...new Set(filter.q.split(/\s+/u).filter(Boolean))];
  if (words.length < 2) return [];
  return words.slice(0, MOST_WORDS).map((word) => ({ word, alone: withQuery(filter, word) }));
}
