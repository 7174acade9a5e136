import { type Filter, writeFilter } from "../../lib/filters.ts";

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
