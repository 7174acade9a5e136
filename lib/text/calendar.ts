/** Days as a Chinese newspaper's head prints them. Reads no clock: every day is given. */
import { Solar } from "lunar-typescript";

/** The parts of `YYYY-MM-DD`. */
export function dayParts(day: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return { year, month, day: date };
}

/** Weekday of `YYYY-MM-DD`, 0 for Sunday. */
export function weekdayNumber(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** A day of the 农历: its year and its name as printed, and the same in numbers. */
export interface LunarDay {
  readonly year: string;
  readonly name: string;
  /** A leap month has the number of the month before it. */
  readonly month: number;
  readonly day: number;
}

/** `lunarDay("2024-02-10")` → `{ year: "甲辰年", name: "正月初一", month: 1, day: 1 }` */
export function lunarDay(value: string): LunarDay {
  const { year, month, day } = dayParts(value);
  const lunar = Solar.fromYmd(year, month, day).getLunar();
  return {
    year: `${lunar.getYearInGanZhi()}年`,
    name: `${lunar.getMonthInChinese()}月${lunar.getDayInChinese()}`,
    // the library gives leap months below zero
    month: Math.abs(lunar.getMonth()),
    day: lunar.getDay(),
  };
}

/** Days of a month: `daysInMonth(2024, 2)` → 29 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
