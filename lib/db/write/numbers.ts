import { dayNumber, endOfDay, UNDATED } from "../../article-number.ts";
import type { Transaction } from "../client.ts";
import { facetStretches } from "../facet-stretches.ts";
import { numberAnew, numbersPerDay, perDayFor } from "../numbering.ts";
import { makeSearchIndex } from "../search-index.ts";
import type { LeftOver } from "./left-over.ts";

/**
 * Free numbers for articles of these dates, in their order. Those of a day go down, so that a walk back along the
 * numbers meets a page's articles in the order of reading. Where a day has not enough of them, all articles are
 * numbered anew.
 */
export async function giveNumbers(
  tx: Transaction,
  dates: readonly (string | null)[],
  leftOver: LeftOver,
): Promise<bigint[]> {
  const wanted = new Map<number, number>();
  for (const day of dates.map(dayNumber)) wanted.set(day, (wanted.get(day) ?? 0) + 1);
  const perDay = await numbersPerDay(tx);
  const free = new Map<number, number[]>();
  for (const [day, count] of wanted) {
    const numbers = await freeNumbers(tx, day, count, perDay);
    if (numbers.length < count) {
      await widen(tx, perDay + count, leftOver);
      return giveNumbers(tx, dates, leftOver);
    }
    free.set(day, numbers);
  }
  return dates.map((date) => {
    const number = free.get(dayNumber(date))?.shift();
    if (number === undefined) throw new Error(`No number is free for an article of ${date}.`);
    return BigInt(number);
  });
}

/** Up to so many free numbers of a day, descending: those below its articles, or all that are left. */
async function freeNumbers(
  tx: Transaction,
  day: number,
  count: number,
  perDay: number,
): Promise<number[]> {
  const end = endOfDay(day, perDay);
  const first = day === UNDATED ? Number.MIN_SAFE_INTEGER : end - perDay;
  const [row] = await tx.$queryRaw<{ lowest: number | bigint | null }[]>`
    SELECT min("number") AS lowest FROM "Article"
    WHERE "number" >= ${BigInt(first)} AND "number" < ${BigInt(end)}`;
  const lowest = row?.lowest == null ? end : Number(row.lowest);
  if (lowest - first >= count) return Array.from({ length: count }, (_, i) => lowest - 1 - i);
  const rows = await tx.$queryRaw<{ number: number | bigint }[]>`
    SELECT "number" FROM "Article"
    WHERE "number" >= ${BigInt(first)} AND "number" < ${BigInt(end)}`;
  const taken = new Set(rows.map(({ number }) => Number(number)));
  const free: number[] = [];
  for (let number = end - 1; number >= first && free.length < count; number--)
    if (!taken.has(number)) free.push(number);
  return free;
}

/** Gives every day room for so many articles, and builds anew what knows articles by their numbers. */
async function widen(tx: Transaction, articles: number, leftOver: LeftOver): Promise<void> {
  await numberAnew(tx, perDayFor(articles));
  await makeSearchIndex(tx);
  for (const stretch of await facetStretches(tx)) leftOver.stretches.add(stretch);
}
