import type { PlaceFacet } from "../../lib/queries/shapes.ts";

/** A tree of up to this many places shows its cities. */
const FEW = 60;
/** So many rows are shown before anything is chosen: what stands under the tree is to stay in reach. */
const ROWS = 16;

/** Places of a tree, all levels. */
function countPlaces(tree: readonly PlaceFacet[]): number {
  return tree.reduce((sum, place) => sum + 1 + countPlaces(place.children), 0);
}

function holdsChosen(place: PlaceFacet, chosen: readonly string[]): boolean {
  return place.children.some((child) => chosen.includes(child.code) || holdsChosen(child, chosen));
}

/** A chosen place, which shows what it can be narrowed to, and all above it. */
function onTheWay(tree: readonly PlaceFacet[], chosen: readonly string[]): string[] {
  return tree.flatMap((place) => [
    ...(chosen.includes(place.code) || holdsChosen(place, chosen) ? [place.code] : []),
    ...onTheWay(place.children, chosen),
  ]);
}

/**
 * Codes of the places that start unfolded: always those over a chosen place and itself; in a tree that is not
 * large its provinces, and of cities with several parts those with most articles, while there is room.
 */
export function openBranches(
  tree: readonly PlaceFacet[],
  chosen: readonly string[],
): ReadonlySet<string> {
  const open = new Set(onTheWay(tree, chosen));
  if (countPlaces(tree) > FEW) return open;
  const cities = tree.flatMap((province) => province.children);
  let rows = tree.length + cities.length;
  for (const { code } of tree) open.add(code);
  for (const { code, children } of [...cities].sort((one, other) => other.count - one.count)) {
    if (children.length < 2 || rows + children.length > ROWS) continue;
    rows += children.length;
    open.add(code);
  }
  return open;
}
