/** A filter with one thing more or less: what the links of a list lead to. Each leads to page 1. */
import { isPartOf } from "./filter-values.ts";
import { canonical, type Filter, MOST_VALUES, type NameKind, type Sort } from "./filters.ts";

/** Adds a place. One it lies in or that lies in it gives way: 舟山, then 普陀区, shows 普陀区. */
export function withPlace(filter: Filter, code: string): Filter {
  const others = filter.places.filter((other) => !isPartOf(other, code) && !isPartOf(code, other));
  return changed(filter, { places: mostOf([...others, code]) });
}

export function withoutPlace(filter: Filter, code: string): Filter {
  return changed(filter, { places: filter.places.filter((other) => other !== code) });
}

export function withTopic(filter: Filter, slug: string): Filter {
  return changed(filter, { topics: [...filter.topics, slug] });
}

export function withoutTopic(filter: Filter, slug: string): Filter {
  return changed(filter, { topics: filter.topics.filter((other) => other !== slug) });
}

/** Adds a section, paper or contributor: `withName(filter, "sections", "日月谈")`. */
export function withName(filter: Filter, kind: NameKind, name: string): Filter {
  return changed(filter, { [kind]: mostOf([...filter[kind], name]) });
}

export function withoutName(filter: Filter, kind: NameKind, name: string): Filter {
  return changed(filter, { [kind]: filter[kind].filter((other) => other !== name) });
}

/** A day, month or year in place of any dates before. */
export function withDate(filter: Filter, date: string): Filter {
  return changed(filter, { date, from: null, to: null });
}

/** The periods from one to another in place of any dates before. */
export function withRange(filter: Filter, from: string, to: string): Filter {
  return changed(filter, { date: null, from, to });
}

export function withoutDate(filter: Filter): Filter {
  return changed(filter, { date: null, from: null, to: null });
}

/** Other words to find, in the order their default asks for; empty for none. */
export function withQuery(filter: Filter, q: string): Filter {
  return changed(filter, { q, sort: q.trim() ? "relevance" : "newest" });
}

export function withSort(filter: Filter, sort: Sort): Filter {
  return changed(filter, { sort });
}

export function withPage(filter: Filter, page: number): Filter {
  return { ...filter, page };
}

export function firstPage(filter: Filter): Filter {
  return withPage(filter, 1);
}

/** What is added to as many as an address takes drives one of them out: the site's own links are never refused. */
function mostOf(values: readonly string[]): readonly string[] {
  return values.slice(-MOST_VALUES);
}

function changed(filter: Filter, change: Partial<Filter>): Filter {
  return canonical({ ...filter, ...change, page: 1 });
}
