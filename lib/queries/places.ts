import { inOneReading, reading } from "../db/reading.ts";
import { EMPTY_FILTER } from "../filters.ts";
import { listArticles } from "./list.ts";
import { countPlaces, knownLevel } from "./place-tree.ts";
import type { PlaceDetail, PlaceFacet, ShownPlace } from "./shapes.ts";
import { PLACE_COLUMNS, showPlace } from "./shown.ts";

/** Every place that articles are about, as a tree from the provinces down. */
export const listPlaces = inOneReading(
  (): Promise<readonly PlaceFacet[]> => countPlaces(EMPTY_FILTER),
);

/** One place with its newest articles, its parts included; null for a place the collection lacks. */
export const getPlace = inOneReading(async (code: string): Promise<PlaceDetail | null> => {
  const place = await reading().place.findUnique({
    where: { code },
    select: { ...PLACE_COLUMNS, level: true, parentCode: true },
  });
  if (!place) return null;
  const filter = { ...EMPTY_FILTER, places: [code] };
  const [ancestors, tree, list] = await Promise.all([
    ancestorsOf(place.parentCode),
    listPlaces(),
    listArticles(filter),
  ]);
  return {
    place: showPlace(place, true),
    level: knownLevel(place.level),
    ancestors,
    children: findBranch(tree, code)?.children ?? [],
    total: list.total,
    latest: list.hits,
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
