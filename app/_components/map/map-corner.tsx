import type { PlaceMap } from "../../../lib/queries/place-shapes.ts";
import { view } from "../view.ts";

/** The corner of 南海诸岛 below a map: its frame, and the room it takes, in units of the map. */
export const CORNER = { width: 122, height: 178, room: 108, margin: 6 };

/** Units of the corner's own drawing, 640 wide, in one of the map. */
const SCALE = CORNER.width / 640;

/** 南海诸岛 in a frame at the foot of the map's right edge. */
export function MapCorner({
  corner,
  width,
  top,
}: {
  corner: NonNullable<PlaceMap["corner"]>;
  width: number;
  /** Height of the map above the room for the corner. */
  top: number;
}) {
  const { words } = view();
  const x = width - CORNER.width - CORNER.margin;
  const y = top + CORNER.room - CORNER.height - CORNER.margin;
  return (
    <g className="map-corner" transform={`translate(${x} ${y})`}>
      <title>{words.places.map.southSea}</title>
      <rect className="map-frame" width={CORNER.width} height={CORNER.height} />
      <g transform={`scale(${SCALE})`}>
        <path className="map-coast" d={corner.coast} />
        <path className="map-dashes" d={corner.dashes} />
        <path className="map-islands" d={corner.islands} />
      </g>
      <text className="map-corner-name" x={-10} y={CORNER.height - 4} textAnchor="end">
        {words.places.map.southSea}
      </text>
    </g>
  );
}
