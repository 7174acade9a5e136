import { COUNTRY, countiesIn, drawingOf, pointIn, regionOf } from "../places/map.ts";
import { ancestors, isWithin, level, placeName, shortPlaceName } from "../places/names.ts";
import type { MapMark, MapPlace, MapShape, PlaceMap } from "./place-shapes.ts";
import type { PlaceNumbers } from "./place-tree.ts";
import type { PlaceFacet } from "./shapes.ts";

/** Up to this many places outside the region stand around its map. */
const MOST_OUTSIDE = 6;

/** A region holds the collection when at least this share of the articles is in it. */
const MOST_OF_ALL = 3 / 4;

/** 海南省, whose 三沙市 lies in the corner of 南海诸岛. */
const HAINAN = "460000";

const leaves = (tree: readonly PlaceFacet[]): PlaceFacet[] =>
  tree.flatMap((place) => (place.children.length > 0 ? leaves(place.children) : [place]));

const flat = (tree: readonly PlaceFacet[]): PlaceFacet[] =>
  tree.flatMap((place) => [place, ...flat(place.children)]);

/**
 * The region that shows a collection best: the province most of it is about while the few places
 * outside fit around its map, a city where it is about nothing else; otherwise the whole country.
 */
export function bestRegion(tree: readonly PlaceFacet[]): string {
  const [most, ...others] = tree;
  if (!most) return COUNTRY;
  const all = tree.reduce((sum, { count }) => sum + count, 0);
  const isHome = most.count >= all * MOST_OF_ALL && leaves(others).length <= MOST_OUTSIDE;
  if (!isHome || !drawingOf(most.code)) return COUNTRY;
  const [city, ...more] = most.children;
  const inCity = city && more.length === 0 && city.count === most.count && others.length === 0;
  return inCity && drawingOf(city.code) ? city.code : most.code;
}

function mapPlace(place: PlaceFacet): MapPlace {
  const { code, name, count } = place;
  return { code, name, shortName: shortPlaceName(code), count };
}

/** The map of all places, with those outside the region around it; null when no article names one. */
export function mapOfAll(numbers: PlaceNumbers): PlaceMap | null {
  if (numbers.tree.length === 0) return null;
  const region = bestRegion(numbers.tree);
  const outside = leaves(numbers.tree).filter(({ code }) => !isIn(code, region));
  const placed = outside.flatMap((place) => {
    const [x, y] = wayTo(place.code, region) ?? [0, 0];
    const province = ancestors(place.code)[0];
    const shortName = `${province ? shortPlaceName(province) : ""}${shortPlaceName(place.code)}`;
    return [{ ...mapPlace(place), shortName, x, y }];
  });
  return { ...drawRegion(region, numbers, null), outside: placed };
}

/** The map of one place: its region with its parts, or the region it is part of. */
export function mapOfPlace(code: string, numbers: PlaceNumbers): PlaceMap {
  return drawRegion(regionOf(code), numbers, code);
}

function isIn(code: string, region: string): boolean {
  return region === COUNTRY || isWithin(code, region);
}

/** From the middle of a region to a place, one long; null where one of them has no known point. */
function wayTo(code: string, region: string): [number, number] | null {
  const onMap = (of: string) =>
    [of, ...ancestors(of).toReversed()].map((one) => pointIn(one, COUNTRY)).find((point) => point);
  const [from, to] = [onMap(region), onMap(code)];
  if (!from || !to) return null;
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

function drawRegion(region: string, { tree, own }: PlaceNumbers, chosen: string | null): PlaceMap {
  const drawing = drawingOf(region);
  if (!drawing) throw new Error(`No map is drawn of ${region}.`);
  const inside = new Map(
    flat(tree)
      .filter(({ code }) => isIn(code, region))
      .map((place) => [place.code, place]),
  );
  const shapes = [...drawing.paths].flatMap(([code, path]): MapShape[] => {
    if (code === "diaoyu") return [];
    const place = inside.get(code);
    const name = place?.name ?? placeName(code);
    const shaded = level(code) === "county" || (region !== COUNTRY && code.endsWith("0000"));
    return [
      { code, name, shortName: shortPlaceName(code), count: place?.count ?? 0, path, shaded },
    ];
  });
  const wanted = [...inside.values()].flatMap((place) => markOf(place, region, own));
  const marks = wanted.flatMap(({ place, kind, count }): MapMark[] => {
    const point = pointIn(place.code, region);
    if (!point) return [];
    const drawn = kind === "dot" && drawing.paths.has(place.code) && region !== COUNTRY;
    return [{ ...mapPlace(place), count, x: point[0], y: point[1], kind: drawn ? "label" : kind }];
  });
  const placed = new Set([...marks.map(({ code }) => code), ...drawing.paths.keys()]);
  const corner = region === COUNTRY || region === HAINAN ? drawingOf("corner") : null;
  const cornerPath = (name: string) => corner?.paths.get(name) ?? "";
  return {
    region: region === COUNTRY ? null : placeName(region),
    width: drawing.width,
    height: drawing.height,
    shapes,
    marks: marks.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
    others: (region === COUNTRY ? [] : countiesIn(region))
      .filter(([code]) => !inside.has(code) && !drawing.paths.has(code))
      .map(([, point]) => point),
    outside: [],
    unplaced: wanted
      .filter(({ place, kind }) => kind === "dot" && !placed.has(place.code))
      .map(({ place }) => mapPlace(place)),
    chosen: chosen === region ? null : chosen,
    diaoyu: drawing.paths.get("diaoyu") ?? null,
    corner: corner && {
      coast: cornerPath("coast"),
      dashes: cornerPath("dashes"),
      islands: cornerPath("islands"),
    },
  };
}

interface Wanted {
  readonly place: PlaceFacet;
  readonly kind: "dot" | "alone" | "label";
  readonly count: number;
}

/**
 * How a place is marked: on the map of the country cities, and provinces without cities; on others
 * counties, and cities for the articles that go no further down. A province of the country has its
 * name besides.
 */
function markOf(place: PlaceFacet, region: string, own: ReadonlyMap<string, number>): Wanted[] {
  const { level: rank, code, count } = place;
  if (rank === "province") {
    const cities = place.children.some((child) => child.level === "city");
    if (region !== COUNTRY) return [];
    const name: Wanted = { place, kind: "label", count };
    return cities ? [name] : [name, { place, kind: "dot", count }];
  }
  if (region === COUNTRY) return rank === "city" ? [{ place, kind: "dot", count }] : [];
  if (rank === "county") return [{ place, kind: "dot", count }];
  const alone = own.get(code) ?? 0;
  return alone > 0 ? [{ place, kind: "alone", count: alone }] : [];
}
