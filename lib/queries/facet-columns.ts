import {
  FACET_KINDS,
  type FacetKind,
  type KeptColumn,
  type KeptPage,
  PARTED_BY,
} from "../db/facet-pages.ts";
import { reading } from "../db/reading.ts";
import { dataVersion } from "./data-version.ts";

/** Of each article of a page, in the order of their numbers, which value of each kind it has. */
export interface FacetPage extends Readonly<Record<FacetKind, Uint32Array>> {
  readonly version: number;
  readonly numbers: Float64Array;
}

/**
 * What all articles of the collection are filtered and counted by, 28 bytes an article: the pages in the order of
 * their numbers, and the values that these tell by their places.
 */
export interface FacetColumns {
  readonly version: number;
  readonly pages: readonly FacetPage[];
  readonly values: Readonly<Record<FacetKind, readonly FacetValue[]>>;
}

/** The places, topics or contributors of an article, or its section or paper; none where it has none. */
export type FacetValue = readonly string[];

/** So many pages are asked for at once: some megabytes. */
const AT_ONCE = 64;

/** The values of a kind met so far: what stands in the database, and its parts. */
class Values {
  readonly all: FacetValue[] = [];
  readonly #at = new Map<string | null, number>();

  placeOf(stored: string | null): number {
    let place = this.#at.get(stored);
    if (place === undefined) {
      place = this.all.push(stored === null ? [] : stored.split(PARTED_BY)) - 1;
      this.#at.set(stored, place);
    }
    return place;
  }
}

type AllValues = Readonly<Record<FacetKind, Values>>;

interface Kept {
  readonly pages: ReadonlyMap<number, FacetPage>;
  readonly values: AllValues;
  readonly columns: FacetColumns;
}

let kept: Kept | null = null;

/**
 * The columns as of the reading at hand. They are held between readings; only pages that a load has changed are
 * read again. Whoever asks while others read them makes the same by himself: nothing is kept before it is whole.
 */
export async function facetColumns(): Promise<FacetColumns> {
  const version = await dataVersion();
  const before = kept;
  if (before?.columns.version === version) return before.columns;
  const stored = await reading().$queryRaw<{ page: number | bigint; version: number | bigint }[]>`
    SELECT page, version FROM "FacetPage" ORDER BY page`;
  const pages = new Map<number, FacetPage | null>();
  for (const row of stored) {
    const known = before?.pages.get(Number(row.page));
    pages.set(Number(row.page), known?.version === Number(row.version) ? known : null);
  }
  const missing = [...pages].filter(([, page]) => page === null).map(([number]) => number);
  // A value that no page has any more keeps its place, for the pages held tell theirs by it; only where every page is
  // read anew are the values as well.
  const values = before && missing.length < pages.size ? before.values : newValues();
  for (let start = 0; start < missing.length; start += AT_ONCE) {
    const read = await readPages(missing.slice(start, start + AT_ONCE), values);
    for (const [number, page] of read) pages.set(number, page);
  }
  const whole = new Map([...pages].flatMap(([number, page]) => (page ? [[number, page]] : [])));
  const columns = {
    version,
    pages: [...whole.values()],
    values: valuesByKind((kind) => values[kind].all),
  };
  kept = { pages: whole, values, columns };
  return columns;
}

function newValues(): AllValues {
  return valuesByKind(() => new Values());
}

function valuesByKind<T>(of: (kind: FacetKind) => T): Readonly<Record<FacetKind, T>> {
  const [places, topics, sections, papers, authors] = FACET_KINDS.map(of) as [T, T, T, T, T];
  return { places, topics, sections, papers, authors };
}

async function readPages(
  numbers: readonly number[],
  values: AllValues,
): Promise<(readonly [number, FacetPage])[]> {
  const rows = await reading().$queryRaw<
    { page: number | bigint; version: number | bigint; columns: string }[]
  >`
    SELECT page, version, columns FROM "FacetPage"
    WHERE page IN (SELECT value FROM json_each(${JSON.stringify(numbers)}))`;
  return rows.map(({ page, version, columns }) => {
    const read = JSON.parse(columns) as KeptPage;
    return [
      Number(page),
      {
        version: Number(version),
        numbers: Float64Array.from(read.numbers),
        ...valuesByKind((kind) => placesIn(values[kind], read[kind])),
      },
    ];
  });
}

function placesIn(all: Values, { values, at }: KeptColumn): Uint32Array {
  const places = values.map((value) => all.placeOf(value));
  return Uint32Array.from(at, (place) => places[place] ?? 0);
}
