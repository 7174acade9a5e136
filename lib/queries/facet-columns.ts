import {
  FACET_KINDS,
  type FacetKind,
  type KeptColumn,
  type KeptStretch,
  PARTED_BY,
} from "../db/facet-stretches.ts";
import { numbersPerDay } from "../db/numbering.ts";
import { reading } from "../db/reading.ts";
import { dataVersion } from "./data-version.ts";

/** Of each article of a stretch, in the order of their numbers, which value of each kind it has. */
export interface FacetStretch extends Readonly<Record<FacetKind, Uint32Array>> {
  readonly version: number;
  readonly numbers: Float64Array;
}

/**
 * What all articles of the collection are filtered and counted by, 28 bytes an article: the stretches in the order of
 * their numbers, and the values that these tell by their places.
 */
export interface FacetColumns {
  readonly version: number;
  /** How many numbers each day has. */
  readonly perDay: number;
  readonly stretches: readonly FacetStretch[];
  readonly values: Readonly<Record<FacetKind, readonly FacetValue[]>>;
}

/** The places, topics or contributors of an article, or its section or paper; none where it has none. */
export type FacetValue = readonly string[];

/** So many stretches are asked for at once: some megabytes. */
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
  readonly stretches: ReadonlyMap<number, FacetStretch>;
  readonly values: AllValues;
  readonly columns: FacetColumns;
}

let kept: Kept | null = null;

/**
 * The columns as of the reading at hand. They are held between readings; only stretches that a load has changed are
 * read again. Whoever asks while others read them makes the same by himself: nothing is kept before it is whole.
 */
export async function facetColumns(): Promise<FacetColumns> {
  const version = await dataVersion();
  const before = kept;
  if (before?.columns.version === version) return before.columns;
  const stored = await reading().$queryRaw<
    { stretch: number | bigint; version: number | bigint }[]
  >`
    SELECT stretch, version FROM "FacetStretch" ORDER BY stretch`;
  const stretches = new Map<number, FacetStretch | null>();
  for (const row of stored) {
    const known = before?.stretches.get(Number(row.stretch));
    stretches.set(Number(row.stretch), known?.version === Number(row.version) ? known : null);
  }
  const missing = [...stretches]
    .filter(([, stretch]) => stretch === null)
    .map(([number]) => number);
  // A value that no stretch has any more keeps its place, for the stretches held tell theirs by it; only where every
  // stretch is read anew are the values as well.
  const values = before && missing.length < stretches.size ? before.values : newValues();
  for (let start = 0; start < missing.length; start += AT_ONCE) {
    const read = await readStretches(missing.slice(start, start + AT_ONCE), values);
    for (const [number, stretch] of read) stretches.set(number, stretch);
  }
  const whole = new Map(
    [...stretches].flatMap(([number, stretch]) => (stretch ? [[number, stretch]] : [])),
  );
  const columns = {
    version,
    perDay: await numbersPerDay(reading()),
    stretches: [...whole.values()],
    values: valuesByKind((kind) => values[kind].all),
  };
  kept = { stretches: whole, values, columns };
  return columns;
}

function newValues(): AllValues {
  return valuesByKind(() => new Values());
}

function valuesByKind<T>(of: (kind: FacetKind) => T): Readonly<Record<FacetKind, T>> {
  const [places, topics, sections, papers, authors] = FACET_KINDS.map(of) as [T, T, T, T, T];
  return { places, topics, sections, papers, authors };
}

async function readStretches(
  numbers: readonly number[],
  values: AllValues,
): Promise<(readonly [number, FacetStretch])[]> {
  const rows = await reading().$queryRaw<
    { stretch: number | bigint; version: number | bigint; columns: string }[]
  >`
    SELECT stretch, version, columns FROM "FacetStretch"
    WHERE stretch IN (SELECT value FROM json_each(${JSON.stringify(numbers)}))`;
  return rows.map(({ stretch, version, columns }) => {
    const read = JSON.parse(columns) as KeptStretch;
    return [
      Number(stretch),
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
