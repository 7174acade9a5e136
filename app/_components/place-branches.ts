import type { PlaceFacet } from "../../lib/queries/shapes.ts";

/** A tree of up to this many places is shown unfolded. */
const FEW = 60;

/** Places of a tree, all levels. */
export function countPlaces(tree: readonly PlaceFacet[]): number {
  return tree.reduce((sum, place) => sum + 1 + countPlaces(place.children), 0);
}

function holdsChosen(place: PlaceFacet, chosen: readonly string[]): boolean {
  return place.children.some((child) => chosen.includes(child.code) || holdsChosen(child, chosen));
}

/**
 * Whether a branch of a tree of `size` places starts unfolded: always over a chosen place; in a
 * small tree also where it has several parts; a chosen place itself shows what it can be narrowed to.
 */
export function isOpen(place: PlaceFacet, chosen: readonly string[], size: number): boolean {
  if (chosen.includes(place.code) || holdsChosen(place, chosen)) return true;
  if (place.level === "province") return size <= FEW;
  return size <= FEW && place.children.length > 1;
}
