import { withPlace } from "../../lib/filter-changes.ts";
import { EMPTY_FILTER } from "../../lib/filters.ts";
import type { PlaceDetail } from "../../lib/queries/shapes.ts";
import { articlesAddress, placeAddress } from "./addresses.ts";
import { ArticleCards } from "./article-card.tsx";
import { Printed, Said } from "./printed.tsx";
import { view } from "./view.ts";

/** One place: where it lies, its parts with their numbers, and its latest articles. */
export function PlaceSheet({ detail }: { detail: PlaceDetail }) {
  const { link, words } = view();
  const { place, ancestors, children, total, latest } = detail;
  return (
    <>
      <nav className="crumb" aria-label={words.places.crumb}>
        <ol>
          <li>
            <a href={link("/places")}>{words.places.title}</a>
          </li>
          {ancestors.map((ancestor) => (
            <li key={ancestor.code}>
              <a href={link(placeAddress(ancestor.code))}>
                <Printed>{ancestor.name}</Printed>
              </a>
            </li>
          ))}
          <li aria-current="page">
            <Printed>{place.name}</Printed>
          </li>
        </ol>
      </nav>
      <header className="page-head">
        <h1>
          <Printed>{place.name}</Printed>
        </h1>
        <span className="page-head-count num">
          {place.fullName !== place.name && <Printed>{`${place.fullName}　`}</Printed>}
          {words.articles.count(total)}
        </span>
        <a
          className="button button-solid num"
          href={link(articlesAddress(withPlace(EMPTY_FILTER, place.code)))}
        >
          <Said text={words.places.read(place.shortName, total)} />
        </a>
      </header>
      <div className={children.length > 0 ? "place-sheet" : undefined}>
        {children.length > 0 && (
          <nav className="facet" aria-labelledby="place-parts">
            <h2 id="place-parts" className="section-head">
              {words.places.parts}
            </h2>
            <ul>
              {children.map((part) => (
                <li key={part.code}>
                  <a className="facet-link" href={link(placeAddress(part.code))}>
                    <span>
                      <Printed>{part.name}</Printed>
                    </span>{" "}
                    <span className="facet-count num">{part.count}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <section className="place-latest" aria-labelledby="place-latest">
          <h2 id="place-latest" className="section-head">
            {words.places.latest}
          </h2>
          <ArticleCards articles={latest} level={3} />
        </section>
      </div>
    </>
  );
}
