/**
 * Days as whole numbers (days since 1970-01-01), so that dates are compared and added as
 * numbers; nothing here knows today's date or a time zone.
 */
export type Day = number;

const MS = 86_400_000;

/** The day of a calendar date, or null when there is no such date: `dayOf(2023, 2, 30)` → null. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const time = Date.UTC(year, month - 1, date);
  const made = new Date(time);
  const exists = made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
  return exists ? time / MS : null;
}

export function yearOf(day: Day): number {
  return new Date(day * MS).getUTCFullYear();
}

/** Month from 1 to 12. */
export function monthOf(day: Day): number {
  return new Date(day * MS).getUTCMonth() + 1;
}

/** 0 for Sunday (星期日) to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(day * MS).getUTCDay();
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * MS).toISOString().slice(0, 10);
}

/** Reads `YYYY-MM-DD` of the data tables; throws for anything else. */
export function parseDay(text: string): Day {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  const day = dayOf(year, month, date);
  if (day === null || formatDay(day) !== text) throw new Error(`not a date YYYY-MM-DD: ${text}`);
  return day;
}

export function lastDayOfMonth(year: number, month: number): Day {
  return Date.UTC(year, month, 0) / MS;
}

/** How many dates a month has in a common year, for months whose year is not known. */
export function datesIn(month: number): number {
  return new Date(Date.UTC(2001, month, 0)).getUTCDate();
}

/** The same date some months on, or that month's last day where it has no such date. */
export function addMonths(day: Day, months: number): Day {
  const from = new Date(day * MS);
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const year = first.getUTCFullYear();
  const month = first.getUTCMonth() + 1;
  return dayOf(year, month, from.getUTCDate()) ?? lastDayOfMonth(year, month);
}

/** First and last day of a year. */
export function yearSpan(year: number): readonly [Day, Day] {
  return [Date.UTC(year, 0, 1) / MS, Date.UTC(year, 11, 31) / MS];
}

/** The last of many days, however many; -Infinity for none. */
export function lastOf(days: readonly Day[]): Day {
  return days.reduce((last, day) => Math.max(last, day), Number.NEGATIVE_INFINITY);
}

/** The first of many days, however many; Infinity for none. */
export function firstOf(days: readonly Day[]): Day {
  return days.reduce((first, day) => Math.min(first, day), Number.POSITIVE_INFINITY);
}
