import { type Filter, withPage } from "../../lib/filters.ts";
import { zh } from "../../lib/i18n/zh.ts";
import type { ArticleList, Replaced } from "../../lib/queries/shapes.ts";
import { articlesAddress } from "./addresses.ts";
import { ArticleCards } from "./article-card.tsx";
import { type Condition, plainWords } from "./conditions.ts";
import { FoundInstead } from "./found-instead.tsx";
import { FullWidthMarks } from "./full-width-marks.tsx";
import { type NamedPlace, NamedPlaces } from "./named-places.tsx";
import { Pager } from "./pager.tsx";
import { SortLinks } from "./sort-links.tsx";

/** The list itself: what it is and how many, its order, one page of hits, the other pages. */
export function ListResults({
  filter,
  list,
  conditions,
  replaced,
  places,
}: {
  filter: Filter;
  list: ArticleList;
  conditions: readonly Condition[];
  /** What was searched for instead of what was typed. */
  replaced: readonly Replaced[];
  /** Places that the words searched for name. */
  places: readonly NamedPlace[];
}) {
  const others = conditions.filter((condition) => condition.parameter !== "q");
  const words = plainWords(filter.q);
  const title = words
    ? zh.articles.quoted(words)
    : others.map((condition) => condition.label).join("，") || zh.articles.title;
  return (
    <>
      <header className="list-head">
        <h1>
          <span className="closed-quotes">
            <FullWidthMarks text={title} />
          </span>{" "}
          <span className="num nowrap">{zh.articles.count(list.total)}</span>
        </h1>
        <SortLinks filter={filter} />
      </header>
      <FoundInstead replaced={replaced} />
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
  const words = zh.articles.pager;
  return (
    <section className="notice">
      <p className="notice-sentence num">{words.beyond(filter.page, pages)}</p>
      <p className="ways">
        <a className="button button-solid num" href={articlesAddress(withPage(filter, pages))}>
          {words.last(pages)}
        </a>
      </p>
    </section>
  );
}
