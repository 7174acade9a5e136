/** Where a story prints its headline; `none` when it has none. */
export type HeadPlace = "above" | "below" | "inside" | "none";

/** Takes the candidates, shortest first for each beginning, beginnings in order. */
export interface Taker {
  /**
   * Whether no story over items `[from, to)` that costs so much or more can be part of a cheapest reading,
   * with its headline in one place or, where that is null, in any.
   */
  isHopeless(from: number, to: number, place: HeadPlace | null, cost: number): boolean;
  /** Items `[from, to)` as one story, its headline being items `[headFrom, headTo)`. */
  take(
    from: number,
    to: number,
    place: HeadPlace,
    headFrom: number,
    headTo: number,
    cost: number,
  ): void;
}
