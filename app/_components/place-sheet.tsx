import { EMPTY_FILTER, withPlace } from "../../lib/filters.ts";
import { zh } from "../../lib/i18n/zh.ts";
import type { PlaceDetail } from "../../lib/queries/shapes.ts";
import { articlesAddress, placeAddress } from "./addresses.ts";
import { ArticleCards } from "./article-card.tsx";

/** One place: where it lies, its parts with their numbers, and its latest articles. */
export function PlaceSheet({ detail }: { detail: PlaceDetail }) {
  const { place, ancestors, children, total, latest } = detail;
  return (
    <>
      <nav className="crumb" aria-label={zh.places.crumb}>
        <ol>
          <li>
            <a href="/places">{zh.places.title}</a>
          </li>
          {ancestors.map((ancestor) => (
            <li key={ancestor.code}>
              <a href={placeAddress(ancestor.code)}>{ancestor.name}</a>
            </li>
          ))}
          <li aria-current="page">{place.name}</li>
        </ol>
      </nav>
      <header className="page-head">
        <h1>{place.name}</h1>
        <span className="page-head-count num">
          {place.fullName !== place.name && `${place.fullName}　`}
          {zh.articles.count(total)}
        </span>
        <a
          className="button button-solid num"
          href={articlesAddress(withPlace(EMPTY_FILTER, place.code))}
        >
          {zh.places.read(place.shortName, total)}
        </a>
      </header>
      <div className={children.length > 0 ? "place-sheet" : undefined}>
        {children.length > 0 && (
          <nav className="facet" aria-labelledby="place-parts">
            <h2 id="place-parts" className="section-head">
              {zh.places.parts}
            </h2>
            <ul>
              {children.map((part) => (
                <li key={part.code}>
                  <a className="facet-link" href={placeAddress(part.code)}>
                    <span>{part.name}</span> <span className="facet-count num">{part.count}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <section className="place-latest" aria-labelledby="place-latest">
          <h2 id="place-latest" className="section-head">
            {zh.places.latest}
          </h2>
          <ArticleCards articles={latest} level={3} />
        </section>
      </div>
    </>
  );
}
