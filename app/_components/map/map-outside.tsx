import { zh } from "../../../lib/i18n/zh.ts";
import type { PlaceMap } from "../../../lib/queries/shapes.ts";
import { placeAddress } from "../addresses.ts";
import { greyOf } from "./lay-dots.ts";

/** A place this far from due north or south, as a sine, stands at the left or right. */
const ASIDE = 0.25;

/** Places outside the map at their true side: above or below it, left, in the middle or right. */
export function MapOutside({
  places,
  side,
}: {
  places: PlaceMap["outside"];
  side: "north" | "south";
}) {
  const here = places.filter(({ y }) => y < 0 === (side === "north"));
  if (here.length === 0) return null;
  return (
    <ul className={`map-outside map-outside-${side}`} aria-label={zh.places.map.outside}>
      {here.map(({ code, shortName, count, x }) => (
        <li key={code} className={x < -ASIDE ? "map-west" : x > ASIDE ? "map-east" : "map-middle"}>
          <a href={placeAddress(code)}>
            <i className={`h${greyOf(count)}`} aria-hidden="true" />
            {shortName} <span className="num">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
