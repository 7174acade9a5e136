/**
 * Numbers of articles are in the order of their days: a walk back along them meets the newest day first. Each day has
 * as many as the next; those of undated articles are below all others and go down without an end.
 *
 * The indexes write how far it is from one article with a word to the next: the closer numbers lie, the less room they
 * take. So a day has few, and articles are numbered anew when one of them has run through its own
 * (lib/db/numbering.ts).
 */

const DAY = 24 * 60 * 60 * 1000;
/** Before it no date can be written as `YYYY-MM-DD`. */
const FIRST = Date.parse("0000-01-01T00:00Z");

/** The first number of the first day; undated articles are below. */
export const FIRST_DATED = 2 ** 24;

/** So many numbers a day has to begin with. */
export const LEAST_PER_DAY = 2 ** 12;

/** The day of an undated article. */
export const UNDATED = 0;

/** Days counted from 0000-01-01, which is 1. `0000-01-03` → 3 */
export function dayNumber(date: string | null): number {
  return date ? 1 + Math.round((Date.parse(`${date}T00:00Z`) - FIRST) / DAY) : UNDATED;
}

/** The day of an article's number, where each day has `perDay` of them. */
export function dayIn(number: number, perDay: number): number {
  return number < FIRST_DATED ? UNDATED : 1 + Math.floor((number - FIRST_DATED) / perDay);
}

/** The first number after those of a day. */
export function endOfDay(day: number, perDay: number): number {
  return FIRST_DATED + day * perDay;
}

/** `3` → `0000-01-03` */
export function dateOfDay(day: number): string {
  return new Date(FIRST + (day - 1) * DAY).toISOString().slice(0, 10);
}
