/** The values addresses carry, checked one by one: place codes and spans of days. */

/** Six digits; a city of `00` has no counties. */
export const PLACE_CODE = /^[1-9]\d(?:0000|(?!00)\d{4})$/;

/** A code shaped as GB/T 2260 has them, or null: `readPlaceCode("330903")`. */
export function readPlaceCode(text: string): string | null {
  return PLACE_CODE.test(text) ? text : null;
}

/** First and last code of a place and all its parts: `330900` → `330900` to `330999`. */
export function placeRange(code: string): { readonly first: string; readonly last: string } {
  const own = code.replace(/(?:00){1,2}$/, "");
  return { first: code, last: own.padEnd(6, "9") };
}

/** Whether `code` is `above` or one of its parts. */
export function isPartOf(code: string, above: string): boolean {
  const { first, last } = placeRange(above);
  return first <= code && code <= last;
}

/** A day of the calendar, `YYYY-MM-DD`, or null. */
export function readDate(text: string): string | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
    ? text
    : null;
}

/** A year, `YYYY`, or null. */
export function readYear(text: string): string | null {
  return /^[1-9]\d{3}$/.test(text) ? text : null;
}

/** A day, a month or a year, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, or null. */
export function readPeriod(text: string): string | null {
  return [4, 7, 10].includes(text.length) && readDate(firstDay(text)) ? text : null;
}

/** `2023-02` → `2023-02-01` */
export function firstDay(period: string): string {
  return period + "-01-01".slice(period.length - 4);
}

/** `2023-02` → `2023-02-28` */
export function lastDay(period: string): string {
  if (period.length === 4) return `${period}-12-31`;
  if (period.length > 7) return period;
  return `${period}-${daysIn(Number(period.slice(0, 4)), Number(period.slice(5, 7)))}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
