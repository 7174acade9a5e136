import { withName, withPlace, withTopic } from "../../lib/filter-changes.ts";
import { EMPTY_FILTER, type Filter, writeFilter } from "../../lib/filters.ts";
import type { Suggestion } from "../../lib/queries/shapes.ts";

/** The list a filter asks for: `/articles?place=330903`. */
export function articlesAddress(filter: Filter): string {
  const query = writeFilter(filter);
  return query ? `/articles?${query}` : "/articles";
}

/** `/a/k3v9x2mq7d` */
export function articleAddress(id: string): string {
  return `/a/${id}`;
}

/** `/a/k3v9x2mq7d/source` */
export function sourceAddress(id: string): string {
  return `/a/${id}/source`;
}

/** `/places/330903` */
export function placeAddress(code: string): string {
  return `/places/${code}`;
}

/** `/editions/2023-06-13` */
export function editionAddress(date: string): string {
  return `/editions/${date}`;
}

/** Where a suggestion leads: a list, or the article whose headline it is. */
export function suggestionAddress({ kind, value }: Pick<Suggestion, "kind" | "value">): string {
  if (kind === "headline") return articleAddress(value);
  if (kind === "place") return articlesAddress(withPlace(EMPTY_FILTER, value));
  if (kind === "topic") return articlesAddress(withTopic(EMPTY_FILTER, value));
  return articlesAddress(withName(EMPTY_FILTER, `${kind}s`, value));
}
