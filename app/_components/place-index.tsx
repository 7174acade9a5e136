import type { PlaceFacet } from "../../lib/queries/shapes.ts";
import { placeAddress } from "./addresses.ts";
import { Printed } from "./printed.tsx";
import { view } from "./view.ts";

/** Every place articles are about, by province and city, with their numbers. */
export function PlaceIndex({ places }: { places: readonly PlaceFacet[] }) {
  const { link, words } = view();
  const most = Math.max(...places.flatMap(({ children }) => children).map(({ count }) => count), 1);
  return (
    <>
      <header className="page-head">
        <h1>{words.places.title}</h1>
        <span className="page-head-count num">{summary(places)}</span>
      </header>
      <div className="place-index">
        {places.map((province) => (
          <section key={province.code} aria-labelledby={`place-${province.code}`}>
            <h2 id={`place-${province.code}`} className="place-province">
              <a href={link(placeAddress(province.code))}>
                <Printed>{province.name}</Printed>
              </a>
              <span className="num">{words.common.stories(province.count)}</span>
            </h2>
            <ul className="place-cities">
              {province.children.map((part) => (
                <li key={part.code}>
                  <City city={part} most={most} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function summary(places: readonly PlaceFacet[]): string {
  const { words } = view();
  const count = (tree: readonly PlaceFacet[], level: PlaceFacet["level"]): number =>
    tree.reduce(
      (sum, place) => sum + Number(place.level === level) + count(place.children, level),
      0,
    );
  return words.places.summary(
    count(places, "province"),
    count(places, "city"),
    count(places, "county"),
  );
}

function City({ city, most }: { city: PlaceFacet; most: number }) {
  const { link } = view();
  return (
    <>
      <div className="place-city">
        <a href={link(placeAddress(city.code))}>
          <Printed>{city.name}</Printed>
        </a>
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect className="bar-own" width={(city.count / most) * 100} height="8" />
        </svg>
        <span className="num">{city.count}</span>
      </div>
      {city.children.length > 0 && (
        <ul className="place-counties">
          {city.children.map((county) => (
            <li key={county.code}>
              <a href={link(placeAddress(county.code))}>
                <Printed>{county.name}</Printed> <span className="num">{county.count}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
