/** What pages of places and the map are given to show: plain data. Types only. */
import type { ArticleSummary, MonthFacet, PlaceFacet, ShownPlace } from "./shapes.ts";

/** A place on the map, with the number of articles in it and its parts. */
export interface MapPlace {
  readonly code: string;
  /** `普陀区` */
  readonly name: string;
  /** `普陀` */
  readonly shortName: string;
  readonly count: number;
}

/** An outline of the map; its count is 0 where no article is. */
export interface MapShape extends MapPlace {
  readonly path: string;
  /** Whether it stands for a place of the map's lowest level, and its grey for its number. */
  readonly shaded: boolean;
}

/** A dot of the map: a place too small or too little known to have an outline. */
export interface MapMark extends MapPlace {
  readonly x: number;
  readonly y: number;
  /**
   * `alone`: articles that go no further down than to this place, which has parts. `label`: the name
   * of an outline, without a dot.
   */
  readonly kind: "dot" | "alone" | "label";
}

/** One region of the country as it is drawn, in whole units. */
export interface PlaceMap {
  /** `浙江省`, or null for the whole country. */
  readonly region: string | null;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly MapShape[];
  /** Most articles first. */
  readonly marks: readonly MapMark[];
  /** Where other places of the region lie that no article is about. */
  readonly others: readonly (readonly [x: number, y: number])[];
  /** Places outside the region, each with the way to it: x to the east, y to the south. */
  readonly outside: readonly (MapPlace & { readonly x: number; readonly y: number })[];
  /** Places of the region whose point is not known. */
  readonly unplaced: readonly MapPlace[];
  /** Code of the place whose page this is. */
  readonly chosen: string | null;
  /** Paths of the islands of 钓鱼岛, and of the corner with 南海诸岛, where the region has them. */
  readonly diaoyu: string | null;
  readonly corner: {
    readonly coast: string;
    readonly dashes: string;
    readonly islands: string;
  } | null;
}

/** Another place of the same name; 0 articles where the collection has none. */
export interface Namesake {
  readonly code: string;
  readonly fullName: string;
  readonly count: number;
}

/** What the page of all places shows. */
export interface PlacesOverview {
  readonly tree: readonly PlaceFacet[];
  /** Short names of its provinces, most articles first: `浙江`. */
  readonly provinces: readonly string[];
  /** Articles that go no further down than to a place that has parts, by its code. */
  readonly own: Readonly<Record<string, number>>;
  /** Articles that name any place. */
  readonly total: number;
  readonly map: PlaceMap | null;
}

export interface PlaceDetail {
  readonly place: ShownPlace;
  readonly level: "province" | "city" | "county";
  /** From the province down, without the place itself. */
  readonly ancestors: readonly ShownPlace[];
  readonly children: readonly PlaceFacet[];
  /** Articles that go no further down than to the place itself. */
  readonly own: number;
  readonly total: number;
  readonly latest: readonly ArticleSummary[];
  readonly months: readonly MonthFacet[];
  readonly namesakes: readonly Namesake[];
  readonly map: PlaceMap;
}
