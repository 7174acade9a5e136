import type { PlaceMap } from "../../../lib/queries/place-shapes.ts";
import { placeAddress } from "../addresses.ts";
import { Printed } from "../printed.tsx";
import { view } from "../view.ts";
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
  const { link, words } = view();
  const here = places.filter(({ y }) => y < 0 === (side === "north"));
  if (here.length === 0) return null;
  return (
    <ul className={`map-outside map-outside-${side}`} aria-label={words.places.map.outside}>
      {here.map(({ code, shortName, count, x }) => (
        <li key={code} className={x < -ASIDE ? "map-west" : x > ASIDE ? "map-east" : "map-middle"}>
          <a href={link(placeAddress(code))}>
            <i className={`h${greyOf(count)}`} aria-hidden="true" />
            <Printed>{shortName}</Printed> <span className="num">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
