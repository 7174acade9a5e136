import type { PlacesOverview } from "../../lib/queries/place-shapes.ts";
import type { PlaceFacet } from "../../lib/queries/shapes.ts";
import { PlaceMap } from "./map/place-map.tsx";
import { PlaceList } from "./place-list.tsx";
import { Said } from "./printed.tsx";
import { view } from "./view.ts";

/** Up to this many provinces are named in the head of the page. */
const FEW_PROVINCES = 3;

/** Every place articles are about, on the map and as a list with the same numbers. */
export function PlaceIndex({ overview }: { overview: PlacesOverview }) {
  const { words } = view();
  const { tree, own, map } = overview;
  return (
    <>
      <header className="page-head">
        <h1>{words.places.title}</h1>
        <span className="page-head-count num">
          <Said text={summary(overview)} />
        </span>
      </header>
      <div className="places">
        {map && <PlaceMap map={map} />}
        <PlaceList places={tree} own={own} brief={map?.region === null} />
      </div>
    </>
  );
}

function summary({ tree: places, provinces, total }: PlacesOverview): string {
  const { words } = view();
  const count = (tree: readonly PlaceFacet[], level: PlaceFacet["level"]): number =>
    tree.reduce(
      (sum, place) => sum + Number(place.level === level) + count(place.children, level),
      0,
    );
  return words.places.summary(
    total,
    provinces.length > FEW_PROVINCES
      ? words.places.provinces(provinces.length)
      : words.common.list(provinces),
    count(places, "city"),
    count(places, "county"),
  );
}
