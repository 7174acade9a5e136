import { inOneReading, reading } from "../db/reading.ts";
import { EMPTY_FILTER } from "../filters.ts";
import { shortPlaceName } from "../places/names.ts";
import { countMonths } from "./facets.ts";
import { listArticles } from "./list.ts";
import { findNamesakes } from "./namesakes.ts";
import { mapOfAll, mapOfPlace } from "./place-map.ts";
import type { PlaceDetail, PlacesOverview } from "./place-shapes.ts";
import { countPlaces, knownLevel, numberPlaces } from "./place-tree.ts";
import type { PlaceFacet, ShownPlace } from "./shapes.ts";
import { PLACE_COLUMNS, showPlace } from "./shown.ts";

/** Every place that articles are about, as a tree from the provinces down. */
export const listPlaces = inOneReading(
  (): Promise<readonly PlaceFacet[]> => countPlaces(EMPTY_FILTER),
);

/** Every place with its numbers, its map, and how many articles name a place at all. */
export const overviewPlaces = inOneReading(async (): Promise<PlacesOverview> => {
  const [numbers, total] = await Promise.all([
    numberPlaces(EMPTY_FILTER),
    reading().article.count({ where: { places: { some: {} } } }),
  ]);
  const provinces = numbers.tree.map(({ code }) => shortPlaceName(code));
  const { tree, own } = numbers;
  return { tree, own: Object.fromEntries(own), provinces, total, map: mapOfAll(numbers) };
});

/** One place with its newest articles, its parts included; null for a place the collection lacks. */
export const getPlace = inOneReading(async (code: string): Promise<PlaceDetail | null> => {
  const place = await reading().place.findUnique({
    where: { code },
    select: { ...PLACE_COLUMNS, level: true, parentCode: true },
  });
  if (!place) return null;
  const filter = { ...EMPTY_FILTER, places: [code] };
  const [ancestors, numbers, list, months] = await Promise.all([
    ancestorsOf(place.parentCode),
    numberPlaces(EMPTY_FILTER),
    listArticles(filter),
    countMonths(filter),
  ]);
  return {
    place: showPlace(place, true),
    level: knownLevel(place.level),
    ancestors,
    children: findBranch(numbers.tree, code)?.children ?? [],
    own: numbers.own.get(code) ?? 0,
    total: list.total,
    latest: list.hits,
    months,
    namesakes: findNamesakes(code, numbers.tree),
    map: mapOfPlace(code, numbers),
  };
});

async function ancestorsOf(code: string | null): Promise<ShownPlace[]> {
  if (code === null) return [];
  const place = await reading().place.findUniqueOrThrow({
    where: { code },
    select: { ...PLACE_COLUMNS, parentCode: true },
  });
  return [...(await ancestorsOf(place.parentCode)), showPlace(place, false)];
}

function findBranch(tree: readonly PlaceFacet[], code: string): PlaceFacet | null {
  for (const branch of tree) {
    if (branch.code === code) return branch;
    const deeper = findBranch(branch.children, code);
    if (deeper) return deeper;
  }
  return null;
}
