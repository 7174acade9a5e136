import { withQuery } from "../../lib/filter-changes.ts";
import type { Filter } from "../../lib/filters.ts";
import { isOperator, readQuery } from "../../lib/search/grammar.ts";

/** Of how many words each is offered alone. */
const MOST_WORDS = 4;

/** One of several words searched for, and the filter with the others dropped. */
export interface SingleWord {
  readonly word: string;
  readonly alone: Filter;
}

/** The first words of a search, each alone; none for a search of one word. */
export function singleWords(filter: Filter): SingleWord[] {
  const { terms } = readQuery(filter.q);
  const words = [...new Set(terms.filter((term) => !isOperator(term)).map(({ shown }) => shown))];
  if (words.length < 2) return [];
  return words.slice(0, MOST_WORDS).map((word) => ({ word, alone: withQuery(filter, word) }));
}
