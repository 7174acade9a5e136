import { createRequire } from "node:module";
import { join } from "node:path";
import { bounds, type Point, type Projection } from "./albers.ts";
import type { Shape } from "./shapes.ts";

/** Units of the longer side of every drawing. */
const SIZE = 1000;

/** An island smaller than this, in square units, is left out where its division has a larger one. */
const LEAST_ISLAND = 6;

/** How one region is drawn: from degrees to whole units, y downwards from the top left corner. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  place(position: Parameters<Projection>[0]): Point;
}

type Rings = Point[][];

interface Topology {
  readonly objects: Readonly<Record<string, unknown>>;
  /** Lines between shapes; after `presimplify` each point bears the area it is worth as its third. */
  readonly arcs: readonly [x: number, y: number, worth: number][][];
}

/** What is used of topojson-server, -simplify and -client. */
interface Tools {
  topology(objects: Readonly<Record<string, unknown>>): Topology;
  presimplify(topology: Topology): Topology;
  simplify(topology: Topology, least: number): Topology;
  mergeArcs(topology: Topology, objects: readonly unknown[]): unknown;
  feature(topology: Topology, object: unknown): { geometry: { coordinates: Rings[] } };
}

/** The tools that keep the border of two neighbours one line while it is simplified. */
export function readTools(folder: string): Tools {
  const require = createRequire(join(folder, "node_modules", "topojson-server", "package.json"));
  return {
    ...require("topojson-server"),
    ...require("topojson-client"),
    ...require("topojson-simplify"),
  };
}

/** Fits shapes into a drawing with `margin` units around them. */
export function fit(shapes: readonly Shape[], project: Projection, margin: number): Drawing {
  const points = shapes.flatMap(({ polygons }) => polygons.flat(2).map(project));
  const [left, top, right, bottom] = bounds(points);
  const inner = SIZE - 2 * margin;
  const scale = inner / Math.max(right - left, bottom - top);
  return {
    width: Math.ceil((right - left) * scale) + 2 * margin,
    height: Math.ceil((bottom - top) * scale) + 2 * margin,
    place(position) {
      const [x, y] = project(position);
      return [(x - left) * scale + margin, (y - top) * scale + margin];
    },
  };
}

/**
 * Paths of shapes in a drawing, by code: whole units, simplified, their inner borders dissolved. A
 * point of a line goes when the triangle with its neighbours is smaller than `least` square units.
 */
export function drawShapes(
  shapes: readonly Shape[],
  drawing: Drawing,
  tools: Tools,
  least: number,
): Map<string, string> {
  const objects = Object.fromEntries(
    shapes.map(({ code, polygons }) => [
      code,
      {
        type: "MultiPolygon",
        coordinates: polygons.map((rings) =>
          rings.map((ring) => ring.map((position) => drawing.place(position).map(tenth))),
        ),
      },
    ]),
  );
  const simple = tools.simplify(
    keepIslands(tools.presimplify(tools.topology(objects)), least),
    least,
  );
  return new Map(
    shapes.map(({ code }) => {
      const merged = tools.mergeArcs(simple, [simple.objects[code]]);
      return [code, pathOf(tools.feature(simple, merged).geometry.coordinates)];
    }),
  );
}

/** Share of an island's own area below which a triangle of its coast goes. */
const LEAST_OF_ISLAND = 1 / 80;

/** Small islands lose less of their coasts, so that they do not all become triangles. */
function keepIslands(topology: Topology, least: number): Topology {
  for (const arc of topology.arcs) {
    const [first, last] = [arc[0], arc.at(-1)];
    if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) continue;
    const area = Math.abs(areaOf(arc.map(([x, y]) => [x, y])));
    const raise = Math.max(1, least / Math.max(area * LEAST_OF_ISLAND, 0.5));
    for (const point of arc) point[2] *= raise;
  }
  return topology;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** `M10 20l5 0 0 5z` for each ring that is large enough to be seen; the largest always is. */
export function pathOf(polygons: readonly Rings[]): string {
  const rings = polygons.flat().map((ring) => ({ ring, area: Math.abs(areaOf(ring)) }));
  const largest = Math.max(...rings.map(({ area }) => area));
  return rings
    .filter(({ area }) => area >= LEAST_ISLAND || area === largest)
    .map(({ ring }) => ringPath(ring))
    .join("");
}

/** Twice the sum of the triangles under the ring's sides, halved: negative for one turn of the ring. */
export function areaOf(ring: readonly Point[]): number {
  return (
    ring.reduce((sum, [x, y], n) => {
      const [nextX, nextY] = ring[(n + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2
  );
}

function ringPath(ring: readonly Point[]): string {
  const whole = ring.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const [start, ...rest] = whole;
  if (!start) return "";
  let [x, y] = start;
  let path = "";
  for (const [nextX, nextY] of rest) {
    if (nextX === x && nextY === y) continue;
    for (const step of [nextX - x, nextY - y]) {
      path += path === "" || step < 0 ? step : ` ${step}`;
    }
    [x, y] = [nextX, nextY];
  }
  // The last step leads back to the start, which `z` does by itself; an island of one point stays one.
  return path === "" ? `M${start[0]} ${start[1]}h1v1z` : `M${start[0]} ${start[1]}l${path}z`;
}

/** Points too small to have an outline, as lines without length: `M12 40h0`, each unit once. */
export function specks(points: readonly Point[]): string {
  const whole = points.map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}h0`);
  return [...new Set(whole)].join("");
}
