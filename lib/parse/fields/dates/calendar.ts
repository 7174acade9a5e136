/**
 * Days as whole numbers (days since 1970-01-01), so that dates are compared and added as
 * numbers; nothing here knows today's date or a time zone.
 */
export type Day = number;

/** Days of four centuries, after which the calendar repeats, and of 1 March 2000 from 1970. */
const CYCLE_DAYS = 146_097;
const MARCH_2000 = 11_017;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function lengthOf(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** Days from 1970 to a date that exists; counted from March, so that a leap day ends its year. */
function count(year: number, month: number, date: number): Day {
  const marchYear = (month > 2 ? year : year - 1) - 2000;
  const months = (month + 9) % 12;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return MARCH_2000 + marchYear * 365 + leapDays + Math.floor((months * 153 + 2) / 5) + date - 1;
}

/** The day of a calendar date, or null when there is no such date: `dayOf(2023, 2, 30)` → null. */
export function dayOf(year: number, month: number, date: number): Day | null {
  return date >= 1 && date <= lengthOf(year, month) ? count(year, month, date) : null;
}

/** Year and month of a day, the inverse of `count`. */
function partsOf(day: Day): readonly [year: number, month: number, date: number] {
  const since = day - MARCH_2000;
  const cycle = Math.floor(since / CYCLE_DAYS);
  const rest = since - cycle * CYCLE_DAYS;
  const century = Math.min(Math.floor(rest / 36_524), 3);
  const inCentury = rest - century * 36_524;
  const four = Math.floor(inCentury / 1_461);
  const inFour = inCentury - four * 1_461;
  const year = Math.min(Math.floor(inFour / 365), 3);
  const inYear = inFour - year * 365;
  const months = Math.floor((inYear * 5 + 2) / 153);
  const month = months < 10 ? months + 3 : months - 9;
  const marchYear = 2000 + cycle * 400 + century * 100 + four * 4 + year;
  return [
    month > 2 ? marchYear : marchYear + 1,
    month,
    inYear - Math.floor((months * 153 + 2) / 5) + 1,
  ];
}

export function yearOf(day: Day): number {
  return partsOf(day)[0];
}

/** Month from 1 to 12. */
export function monthOf(day: Day): number {
  return partsOf(day)[1];
}

/** Date in its month, from 1. */
export function dateOf(day: Day): number {
  return partsOf(day)[2];
}

/** 0 for Sunday (星期日) to 6 for Saturday; 1970 began on a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

function twoDigits(part: number): string {
  return part < 10 ? `0${part}` : `${part}`;
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const [year, month, date] = partsOf(day);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** Reads `YYYY-MM-DD` of the data tables; throws for anything else. */
export function parseDay(text: string): Day {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  const day = dayOf(year, month, date);
  if (day === null || formatDay(day) !== text) throw new Error(`not a date YYYY-MM-DD: ${text}`);
  return day;
}

export function lastDayOfMonth(year: number, month: number): Day {
  return count(year, month, lengthOf(year, month));
}

/** How many dates a month has in a common year, for months whose year is not known. */
export function datesIn(month: number): number {
  return lengthOf(2001, month);
}

/** The same date some months on, or that month's last day where it has no such date. */
export function addMonths(day: Day, months: number): Day {
  const [fromYear, fromMonth, date] = partsOf(day);
  const total = fromYear * 12 + fromMonth - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  return count(year, month, Math.min(date, lengthOf(year, month)));
}

/** First and last day of a year. */
export function yearSpan(year: number): readonly [Day, Day] {
  return [count(year, 1, 1), count(year, 12, 31)];
}

/** The last of many days, however many; -Infinity for none. */
export function lastOf(days: readonly Day[]): Day {
  return days.reduce((last, day) => Math.max(last, day), Number.NEGATIVE_INFINITY);
}

/** The first of many days, however many; Infinity for none. */
export function firstOf(days: readonly Day[]): Day {
  return days.reduce((first, day) => Math.min(first, day), Number.POSITIVE_INFINITY);
}
