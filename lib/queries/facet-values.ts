import { PARTED_BY } from "../db/facet-stretches.ts";

/** The places, topics or contributors of an article, or its section or paper; none where it has none. */
export type FacetValue = readonly string[];

/** The values of a kind met so far: what stands in the database, and its parts. */
export class FacetValues {
  readonly all: FacetValue[] = [];
  readonly #at = new Map<string | null, number>();
  /** So many there were when those that nothing has had been taken out. */
  #swept = 0;

  placeOf(stored: string | null): number {
    let place = this.#at.get(stored);
    if (place === undefined) {
      place = this.all.push(stored === null ? [] : stored.split(PARTED_BY)) - 1;
      this.#at.set(stored, place);
    }
    return place;
  }

  /** Whether so many have come that those which nothing has any more should be looked for. */
  get haveGrown(): boolean {
    return this.all.length > 2 * this.#swept;
  }

  /**
   * Those of the values that some article has, by the columns that tell values by their places, and the columns anew.
   * Those given stay as they are, for somebody may be reading them.
   */
  sweep(columns: readonly Uint32Array[]): { values: FacetValues; columns: Uint32Array[] } {
    const isHad = new Uint8Array(this.all.length);
    for (const column of columns) for (const place of column) isHad[place] = 1;
    if (isHad.every((had) => had === 1)) {
      this.#swept = this.all.length;
      return { values: this, columns: [...columns] };
    }
    const values = new FacetValues();
    const places = new Uint32Array(this.all.length);
    for (const [stored, place] of this.#at)
      if (isHad[place] === 1) places[place] = values.placeOf(stored);
    values.#swept = values.all.length;
    return { values, columns: columns.map((column) => column.map((place) => places[place] ?? 0)) };
  }
}
