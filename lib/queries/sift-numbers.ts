import { dayIn, dayNumber } from "../article-number.ts";
import type { Sought } from "./conditions.ts";
import { type FacetPage, facetColumns } from "./facet-columns.ts";
import { findNumbers } from "./find-numbers.ts";
import { rowsFound, type Walk } from "./rows-found.ts";
import { type Sieve, sieveOf } from "./sieve.ts";

/** Numbers of the articles that a filter finds, page by page, ascending. */
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
  const parts = await partsOf(filter);
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  const end = window.limit < 0 ? total : Math.min(total, window.offset + window.limit);
  const numbers = order === "newest" ? newest(parts, window.offset, end) : oldest(parts, end);
  return { total, numbers: order === "newest" ? numbers : numbers.slice(window.offset) };
}

async function partsOf(filter: Sought): Promise<Parts> {
  const columns = await facetColumns();
  const sieve = sieveOf(filter, columns);
  const found = await findNumbers(filter);
  const asksNothing = !found && Object.values(sieve).every((one) => one === null);
  if (asksNothing) return columns.pages.map(({ numbers }) => numbers);
  const walk = { at: 0 };
  return columns.pages.map((page) => pass(page, sieve, found, walk));
}

function pass(page: FacetPage, sieve: Sieve, found: Float64Array | null, walk: Walk): Float64Array {
  const { numbers } = page;
  const { places, topics, sections, papers, authors, days } = sieve;
  const rows = found ? rowsFound(page, found, walk) : null;
  const length = rows?.length ?? numbers.length;
  const passed = new Float64Array(length);
  let count = 0;
  for (let row = 0; row < length; row++) {
    const i = rows ? (rows[row] ?? 0) : row;
    const number = numbers[i] ?? 0;
    if (places && !places[page.places[i] ?? 0]) continue;
    if (topics && !topics[page.topics[i] ?? 0]) continue;
    if (sections && !sections[page.sections[i] ?? 0]) continue;
    if (papers && !papers[page.papers[i] ?? 0]) continue;
    if (authors && !authors[page.authors[i] ?? 0]) continue;
    if (days && !days(dayIn(number))) continue;
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
function oldest(parts: Parts, end: number): number[] {
  const numbers: number[] = [];
  const undated: number[] = [];
  let day: number[] = [];
  const endDay = () => {
    for (const number of day.toReversed()) numbers.push(number);
    day = [];
  };
  for (const part of parts) {
    for (const number of part) {
      const isUndated = dayIn(number) === dayNumber(null);
      if (!isUndated && numbers.length >= end) return numbers.slice(0, end);
      if (day[0] !== undefined && dayIn(day[0]) !== dayIn(number)) endDay();
      (isUndated ? undated : day).push(number);
    }
  }
  endDay();
  return [...numbers, ...undated.toReversed()].slice(0, end);
}
