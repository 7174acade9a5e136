import { mayBeAsked, type NameKind } from "../filters.ts";
import type { Sought } from "./conditions.ts";
import { countByPart } from "./count-by-part.ts";
import type { NameFacet } from "./shapes.ts";
import type { Sifted } from "./sift.ts";

/** So many names of a kind are counted, those with the most articles; chosen ones come on top. */
const MOST_NAMES = 30;

/** Sections, papers and contributors of what a filter finds, each counted without its own condition. */
export function nameFacets(
  sifted: Sifted,
  filter: Sought,
): Readonly<Record<NameKind, readonly NameFacet[]>> {
  return {
    sections: namesOf(sifted, filter, "sections"),
    papers: namesOf(sifted, filter, "papers"),
    authors: namesOf(sifted, filter, "authors"),
  };
}

/** The names with the most articles, of those that a link can ask for, and then those chosen besides. */
function namesOf({ counts, values }: Sifted, filter: Sought, kind: NameKind): NameFacet[] {
  const byName = countByPart(values[kind], counts[kind]);
  const most = [...byName]
    .map(([name, count]) => ({ name, count }))
    .filter(({ name }) => mayBeAsked(name))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_NAMES);
  const shown = new Set(most.map(({ name }) => name));
  const chosen = filter[kind]
    .filter((name) => !shown.has(name))
    .map((name) => ({ name, count: byName.get(name) ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return [...most, ...chosen];
}
