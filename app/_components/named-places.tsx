import { withPlace } from "../../lib/filter-changes.ts";
import { EMPTY_FILTER } from "../../lib/filters.ts";
import type { ShownPlace } from "../../lib/queries/shapes.ts";
import { articlesAddress } from "./addresses.ts";
import { Printed } from "./printed.tsx";
import { view } from "./view.ts";

/** A place that words searched for name, with the number of its articles. */
export interface NamedPlace extends Pick<ShownPlace, "code" | "name" | "fullName"> {
  readonly count: number;
}

/** The way to the places the words searched for are the name of; namesakes by their full names. */
export function NamedPlaces({ places }: { places: readonly NamedPlace[] }) {
  const { link, words } = view();
  if (places.length === 0) return null;
  return (
    <p className="named-places num">
      <span>{words.articles.namedPlaces}</span>
      {places.map(({ code, name, fullName, count }) => (
        <a key={code} href={link(articlesAddress(withPlace(EMPTY_FILTER, code)))}>
          <span className="link">
            <Printed>{places.length > 1 ? fullName : name}</Printed>
          </span>{" "}
          {words.articles.count(count)}
        </a>
      ))}
    </p>
  );
}
