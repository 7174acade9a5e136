import { ancestors, level } from "../../names.ts";
import type { DivisionRow } from "../divisions.ts";
import type { TownshipRow } from "../townships.ts";
import { albers, albersFor, bounds, type Point, type Position } from "./albers.ts";
import { type Drawing, drawShapes, fit, pathOf, readTools, specks } from "./draw.ts";
import { findPoints } from "./points.ts";
import { readAdditions, readDiaoyu, readParts, readProvinces, type Shape } from "./shapes.ts";

/** Code of the whole country in GB/T 2260. */
const COUNTRY = "100000";

/** 三沙市: islands over fifteen degrees of sea, shown in the corner of 南海诸岛. */
const SANSHA = "460300";

/** Units of paper left around a region for the names at its edge. */
const MARGIN = 24;

/** What the map is drawn from, as rows of tables. */
export interface MapTables {
  /** Region, shape in it, path; the size of the region's drawing stands where its own path would. */
  readonly shapes: readonly (readonly string[])[];
  /** Division, its point on the map of the country, of its province and of its city. */
  readonly points: readonly (readonly string[])[];
}

/** Draws every region and finds every division a point in the drawings that show it. */
export function buildMap(
  folder: string,
  divisions: readonly DivisionRow[],
  townships: readonly TownshipRow[],
): MapTables {
  const known = new Set(divisions.map(({ code }) => code));
  const provinces = readProvinces(folder);
  const parts = readParts(folder, known);
  const all = new Map([...provinces, ...parts].map((shape) => [shape.code, shape]));
  const points = findPoints(folder, divisions, townships, all);
  for (const shape of [...provinces, ...parts]) {
    if (!points.has(shape.code)) points.set(shape.code, shape.seat ?? middleOf(shape));
  }
  const tools = readTools(folder);
  const shapes: string[][] = [];
  const drawings = new Map<string, Drawing>();
  const draw = (region: string, drawn: readonly Shape[], drawing: Drawing, least: number) => {
    drawings.set(region, drawing);
    shapes.push([region, "", `${drawing.width} ${drawing.height}`]);
    for (const [code, path] of drawShapes(drawn, drawing, tools, least))
      shapes.push([region, code, path]);
  };

  const country = fit(provinces, albers(105, [25, 47]), MARGIN);
  draw(COUNTRY, provinces, country, 16);
  const diaoyu = readDiaoyu(folder);
  shapes.push([COUNTRY, "diaoyu", specks(diaoyu.map(country.place))]);
  for (const province of provinces) {
    const own = parts.filter(({ code }) => code.startsWith(province.code.slice(0, 2)));
    const shown = own.filter(({ code }) => code !== SANSHA);
    draw(province.code, shown, drawingOf(shown), 16);
    const cities = shown.filter(({ code }) => level(code) === "city");
    for (const city of cities) draw(city.code, [city], drawingOf([city]), 40);
  }
  shapes.push(
    ...drawCorner(
      folder,
      parts.find(({ code }) => code === SANSHA),
    ),
  );

  const codes = [...new Set(divisions.map(({ code }) => code))].filter((code) => points.has(code));
  return {
    shapes,
    points: codes.map((code) => {
      const [province = "", city = code] = [...ancestors(code), code];
      const position = points.get(code) as Position;
      const at = (region: string) => {
        const drawing = drawings.get(region);
        return drawing ? drawing.place(position).map(Math.round).join(" ") : "";
      };
      // A county of a city is too small for the map of the country.
      const inCountry = level(city) !== "county" && level(code) === "county" ? "" : COUNTRY;
      return [code, at(inCountry), at(province), at(level(city) === "city" ? city : "")];
    }),
  };
}

function drawingOf(shapes: readonly Shape[]): Drawing {
  return fit(shapes, albersFor(shapes.flatMap(({ polygons }) => polygons.flat(2))), MARGIN);
}

/** The middle of the box around a shape's largest ring. */
function middleOf({ polygons }: Shape): Position {
  const boxes = polygons.map((rings) => bounds(rings[0] ?? []));
  const size = ([west, south, east, north]: (typeof boxes)[number]) =>
    (east - west) * (north - south);
  const [west, south, east, north] = boxes.reduce((a, b) => (size(b) > size(a) ? b : a));
  return [(west + east) / 2, (south + north) / 2];
}

/** Position to unit of the corner: measured at 海南岛 and at the south end of 台湾, which it draws. */
function inCorner([longitude, latitude]: Position): Point {
  return [15 + (longitude - 109.8) / 0.2695, 7.7 + (21.9 - latitude) / 0.241];
}

/** A unit of the corner in those of its drawing. */
const CORNER_SCALE = 10;

/** The corner of 南海诸岛: the coast with 海南岛, the dashes as ECharts draws them, and the islands of 三沙市. */
function drawCorner(folder: string, sansha: Shape | undefined): string[][] {
  const large = (points: readonly Point[]) =>
    points.map(([x, y]): Point => [x * CORNER_SCALE, y * CORNER_SCALE]);
  const [coast = [], hainan = [], ...dashes] = readAdditions(folder);
  const islands = (sansha?.polygons ?? []).map(([ring = []]) => inCorner(ring[0] ?? [0, 0]));
  return [
    ["corner", "", `${64 * CORNER_SCALE} ${93 * CORNER_SCALE}`],
    ["corner", "coast", pathOf([[large(coast)], [large(hainan)]])],
    ["corner", "dashes", pathOf(dashes.map((dash) => [large(dash)]))],
    ["corner", "islands", specks(large(islands))],
  ];
}
