import { inOneReading } from "../db/reading.ts";
import { isOperator, type Query, type Term } from "../search/grammar.ts";
import { writePlaceSigns } from "../search/place-signs.ts";
import { fold } from "../text/fold.ts";
import { loadSimplified } from "../text/scripts.ts";
import type { Sought } from "./conditions.ts";
import { readBothScripts } from "./left-out.ts";
import { countArticles } from "./list.ts";
import { isNamed, placesNamed } from "./places-named.ts";
import type { TakenForPlaces } from "./shapes.ts";

/** So many names are tried one by one where all of them together find nothing. */
const MOST_ALONE = 4;

/** A search with words taken for places. */
interface Placed {
  readonly query: Query;
  readonly taken: TakenForPlaces;
  /** The words as they stood. */
  readonly words: readonly Term[];
}

/** A plain word, the same as `place:` takes it, and the own names of the places it may be. */
interface Name {
  readonly word: Term;
  readonly place: Term;
  readonly names: readonly string[];
}

/**
 * A search whose plain words are looked for among the places of the articles where they name one:
 * `医保 舟山` becomes `医保 place:舟山`. All such words are taken so, or, where that finds nothing, the one
 * that finds most alone; null where no way finds anything. `count` says what a search finds. Words in
 * quotation marks and behind an operator mean what they say, and stay.
 */
export async function takeForPlaces(
  q: string,
  query: Query,
  count: (query: Query) => Promise<number>,
): Promise<Placed | null> {
  const names = await namesIn(query.terms);
  if (names.length === 0) return null;
  const all = place(q, query, names);
  if ((await count(all.query)) > 0) return all;
  let best: Placed | null = null;
  let most = 0;
  for (const name of names.length > 1 ? names.slice(0, MOST_ALONE) : []) {
    const one = place(q, query, [name]);
    const found = await count(one.query);
    if (found > most) [best, most] = [one, found];
  }
  return best;
}

/**
 * What a search finds more, or at all, when words of it are taken for places, all else of the filter
 * kept; null where it finds no article that the list has not, or where that was done already.
 */
export const offerPlaces = inOneReading(
  async (filter: Sought): Promise<(TakenForPlaces & { readonly count: number }) | null> => {
    const count = (instead: Query) => countArticles({ ...filter, instead });
    const typed = filter.instead ?? (await readBothScripts(filter.q)).query;
    const placed = await takeForPlaces(filter.q, typed, count);
    if (!placed) return null;
    const found = await count(placed.query);
    const { terms } = placed.query;
    const inBoth = await count({ ...placed.query, terms: [...terms, ...placed.words] });
    return found > inBoth ? { ...placed.taken, count: found } : null;
  },
);

function place(q: string, { terms, dates }: Query, names: readonly Name[]): Placed {
  const placeOf = new Map(names.map((name) => [name.word, name.place]));
  const others = terms.map((term) => placeOf.get(term) ?? term);
  const places = names.map((name) => name.names);
  const words = names.map(({ word }) => word);
  return {
    query: { terms: others, dates },
    taken: { q: writePlaceSigns(q, terms, new Set(words)), places },
    words,
  };
}

/** The plain words that name places of the collection, in either script. */
async function namesIn(terms: readonly Term[]): Promise<Name[]> {
  const plain = terms.filter((term) => !isOperator(term));
  if (plain.length === 0) return [];
  const simplified = await loadSimplified();
  const forms = (term: Term) => [
    ...new Set(term.texts.flatMap((text) => [text, fold(simplified(text))])),
  ];
  const known = await placesNamed([...new Set(plain.flatMap(forms))]);
  return plain.flatMap((word) => {
    const texts = forms(word).filter((form) => known.some((one) => isNamed(one, form)));
    const own = known.filter((one) => texts.some((text) => isNamed(one, text)));
    if (texts.length === 0) return [];
    const names = [...new Set(own.map(({ name }) => name))];
    return [{ word, place: { ...word, field: "place" as const, texts }, names }];
  });
}
