import { EMPTY_FILTER, withPlace } from "../../lib/filters.ts";
import { zh } from "../../lib/i18n/zh.ts";
import type { ShownPlace } from "../../lib/queries/shapes.ts";
import { articlesAddress } from "./addresses.ts";

/** A place that words searched for name, with the number of its articles. */
export interface NamedPlace extends Pick<ShownPlace, "code" | "name" | "fullName"> {
  readonly count: number;
}

/** The way to the places the words searched for are the name of; namesakes by their full names. */
export function NamedPlaces({ places }: { places: readonly NamedPlace[] }) {
  if (places.length === 0) return null;
  return (
    <p className="named-places num">
      <span>{zh.articles.namedPlaces}</span>
      {places.map(({ code, name, fullName, count }) => (
        <a key={code} href={articlesAddress(withPlace(EMPTY_FILTER, code))}>
          <span className="link">{places.length > 1 ? fullName : name}</span>{" "}
          {zh.articles.count(count)}
        </a>
      ))}
    </p>
  );
}
