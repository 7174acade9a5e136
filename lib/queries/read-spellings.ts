import { setImmediate, setTimeout } from "node:timers/promises";
import { inOneReading, reading } from "../db/reading.ts";

/** How long to rest after a slice, as a multiple of the time it took. */
export type Rest = number;

/** So many spellings are read at a time: ten milliseconds or so. */
const SLICE = 500;

/**
 * Goes through something sorted, slice by slice, each a reading of its own: `next` takes the last key
 * of the slice before, none at first, and gives its own, or null at the end. Between slices whoever
 * else wants to read does.
 */
async function inSlices(
  rest: Rest,
  next: (after: string) => Promise<string | null>,
): Promise<void> {
  let after: string | null = "";
  while (after !== null) {
    const began = performance.now();
    after = await next(after);
    await setImmediate();
    if (rest > 0) await setTimeout(rest * (performance.now() - began));
  }
}

/** All that each name may be typed as: its syllables and first letters. */
export async function readSpellings(rest: Rest): Promise<ReadonlyMap<string, readonly string[]>> {
  const spellings = new Map<string, readonly string[]>();
  await inSlices(rest, async (after) => {
    const slice = await spellingSlice(after);
    for (const { name, typed } of slice.rows) spellings.set(name, [...new Set(typed.split(" "))]);
    return slice.last;
  });
  return spellings;
}

interface Spelled {
  readonly name: string;
  readonly typed: string;
}

const spellingSlice = inOneReading(
  async (after: string): Promise<{ last: string | null; rows: readonly Spelled[] }> => {
    const [end] = await reading().$queryRaw<{ last: string | null }[]>`
      SELECT max(name) AS last FROM
        (SELECT name FROM "NameSpelling" WHERE name > ${after} ORDER BY name LIMIT ${SLICE})`;
    const last = end?.last ?? null;
    if (last === null) return { last, rows: [] };
    const rows = await reading().$queryRaw<Spelled[]>`
      SELECT name, group_concat(spelling || ' ' || initials, ' ') AS typed FROM "NameSpelling"
      WHERE name > ${after} AND name <= ${last} AND spelling <> '' GROUP BY name`;
    return { last, rows };
  },
);
