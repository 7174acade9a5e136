import { withQuery } from "../../lib/filter-changes.ts";
import { type Filter, LONGEST_QUERY } from "../../lib/filters.ts";
import type { TakenForPlaces } from "../../lib/queries/shapes.ts";
import { isOperator, readQuery } from "../../lib/search/grammar.ts";
import { articlesAddress } from "./addresses.ts";
import { Said } from "./printed.tsx";
import { view } from "./view.ts";

/** Names taken for places, with the number of articles that gives. */
export interface PlacesOffer extends TakenForPlaces {
  readonly count: number;
}

/** Where the same search stands with its places named as such; null where it is too long for an address. */
export function placesAddress(filter: Filter, { q }: TakenForPlaces): string | null {
  return [...q].length > LONGEST_QUERY ? null : articlesAddress(withQuery(filter, q));
}

/**
 * Says which words of a search that finds nothing as typed a list took for places, and leads to the same in so
 * many words. Where `isSaid`, other words were found instead before, and what was typed is spoken of already.
 */
export function PlacedWords({
  filter,
  taken,
  isSaid,
}: {
  filter: Filter;
  taken: TakenForPlaces;
  isSaid: boolean;
}) {
  const { print, words: all } = view();
  const words = all.search.places;
  const nothing = isSaid ? "" : words.nothing(plainOnly(filter.q));
  return (
    <p className="found-instead" role="status">
      <Said text={nothing + words.instead(print(taken.places))} />
      <PlacesWay filter={filter} taken={taken} />
    </p>
  );
}

/** Over a list of what was typed: what the same words find when they are taken for places. */
export function PlacesMore({ filter, offer }: { filter: Filter; offer: PlacesOffer }) {
  const { print, words } = view();
  return (
    <p className="search-tips">
      <span>
        <Said text={words.search.places.more(print(offer.places))} />
        <PlacesWay filter={filter} taken={offer} />{" "}
        <span className="num">{words.articles.count(offer.count)}</span>
      </span>
    </p>
  );
}

function PlacesWay({ filter, taken }: { filter: Filter; taken: TakenForPlaces }) {
  const address = placesAddress(filter, taken);
  const said = <Said text={taken.q} />;
  return address === null ? (
    said
  ) : (
    <a className="link-zhu" href={view().link(address)}>
      {said}
    </a>
  );
}

/** The words of a search for plain words alone; none of one that asks more. */
function plainOnly(q: string): string[] {
  const { terms, dates } = readQuery(q);
  const asksMore = dates.length > 0 || terms.some(isOperator);
  return asksMore ? [] : terms.map(({ shown }) => shown);
}
