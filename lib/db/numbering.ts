import { dayNumber, endOfDay, LEAST_PER_DAY } from "../article-number.ts";
import type { Transaction } from "./client.ts";

/** A day that has run through its numbers gets so many times as many, and so do all others. */
const WIDER = 4;

/** Whether articles have numbers of today's form. */
export async function isNumbered(tx: Transaction): Promise<boolean> {
  return (await perDayStored(tx)) !== null;
}

/** A collection without articles has none with numbers of another form. */
export async function beginNumbering(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Numbering" (perDay) SELECT ${LEAST_PER_DAY}
    WHERE NOT EXISTS (SELECT 1 FROM "Numbering") AND NOT EXISTS (SELECT 1 FROM "Article")`;
}

/** How many numbers each day has. */
export async function numbersPerDay(tx: Transaction): Promise<number> {
  return (await perDayStored(tx)) ?? LEAST_PER_DAY;
}

async function perDayStored(tx: Transaction): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ perDay: number | bigint }[]>`SELECT perDay FROM "Numbering"`;
  return row ? Number(row.perDay) : null;
}

/** How many numbers each day should have where one of them has so many articles: room for as many again. */
export function perDayFor(articles: number, least = LEAST_PER_DAY): number {
  return least >= 2 * articles ? least : perDayFor(articles, least * WIDER);
}

/** Says how many numbers each day has, of articles that are to come. */
export async function setNumbersPerDay(tx: Transaction, perDay: number): Promise<void> {
  await tx.$executeRaw`DELETE FROM "Numbering"`;
  await tx.$executeRaw`INSERT INTO "Numbering" (perDay) VALUES (${perDay})`;
}

/** Larger than any number: what is taken from them leads out of the way of all. */
const FAR = 2n ** 54n;

/**
 * Numbers all articles anew, day by day in the order that they have; the index, which knows them by their numbers, has
 * to be built anew after it. `perDay` is as many as the fullest day needs unless it is given.
 */
export async function numberAnew(tx: Transaction, perDay?: number): Promise<void> {
  const days = await tx.$queryRaw<{ date: string | null; articles: number | bigint }[]>`
    SELECT "dateValue" AS date, count(*) AS articles FROM "Article" GROUP BY "dateValue"`;
  const dated = days.filter(({ date }) => date !== null);
  const most = dated.reduce((sum, { articles }) => Math.max(sum, Number(articles)), 0);
  const room = perDay ?? perDayFor(most);
  const ends = days.map(({ date }) => [date ?? "", endOfDay(dayNumber(date), room)]);
  // No number may be given to two articles, not even while the first of them still has its old one.
  await tx.$executeRaw`UPDATE "Article" SET "number" = "number" - ${FAR}`;
  await tx.$executeRaw`
    WITH ends AS MATERIALIZED (
      SELECT json_extract(value, '$[0]') AS date, json_extract(value, '$[1]') AS number
      FROM json_each(${JSON.stringify(ends)})
    )
    UPDATE "Article" SET "number" = numbered.number FROM (
      SELECT a."id" AS id, ends.number - row_number() OVER (
        PARTITION BY a."dateValue" ORDER BY a."number" DESC) AS number
      FROM "Article" a JOIN ends ON ends.date = coalesce(a."dateValue", '')
    ) numbered WHERE "Article"."id" = numbered.id`;
  await setNumbersPerDay(tx, room);
}
