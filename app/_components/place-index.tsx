import { zh } from "../../lib/i18n/zh.ts";
import type { PlaceFacet, PlacesOverview } from "../../lib/queries/shapes.ts";
import { PlaceMap } from "./map/place-map.tsx";
import { PlaceList } from "./place-list.tsx";

/** Up to this many provinces are named in the head of the page. */
const FEW_PROVINCES = 3;

/** Every place articles are about, on the map and as a list with the same numbers. */
export function PlaceIndex({ overview }: { overview: PlacesOverview }) {
  const { tree, own, map } = overview;
  return (
    <>
      <header className="page-head">
        <h1>{zh.places.title}</h1>
        <span className="page-head-count num">{summary(overview)}</span>
      </header>
      <div className="places">
        {map && <PlaceMap map={map} />}
        <PlaceList places={tree} own={own} brief={map?.region === null} />
      </div>
    </>
  );
}

function summary({ tree: places, provinces, total }: PlacesOverview): string {
  const count = (tree: readonly PlaceFacet[], level: PlaceFacet["level"]): number =>
    tree.reduce(
      (sum, place) => sum + Number(place.level === level) + count(place.children, level),
      0,
    );
  return zh.places.summary(
    total,
    provinces.length > FEW_PROVINCES
      ? zh.places.provinces(provinces.length)
      : zh.places.join(provinces),
    count(places, "city"),
    count(places, "county"),
  );
}
