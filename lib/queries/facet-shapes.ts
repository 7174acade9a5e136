/** What a filter can be narrowed by, and what to drop from it. Types only. */
import type { NameKind } from "../filters.ts";
import type { ShownTopic } from "./shown-shapes.ts";

/** A place of the tree with the number of matching articles in it, its parts included. */
export interface PlaceFacet {
  readonly code: string;
  readonly name: string;
  readonly level: "province" | "city" | "county";
  readonly count: number;
  readonly children: readonly PlaceFacet[];
}

export interface TopicFacet extends ShownTopic {
  readonly count: number;
}

export interface MonthFacet {
  /** `YYYY-MM` */
  readonly month: string;
  /** Articles that match the whole filter but its dates. */
  readonly count: number;
  /** Articles that match the places alone: the grey of the histogram. */
  readonly total: number;
}

/** A section, paper or contributor by name, with the number of matching articles. */
export interface NameFacet {
  readonly name: string;
  readonly count: number;
}

/** Each facet counts with all other filters applied, and its own left out. */
export interface Facets {
  /** Most articles first; those with the most, and all that are chosen. */
  readonly names: Readonly<Record<NameKind, readonly NameFacet[]>>;
  readonly places: readonly PlaceFacet[];
  readonly topics: readonly TopicFacet[];
  readonly months: readonly MonthFacet[];
}

/** A condition of a filter, to be dropped. */
export interface Dropped {
  readonly parameter:
    | "place"
    | "date"
    | "topic"
    | "section"
    | "paper"
    | "author"
    | "q"
    | "operator";
  /**
   * The value to drop; of an operator its words in the search box; empty for `date`, for `q`, which is
   * the whole box, and for all values of a kind that has several.
   */
  readonly value: string;
}

/** What to drop from a filter that finds nothing, and how many articles that gives. */
export interface DropHint extends Dropped {
  readonly count: number;
  /** What has to go with it; nothing where it is enough by itself. */
  readonly and?: Dropped;
}
