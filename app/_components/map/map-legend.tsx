import { Fragment } from "react";
import type { PlaceMap } from "../../../lib/queries/place-shapes.ts";
import { placeAddress } from "../addresses.ts";
import { Printed } from "../printed.tsx";
import { view } from "../view.ts";

/** What the greys mean, what the map cannot place, and where its data comes from. */
export function MapLegend({ map }: { map: PlaceMap }) {
  const { link, words: all } = view();
  const words = all.places.map;
  return (
    <div className="map-foot">
      <ul className="map-legend">
        {words.greys.map((label, grey) => (
          <li key={label}>
            <i className={`h${grey}`} aria-hidden="true" />
            {label}
          </li>
        ))}
        {map.marks.some(({ kind }) => kind === "alone") && (
          <li>
            <i className="map-square" aria-hidden="true" />
            {words.square}
          </li>
        )}
      </ul>
      {map.unplaced.length > 0 && (
        <p className="map-unplaced">
          {words.unplaced}
          {map.unplaced.map(({ code, name, count }) => (
            <Fragment key={code}>
              <a className="link" href={link(placeAddress(code))}>
                <Printed>{name}</Printed> <span className="num">{count}</span>
              </a>{" "}
            </Fragment>
          ))}
        </p>
      )}
      <p className="map-sources">
        {words.sources}
        <span lang="en">Apache ECharts</span>
        {words.points}
        <span lang="en">GeoNames (CC BY 4.0)</span>
        {words.changed}
      </p>
    </div>
  );
}
