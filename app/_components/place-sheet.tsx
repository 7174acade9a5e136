import { withPlace } from "../../lib/filter-changes.ts";
import { EMPTY_FILTER } from "../../lib/filters.ts";
import type { PlaceDetail } from "../../lib/queries/place-shapes.ts";
import { placeAddress } from "./addresses.ts";
import { ArticleCards } from "./article-card.tsx";
import { Fold } from "./fold.tsx";
import { PlaceMap } from "./map/place-map.tsx";
import { MonthHistogram } from "./month-histogram.tsx";
import { PlaceBox } from "./place-box.tsx";
import { Bar } from "./place-list.tsx";
import { Printed } from "./printed.tsx";
import { view } from "./view.ts";

/**
 * One place: what is known of it, where it lies, its parts with their numbers, its articles over time, and
 * beside all that the latest. On a phone these last come into sight first: all between is folded.
 */
export function PlaceSheet({ detail }: { detail: PlaceDetail }) {
  const { link, words } = view();
  const { place, ancestors, children, total, latest, months, map } = detail;
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
      </header>
      <div className="place-sheet">
        <div className="place-side">
          <PlaceBox detail={detail} />
          <Fold name={words.places.map.fold}>
            <PlaceMap map={map} />
          </Fold>
          <div className="place-facts" id="place-list" tabIndex={-1}>
            {children.length > 0 && (
              <Fold name={words.places.parts}>
                <PlaceParts detail={detail} />
              </Fold>
            )}
            {months.length > 0 && (
              <section className="place-months" aria-labelledby="place-months">
                <h2 id="place-months" className="section-head">
                  {words.places.overTime}
                </h2>
                <MonthHistogram months={months} filter={withPlace(EMPTY_FILTER, place.code)} />
              </section>
            )}
          </div>
        </div>
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

function PlaceParts({ detail: { children, own, level } }: { detail: PlaceDetail }) {
  const { link, words } = view();
  const most = Math.max(...children.map(({ count }) => count), 1);
  return (
    <nav className="place-parts" aria-labelledby="place-parts">
      <h2 id="place-parts" className="section-head">
        {words.places.parts}
      </h2>
      <ul>
        {children.map((part) => (
          <li key={part.code}>
            <a className="place-part" href={link(placeAddress(part.code))}>
              <span>
                <Printed>{part.name}</Printed>
              </span>{" "}
              <Bar count={part.count} most={most} />
              <span className="num">{part.count}</span>
            </a>
          </li>
        ))}
        {own > 0 && (
          <li className="place-part place-part-alone">
            <span>{words.places.alone(level)}</span> <Bar count={own} most={most} />
            <span className="num">{own}</span>
          </li>
        )}
      </ul>
    </nav>
  );
}
