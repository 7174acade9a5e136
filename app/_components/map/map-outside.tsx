import { zh } from "../../../lib/i18n/zh.ts";
import type { PlaceMap } from "../../../lib/queries/shapes.ts";
import { placeAddress } from "../addresses.ts";
import { greyOf } from "./lay-dots.ts";

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
        <li key={code} className={x < -0.4 ? "map-west" : x > 0.4 ? "map-east" : "map-middle"}>
          <a href={placeAddress(code)}>
            <i className={`h${greyOf(count)}`} aria-hidden="true" />
            {shortName} <span className="num">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
