/** A month as a wall calendar: weeks from Monday, and what was printed on each day. */
import type { EditionCount } from "../queries/shapes.ts";
import { daysInMonth, weekdayNumber } from "../text/calendar.ts";

export interface CalendarDay {
  readonly day: number;
  /** The editions of this very day. */
  readonly editions: readonly EditionCount[];
  /** Editions whose day is unknown and may have been this one: those of one address, to which the day leads. */
  readonly possible: readonly EditionCount[];
  /** This is the first day in the month that one of `possible` may have been. */
  readonly first: boolean;
}

/** Weeks of seven, null before the first and after the last day of the month. */
export function monthGrid(
  year: number,
  month: number,
  editions: readonly EditionCount[],
): (CalendarDay | null)[][] {
  const days: (CalendarDay | null)[] = Array.from(
    { length: (weekdayNumber(isoDay(year, month, 1)) + 6) % 7 },
    () => null,
  );
  for (let day = 1; day <= daysInMonth(year, month); day += 1) {
    days.push(calendarDay(isoDay(year, month, day), day, editions));
  }
  while (days.length % 7 > 0) days.push(null);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

/** Whether one of these editions lies in the month, or may. */
export function hasEditions(
  year: number,
  month: number,
  editions: readonly EditionCount[],
): boolean {
  return monthGrid(year, month, editions)
    .flat()
    .some((day) => day && day.editions.length + day.possible.length > 0);
}

function calendarDay(value: string, day: number, editions: readonly EditionCount[]): CalendarDay {
  const known = editions.filter(({ date }) => date?.precision === "day" && date.value === value);
  const open = editions.filter(
    ({ date }) =>
      date && date.precision !== "day" && date.earliest <= value && value <= date.latest,
  );
  const possible = open.filter(({ date }) => date?.value === open[0]?.date?.value);
  const first = possible.some(({ date }) => date?.earliest === value) || day === 1;
  return { day, editions: known, possible, first };
}

function isoDay(year: number, month: number, day: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
