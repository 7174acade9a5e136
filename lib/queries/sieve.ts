import { dayNumber, UNDATED } from "../article-number.ts";
import type { FacetKind } from "../db/facet-stretches.ts";
import { firstDay, isPartOf, lastDay } from "../filter-values.ts";
import type { Filter } from "../filters.ts";
import type { FacetColumns } from "./facet-columns.ts";
import type { FacetValue } from "./facet-values.ts";

/**
 * What a filter asks of the columns: of each kind, for each of its values whether it will do, null where it asks
 * nothing; and whether a day, by its number, will do.
 */
export interface Sieve extends Readonly<Record<FacetKind, Uint8Array | null>> {
  readonly days: ((day: number) => boolean) | null;
}

/** What a filter asks of places, topics, sections, papers, contributors and dates. */
export function sieveOf(filter: Filter, { values }: FacetColumns): Sieve {
  const { places, topics, sections, papers, authors } = filter;
  const sieve = (kind: FacetKind, asked: readonly string[], meets: (part: string) => boolean) =>
    asked.length === 0 ? null : sift(values[kind], meets);
  return {
    places: sieve("places", places, (code) => places.some((above) => isPartOf(code, above))),
    topics: sieve("topics", topics, isOneOf(topics)),
    sections: sieve("sections", sections, isOneOf(sections)),
    papers: sieve("papers", papers, isOneOf(papers)),
    authors: sieve("authors", authors, isOneOf(authors)),
    days: daysOf(filter),
  };
}

function sift(values: readonly FacetValue[], meets: (part: string) => boolean): Uint8Array {
  return Uint8Array.from(values, (parts) => (parts.some(meets) ? 1 : 0));
}

function isOneOf(asked: readonly string[]): (part: string) => boolean {
  const all = new Set(asked);
  return (part) => all.has(part);
}

/** An undated article is in no range. */
function daysOf({ date, from, to }: Filter): Sieve["days"] {
  const [start, end] = [date ?? from, date ?? to];
  if (!start && !end) return null;
  const first = start ? dayNumber(firstDay(start)) : Number.NEGATIVE_INFINITY;
  const last = end ? dayNumber(lastDay(end)) : Number.POSITIVE_INFINITY;
  return (day) => day >= first && day <= last && day !== UNDATED;
}
