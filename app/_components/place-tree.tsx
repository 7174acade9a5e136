import { withoutPlace, withPlace } from "../../lib/filter-changes.ts";
import type { Filter } from "../../lib/filters.ts";
import type { PlaceFacet } from "../../lib/queries/shapes.ts";
import { articlesAddress } from "./addresses.ts";
import { FacetLink, FacetList } from "./facet-list.tsx";
import { openBranches } from "./place-branches.ts";
import { Said } from "./printed.tsx";
import { view } from "./view.ts";

/**
 * Provinces, cities and counties of the matching articles, nothing where they have none. A branch folds
 * without script; choosing a place narrows to it, choosing it again drops it.
 */
export function PlaceTree({ places, filter }: { places: readonly PlaceFacet[]; filter: Filter }) {
  const { words } = view();
  if (places.length === 0) return null;
  const open = openBranches(places, filter.places);
  return (
    <FacetList id="facet-places" title={words.articles.facets.places}>
      {places.map((place) => (
        <Branch key={place.code} place={place} filter={filter} open={open} />
      ))}
    </FacetList>
  );
}

function Branch({
  place,
  filter,
  open,
}: {
  place: PlaceFacet;
  filter: Filter;
  /** Codes of the places that start unfolded. */
  open: ReadonlySet<string>;
}) {
  const { link, words } = view();
  const chosen = filter.places.includes(place.code);
  const next = chosen ? withoutPlace(filter, place.code) : withPlace(filter, place.code);
  return (
    <li className="branch">
      <FacetLink
        href={link(articlesAddress(next))}
        label={place.name}
        count={place.count}
        chosen={chosen}
      />
      {place.children.length > 0 && (
        <details open={open.has(place.code)}>
          <summary>
            <span className="sr-only">
              <Said text={words.articles.facets.parts(place.name)} />
            </span>
          </summary>
          <ul>
            {place.children.map((child) => (
              <Branch key={child.code} place={child} filter={filter} open={open} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
