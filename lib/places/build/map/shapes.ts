import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Position } from "./albers.ts";

/** Polygons of one division, each with its outer ring first; rings are closed. */
export interface Shape {
  readonly code: string;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
  /** Where its name is written on ECharts' map: at its seat. */
  readonly seat: Position | null;
}

/** Polygons of a small drawing of its own. */
export type Inset = readonly (readonly Position[])[];

/** Codes that changed, and parts drawn without one, by the file and name they bear there. */
const CODES: Readonly<Record<string, string>> = {
  那曲地区: "540600",
  "652200": "650500",
  "500228": "500155",
  "500232": "500156",
  崇明区: "310151",
  山南市: "540500",
  // Part of 济南 since 2019.
  "371200": "370100",
};

interface Feature {
  readonly id?: string;
  readonly properties: { readonly id?: string; readonly name: string; readonly cp?: Position };
  readonly geometry:
    | { readonly type: "Polygon"; readonly coordinates: Ring[]; readonly encodeOffsets: Start[] }
    | {
        readonly type: "MultiPolygon";
        readonly coordinates: Ring[][];
        readonly encodeOffsets: Start[][];
      };
}

type Ring = string | readonly Position[];
type Start = readonly [number, number];

/** Units of a degree in the compact form. */
const SCALE = 1024;

/** The compact form of ECharts' maps: every number a character, zigzag, as difference to the one before. */
function decodeRing(ring: Ring, start: Start | undefined): Position[] {
  if (typeof ring !== "string") return [...ring];
  let [x, y] = start ?? [0, 0];
  const step = (at: number) => {
    const unit = ring.charCodeAt(at) - 64;
    return (unit >> 1) ^ -(unit & 1);
  };
  return Array.from({ length: ring.length / 2 }, (_, n) => {
    x += step(n * 2);
    y += step(n * 2 + 1);
    return [x / SCALE, y / SCALE] as const;
  });
}

function decodeShape({ geometry }: Feature): Shape["polygons"] {
  return geometry.type === "Polygon"
    ? [geometry.coordinates.map((ring, n) => decodeRing(ring, geometry.encodeOffsets?.[n]))]
    : geometry.coordinates.map((polygon, at) =>
        polygon.map((ring, n) => decodeRing(ring, geometry.encodeOffsets?.[at]?.[n])),
      );
}

function readFeatures(path: string): Feature[] {
  return (JSON.parse(readFileSync(path, "utf8")) as { features: Feature[] }).features;
}

/** Shapes of one code joined; order is that of the codes. */
function byCode(shapes: readonly Shape[]): Shape[] {
  const joined = new Map<string, Shape>();
  for (const shape of shapes) {
    const { polygons = [], seat = shape.seat } = joined.get(shape.code) ?? {};
    joined.set(shape.code, { ...shape, polygons: [...polygons, ...shape.polygons], seat });
  }
  return [...joined.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Provinces as the map of the whole country draws them. */
export function readProvinces(folder: string): Shape[] {
  const path = join(folder, "node_modules", "echarts", "map", "json", "china.json");
  return byCode(
    readFeatures(path).map((feature) => ({
      code: feature.id ?? "",
      polygons: decodeShape(feature),
      seat: feature.properties.cp ?? null,
    })),
  );
}

/**
 * Parts of each province as its own map draws them: prefectures, the districts of municipalities,
 * counties without a prefecture. What the division table (`known`) has no code for, such as the
 * districts of 香港, is part of its province's own shape.
 */
export function readParts(folder: string, known: ReadonlySet<string>): Shape[] {
  const home = join(folder, "node_modules", "echarts", "map", "json", "province");
  const provinces: Readonly<Record<string, string>> = {
    taiwan: "71",
    xianggang: "81",
    aomen: "82",
  };
  const files = readdirSync(home).filter((file) => file.endsWith(".json"));
  const shapes = files.flatMap((file) =>
    readFeatures(join(home, file)).map((feature): Shape => {
      const id = feature.id ?? feature.properties.id ?? "";
      const own = CODES[id] ?? CODES[feature.properties.name] ?? id;
      const outer = provinces[file.replace(".json", "")] ?? "";
      const code = known.has(own) ? own : `${outer}0000`;
      if (!known.has(code))
        throw new Error(`${file}: ${id} ${feature.properties.name} has no code`);
      return { code, polygons: decodeShape(feature), seat: feature.properties.cp ?? null };
    }),
  );
  return byCode(shapes);
}

interface Region {
  readonly geometries: { readonly exterior: readonly Position[] }[];
}

/** Where ECharts puts the corner on its main map, and the degrees of a unit of the corner. */
const CORNER = { west: 126, north: 25, x: 1 / 10.5, y: -0.75 / 10.5 };

/**
 * The corner of 南海诸岛 that ECharts adds to its map of the whole country, in the units it was drawn
 * in, 64 wide and 93 high, y downwards, without the frame: the coast, 海南岛, and the dashes.
 */
export function readAdditions(folder: string): Inset {
  const require = createRequire(join(folder, "node_modules", "echarts", "package.json"));
  const regions: Region[] = [];
  require("./lib/coord/geo/fix/nanhai")("china", regions);
  return (regions[0]?.geometries ?? []).slice(0, -1).map(({ exterior }) =>
    exterior.map(([x, y]): Position => {
      return [(x - CORNER.west) / CORNER.x, (y - CORNER.north) / CORNER.y];
    }),
  );
}

/** A corner of each of the islands of 钓鱼岛. */
export function readDiaoyu(folder: string): Position[] {
  const path = join(folder, "node_modules", "echarts", "map", "json", "province", "taiwan.json");
  const feature = readFeatures(path).find(({ properties }) => properties.name.includes("钓鱼岛"));
  return feature ? decodeShape(feature).flatMap(([ring]) => ring?.slice(0, 1) ?? []) : [];
}
