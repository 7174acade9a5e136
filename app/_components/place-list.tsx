import type { PlacesOverview } from "../../lib/queries/place-shapes.ts";
import type { PlaceFacet } from "../../lib/queries/shapes.ts";
import { placeAddress } from "./addresses.ts";
import { Printed } from "./printed.tsx";
import { view } from "./view.ts";

type Own = PlacesOverview["own"];

/**
 * Places by province with their numbers: each city a row with its counties below, or, where the list
 * is `brief`, cities alone, as the map of the country shows them.
 */
export function PlaceList({
  places,
  own,
  brief,
}: {
  places: readonly PlaceFacet[];
  own: Own;
  brief: boolean;
}) {
  const { link, words } = view();
  const rows = brief ? places : places.flatMap(({ children }) => children);
  const most = Math.max(...rows.map(({ count }) => count), 1);
  return (
    <div
      className={brief ? "place-list place-list-brief" : "place-list"}
      id="place-list"
      tabIndex={-1}
    >
      {places.map((province) => (
        <section key={province.code} aria-labelledby={`place-${province.code}`}>
          <h2 id={`place-${province.code}`} className="place-province">
            <a href={link(placeAddress(province.code))}>
              <Printed>{province.name}</Printed>
            </a>
            {brief && <Bar count={province.count} most={most} />}
            <span className="num">{words.common.stories(province.count)}</span>
          </h2>
          {brief ? (
            <Cities province={province} own={own} />
          ) : (
            <PlaceRows place={province} own={own} most={most} />
          )}
        </section>
      ))}
    </div>
  );
}

/** Cities of a province as rows; its counties without a city together in the last. */
function PlaceRows({ place, own, most }: { place: PlaceFacet; own: Own; most: number }) {
  const { link } = view();
  const cities = place.children.filter(({ level }) => level === "city");
  const counties = place.children.filter(({ level }) => level === "county");
  return (
    <ul className="place-cities">
      {cities.map((city) => (
        <li key={city.code}>
          <div className="place-city">
            <a href={link(placeAddress(city.code))}>
              <Printed>{city.name}</Printed>
            </a>
            <Bar count={city.count} most={most} />
            <span className="num">{city.count}</span>
          </div>
          <Parts place={city} own={own} />
        </li>
      ))}
      {(counties.length > 0 || own[place.code] !== undefined) && (
        <li>
          <Parts place={{ ...place, children: counties }} own={own} />
        </li>
      )}
    </ul>
  );
}

/** Cities of a province, folded; a municipality has none, and its counties stand on its own page. */
function Cities({ province, own }: { province: PlaceFacet; own: Own }) {
  const { words } = view();
  const cities = province.children.filter(({ level }) => level === "city");
  if (cities.length === 0) return null;
  return (
    <details>
      <summary>{words.places.cities(cities.length)}</summary>
      <Parts place={province} own={own} />
    </details>
  );
}

/** Parts of a place in a line, and how many articles name none of them. */
function Parts({ place, own }: { place: PlaceFacet; own: Own }) {
  const { link, words } = view();
  const alone = own[place.code];
  if (place.children.length === 0 && !alone) return null;
  return (
    <ul className="place-counties">
      {place.children.map((part) => (
        <li key={part.code}>
          <a href={link(placeAddress(part.code))}>
            <Printed>{part.name}</Printed> <span className="num">{part.count}</span>
          </a>
        </li>
      ))}
      {alone && (
        <li className="num">
          {words.places.alone(place.level)} {alone}
        </li>
      )}
    </ul>
  );
}

/** A number as a bar beside those of the same list. */
export function Bar({ count, most }: { count: number; most: number }) {
  return (
    <svg className="place-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="bar-own" width={Math.max(1, Math.round((count / most) * 100))} height="8" />
    </svg>
  );
}
