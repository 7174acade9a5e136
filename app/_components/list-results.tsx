import { withPage } from "../../lib/filter-changes.ts";
import type { Filter } from "../../lib/filters.ts";
import type { ArticleList, Replaced, TakenForPlaces } from "../../lib/queries/shapes.ts";
import { articlesAddress } from "./addresses.ts";
import { ArticleCards } from "./article-card.tsx";
import { type Condition, plainWords } from "./conditions.ts";
import { FoundInstead } from "./found-instead.tsx";
import { FullWidthMarks } from "./full-width-marks.tsx";
import { type NamedPlace, NamedPlaces } from "./named-places.tsx";
import { Pager } from "./pager.tsx";
import { PlacedWords, PlacesMore, type PlacesOffer } from "./placed-words.tsx";
import { Said } from "./printed.tsx";
import { SortLinks } from "./sort-links.tsx";
import { view } from "./view.ts";

/** The list itself: what it is and how many, its order, one page of hits, the other pages. */
export function ListResults({
  filter,
  list,
  conditions,
  replaced,
  taken,
  offer,
  places,
}: {
  filter: Filter;
  list: ArticleList;
  conditions: readonly Condition[];
  /** What was searched for instead of what was typed. */
  replaced: readonly Replaced[];
  /** Words that were taken for places, where that was done. */
  taken: TakenForPlaces | null;
  /** What that would find, where it was not. */
  offer: PlacesOffer | null;
  /** Places that the words searched for name. */
  places: readonly NamedPlace[];
}) {
  const { printed, words } = view();
  const others = conditions.filter((condition) => condition.parameter !== "q");
  const plain = plainWords(filter.q);
  const title = plain
    ? words.articles.quoted(plain)
    : words.common.facts(others.map((condition) => condition.label)) || words.articles.title;
  return (
    <>
      <header className="list-head">
        <h1>
          <span className="closed-quotes">
            {printed ? <Said text={title} /> : <FullWidthMarks text={title} />}
          </span>{" "}
          <span className="num nowrap">{words.articles.count(list.total)}</span>
        </h1>
        {list.total > 1 && <SortLinks filter={filter} />}
      </header>
      <FoundInstead replaced={replaced} />
      {taken && list.total > 0 && (
        <PlacedWords filter={filter} taken={taken} isSaid={replaced.length > 0} />
      )}
      {offer && list.total > 0 && <PlacesMore filter={filter} offer={offer} />}
      <NamedPlaces places={places} />
      {list.total > 0 && filter.page > list.pages ? (
        <BeyondLast filter={filter} pages={list.pages} />
      ) : (
        <>
          {list.hits.length > 0 && <ArticleCards articles={list.hits} />}
          <Pager filter={filter} pages={list.pages} />
        </>
      )}
    </>
  );
}

function BeyondLast({ filter, pages }: { filter: Filter; pages: number }) {
  const { link, words: all } = view();
  const words = all.articles.pager;
  return (
    <section className="notice">
      <p className="notice-sentence num">{words.beyond(filter.page, pages)}</p>
      <p className="ways">
        <a
          className="button button-solid num"
          href={link(articlesAddress(withPage(filter, pages)))}
        >
          {words.last(pages)}
        </a>
      </p>
    </section>
  );
}
