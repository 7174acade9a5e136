import { fullPlaceName, namesakesOf } from "../places/names.ts";
import type { Namesake } from "./place-shapes.ts";
import type { PlaceFacet } from "./shapes.ts";

/** Today's other places of the same name, with what the collection has of them: 普陀区 is in 上海 too. */
export function findNamesakes(code: string, tree: readonly PlaceFacet[]): Namesake[] {
  const counts = new Map<string, number>();
  const count = (places: readonly PlaceFacet[]) => {
    for (const place of places) {
      counts.set(place.code, place.count);
      count(place.children);
    }
  };
  count(tree);
  return namesakesOf(code).map((other) => ({
    code: other,
    fullName: fullPlaceName(other),
    count: counts.get(other) ?? 0,
  }));
}
