import { loadDivisions, readTable } from "./load.ts";
import { ancestors, isWithin, level } from "./names.ts";

/** Code of the whole country in GB/T 2260. */
export const COUNTRY = "100000";

export type Point = readonly [x: number, y: number];

/** How one region is drawn, in whole units; the longer side is about 1000 of them. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** SVG paths by the code of what they draw; `diaoyu` where small islands are drawn as points. */
  readonly paths: ReadonlyMap<string, string>;
}

let drawings: ReadonlyMap<string, Drawing> | null = null;
let points: ReadonlyMap<string, readonly (Point | null)[]> | null = null;

function rowsOf(file: string): string[][] {
  const lines = readTable(file).split("\n");
  return lines.filter((line) => line !== "").map((line) => line.split("\t"));
}

function readPoint(given: string): Point | null {
  const [x, y] = given.split(" ").map(Number);
  return given === "" || x === undefined || y === undefined ? null : [x, y];
}

function loadDrawings(): ReadonlyMap<string, Drawing> {
  const loaded = new Map<string, Drawing & { readonly paths: Map<string, string> }>();
  for (const [region = "", shape = "", path = ""] of rowsOf("map-shapes.tsv")) {
    const [width = 0, height = 0] = shape === "" ? path.split(" ").map(Number) : [];
    if (shape === "") loaded.set(region, { width, height, paths: new Map() });
    else loaded.get(region)?.paths.set(shape, path);
  }
  return loaded;
}

/**
 * The drawing of the country (`100000`), a province or a city, or of the corner with 南海诸岛
 * (`corner`); null for a division that has none of its own.
 */
export function drawingOf(region: string): Drawing | null {
  drawings ??= loadDrawings();
  return drawings.get(region) ?? null;
}

/**
 * The smallest region whose map shows a place: its own, if it has parts, else that of what it lies in.
 * Example: `330903` → `330900`, `330900` → `330900`, `429004` → `420000`.
 */
export function regionOf(code: string): string {
  return [code, ...ancestors(code).toReversed()].find((one) => drawingOf(one)) ?? COUNTRY;
}

/** Where a division lies in the drawing of a region; null where nothing is known of it. */
export function pointIn(code: string, region: string): Point | null {
  points ??= new Map(
    rowsOf("map-points.tsv").map(([of = "", ...columns]) => [of, columns.map(readPoint)]),
  );
  const column = region === COUNTRY ? 0 : level(region) === "province" ? 1 : 2;
  return points.get(code)?.[column] ?? null;
}

/** Today's counties that lie in a province or city and have a point there: code and point. */
export function countiesIn(region: string): readonly (readonly [string, Point])[] {
  return loadDivisions().flatMap(({ code, last }) => {
    if (last !== Number.POSITIVE_INFINITY || level(code) !== "county") return [];
    const point = isWithin(code, region) ? pointIn(code, region) : null;
    return point ? [[code, point] as const] : [];
  });
}
