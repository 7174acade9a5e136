/** From stored rows to the plain shapes pages are given. */
import type { Basis, Precision, Role, Span } from "../article.ts";
import { ROLES } from "../article.ts";
import { topicLabel } from "../topics.ts";
import type { ShownDate, ShownPlace, ShownTopic } from "./shapes.ts";

/** Columns of `Place` that pages show. */
export const PLACE_COLUMNS = { code: true, name: true, fullName: true, shortName: true } as const;

interface PlaceRow {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly shortName: string;
}

export function showPlace(place: PlaceRow, primary: boolean): ShownPlace {
  const { code, name, fullName, shortName } = place;
  return { code, name, fullName, shortName, primary };
}

/** Places of an article in their stored order; the one at position 0 is primary. */
export function showPlaces(
  rows: readonly { readonly position: number; readonly place: PlaceRow }[],
): ShownPlace[] {
  return rows.map(({ position, place }) => showPlace(place, position === 0));
}

export function showTopics(rows: readonly { readonly slug: string }[]): ShownTopic[] {
  return rows.map(({ slug }) => ({ slug, label: topicLabel(slug) }));
}

/** Date columns of an article; those of an edition are named without `date`. */
export interface DateRow {
  readonly dateValue: string | null;
  readonly datePrecision: string | null;
  readonly dateBasis: string | null;
  readonly dateEarliest: string | null;
  readonly dateLatest: string | null;
}

export function showDate(row: DateRow): ShownDate | null {
  const { dateValue: value, dateEarliest, dateLatest } = row;
  if (value === null) return null;
  return {
    value,
    precision: knownPrecision(row.datePrecision),
    basis: knownBasis(row.dateBasis),
    earliest: dateEarliest ?? value,
    latest: dateLatest ?? value,
  };
}

function knownPrecision(stored: string | null): Precision {
  return stored === "month" || stored === "year" ? stored : "day";
}

function knownBasis(stored: string | null): Basis {
  return stored === "printed" ? stored : "inferred";
}

export function knownRole(stored: string): Role {
  const role = ROLES.find((known) => known === stored);
  if (!role) throw new Error(`The database holds the unknown role ${stored}.`);
  return role;
}

/** Stored JSON spans, `[[start, end], …]`. */
export function readSpans(json: string): readonly Span[] {
  return JSON.parse(json);
}

/** Stored JSON list of strings. */
export function readLines(json: string): readonly string[] {
  return JSON.parse(json);
}
