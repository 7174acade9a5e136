import { EMPTY_FILTER, withPlace } from "../../lib/filters.ts";
import { zh } from "../../lib/i18n/zh.ts";
import type { PlaceDetail } from "../../lib/queries/shapes.ts";
import { placeAddress } from "./addresses.ts";
import { ArticleCards } from "./article-card.tsx";
import { PlaceMap } from "./map/place-map.tsx";
import { MonthHistogram } from "./month-histogram.tsx";
import { PlaceBox } from "./place-box.tsx";
import { Bar } from "./place-list.tsx";

/** One place: where it lies, its parts with their numbers, its articles over time and the latest. */
export function PlaceSheet({ detail }: { detail: PlaceDetail }) {
  const { place, ancestors, children, total, latest, months, map } = detail;
  const overTime = months.length > 0 && (
    <section className="place-months" aria-labelledby="place-months">
      <h2 id="place-months" className="section-head">
        {zh.places.overTime}
      </h2>
      <MonthHistogram months={months} filter={withPlace(EMPTY_FILTER, place.code)} />
    </section>
  );
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
      </header>
      <div className="places place-sheet">
        <PlaceMap map={map} />
        <div className="place-side" id="place-list" tabIndex={-1}>
          <PlaceBox detail={detail} />
          {children.length > 0 ? <PlaceParts detail={detail} /> : overTime}
        </div>
      </div>
      {children.length > 0 && overTime}
      <section className="place-latest" aria-labelledby="place-latest">
        <h2 id="place-latest" className="section-head">
          {zh.places.latest}
        </h2>
        <ArticleCards articles={latest} level={3} />
      </section>
    </>
  );
}

function PlaceParts({ detail: { children, own, level } }: { detail: PlaceDetail }) {
  const most = Math.max(...children.map(({ count }) => count), 1);
  return (
    <nav className="place-parts" aria-labelledby="place-parts">
      <h2 id="place-parts" className="section-head">
        {zh.places.parts}
      </h2>
      <ul>
        {children.map((part) => (
          <li key={part.code}>
            <a className="place-part" href={placeAddress(part.code)}>
              <span>{part.name}</span> <Bar count={part.count} most={most} />
              <span className="num">{part.count}</span>
            </a>
          </li>
        ))}
        {own > 0 && (
          <li className="place-part place-part-alone">
            <span>{zh.places.alone(level)}</span> <Bar count={own} most={most} />
            <span className="num">{own}</span>
          </li>
        )}
      </ul>
    </nav>
  );
}
