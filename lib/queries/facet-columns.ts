import {
  FACET_KINDS,
  type FacetKind,
  type KeptColumn,
  type KeptStretch,
} from "../db/facet-stretches.ts";
import { numbersPerDay } from "../db/numbering.ts";
import { reading } from "../db/reading.ts";
import { dataVersion } from "./data-version.ts";
import { type FacetValue, FacetValues } from "./facet-values.ts";

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

/** So many stretches are asked for at once: some megabytes. */
const AT_ONCE = 64;

type AllValues = Readonly<Record<FacetKind, FacetValues>>;

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
  // A value that no stretch has any more keeps its place, for the stretches held tell theirs by it, until there are many.
  const values = before && missing.length < stretches.size ? before.values : newValues();
  for (let start = 0; start < missing.length; start += AT_ONCE) {
    const read = await readStretches(missing.slice(start, start + AT_ONCE), values);
    for (const [number, stretch] of read) stretches.set(number, stretch);
  }
  const whole = sweep(
    new Map([...stretches].flatMap(([number, stretch]) => (stretch ? [[number, stretch]] : []))),
    values,
  );
  const columns = {
    version,
    perDay: await numbersPerDay(reading()),
    stretches: [...whole.stretches.values()],
    values: valuesByKind((kind) => whole.values[kind].all),
  };
  kept = { ...whole, columns };
  return columns;
}

/** Takes out the values that no article has any more, where twice as many have come as there were. */
function sweep(
  stretches: ReadonlyMap<number, FacetStretch>,
  values: AllValues,
): Pick<Kept, "stretches" | "values"> {
  const columns = [...stretches.values()];
  const swept = valuesByKind((kind) => {
    const own = columns.map((stretch) => stretch[kind]);
    return values[kind].haveGrown
      ? values[kind].sweep(own)
      : { values: values[kind], columns: own };
  });
  return {
    stretches: new Map(
      [...stretches].map(([number, stretch], i) => [
        number,
        { ...stretch, ...valuesByKind((kind) => swept[kind].columns[i] ?? stretch[kind]) },
      ]),
    ),
    values: valuesByKind((kind) => swept[kind].values),
  };
}

function newValues(): AllValues {
  return valuesByKind(() => new FacetValues());
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

function placesIn(all: FacetValues, { values, at }: KeptColumn): Uint32Array {
  const places = values.map((value) => all.placeOf(value));
  return Uint32Array.from(at, (place) => places[place] ?? 0);
}
