import { dayIn, UNDATED } from "../article-number.ts";
import type { Sought } from "./conditions.ts";
import { type FacetStretch, facetColumns } from "./facet-columns.ts";
import { findNumbers } from "./find-numbers.ts";
import { rowsFound, type Walk } from "./rows-found.ts";
import { type Sieve, sieveOf } from "./sieve.ts";

/** Numbers of the articles that a filter finds, stretch by stretch, ascending. */
type Parts = readonly Float64Array[];

/** Which of the articles a filter finds: `limit` of them after the first `offset`; all where it is -1. */
export interface Window {
  readonly limit: number;
  readonly offset: number;
}

/** How many articles a filter finds, and the numbers of those in a window, the newest or oldest first. */
export async function siftNumbers(
  filter: Sought,
  order: "newest" | "oldest",
  window: Window,
): Promise<{ readonly total: number; readonly numbers: readonly number[] }> {
  const { parts, perDay } = await partsOf(filter);
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  const end = window.limit < 0 ? total : Math.min(total, window.offset + window.limit);
  const numbers =
    order === "newest" ? newest(parts, window.offset, end) : oldest(parts, perDay, end);
  return { total, numbers: order === "newest" ? numbers : numbers.slice(window.offset) };
}

async function partsOf(filter: Sought): Promise<{ parts: Parts; perDay: number }> {
  const columns = await facetColumns();
  const sieve = sieveOf(filter, columns);
  const found = await findNumbers(filter);
  const asksNothing = !found && Object.values(sieve).every((one) => one === null);
  const { perDay, stretches } = columns;
  if (asksNothing) return { parts: stretches.map(({ numbers }) => numbers), perDay };
  const walk = { at: 0, perDay };
  return { parts: stretches.map((stretch) => pass(stretch, sieve, found, walk)), perDay };
}

function pass(
  stretch: FacetStretch,
  sieve: Sieve,
  found: Float64Array | null,
  walk: Walk & { readonly perDay: number },
): Float64Array {
  const { numbers } = stretch;
  const { places, topics, sections, papers, authors, days } = sieve;
  const rows = found ? rowsFound(stretch, found, walk) : null;
  const length = rows?.length ?? numbers.length;
  const passed = new Float64Array(length);
  let count = 0;
  for (let row = 0; row < length; row++) {
    const i = rows ? (rows[row] ?? 0) : row;
    const number = numbers[i] ?? 0;
    if (places && !places[stretch.places[i] ?? 0]) continue;
    if (topics && !topics[stretch.topics[i] ?? 0]) continue;
    if (sections && !sections[stretch.sections[i] ?? 0]) continue;
    if (papers && !papers[stretch.papers[i] ?? 0]) continue;
    if (authors && !authors[stretch.authors[i] ?? 0]) continue;
    if (days && !days(dayIn(number, walk.perDay))) continue;
    passed[count++] = number;
  }
  return passed.subarray(0, count);
}

/** Back from the last: a day's articles in the order of reading, undated ones at the end. */
function newest(parts: Parts, offset: number, end: number): number[] {
  const numbers: number[] = [];
  let passed = 0;
  for (const part of parts.toReversed()) {
    if (passed + part.length > offset) {
      const first = Math.max(0, offset - passed);
      for (let i = first; i < part.length && passed + i < end; i++)
        numbers.push(part[part.length - 1 - i] ?? 0);
    }
    passed += part.length;
    if (passed >= end) break;
  }
  return numbers;
}

/** Day by day, each in the order of reading, undated ones at the end as well. */
function oldest(parts: Parts, perDay: number, end: number): number[] {
  const numbers: number[] = [];
  const undated: number[] = [];
  let day: number[] = [];
  const dayOf = (number: number) => dayIn(number, perDay);
  const endDay = () => {
    for (const number of day.toReversed()) numbers.push(number);
    day = [];
  };
  for (const part of parts) {
    for (const number of part) {
      const isUndated = dayOf(number) === UNDATED;
      if (!isUndated && numbers.length >= end) return numbers.slice(0, end);
      if (day[0] !== undefined && dayOf(day[0]) !== dayOf(number)) endDay();
      (isUndated ? undated : day).push(number);
    }
  }
  endDay();
  return [...numbers, ...undated.toReversed()].slice(0, end);
}
