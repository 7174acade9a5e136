/** An article's number: its day × 1,000,000 + n, so that numbers are in the order of days. */

const DAY = 24 * 60 * 60 * 1000;
const FIRST = Date.UTC(1900, 0, 1);

/** So many numbers a day has. */
export const PER_DAY = 1_000_000;

/** Days since 1900-01-01; 0 for an undated article. `1900-01-03` → 2 */
export function dayNumber(date: string | null): number {
  return date ? Math.round((Date.parse(`${date}T00:00Z`) - FIRST) / DAY) : 0;
}

/** The day in an article's number. */
export function dayIn(number: number): number {
  return Math.floor(number / PER_DAY);
}

/** `2` → `1900-01-03` */
export function dateOfDay(day: number): string {
  return new Date(FIRST + day * DAY).toISOString().slice(0, 10);
}
