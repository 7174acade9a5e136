/** Days as a Chinese newspaper's head prints them. Reads no clock: every day is given. */
import { Solar } from "lunar-typescript";

/** The parts of `YYYY-MM-DD`. */
export function dayParts(day: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return { year, month, day: date };
}

const WEEKDAYS = ["日", "一", "二", "三", "四", "五", "六"] as const;

/** Weekday of `YYYY-MM-DD`, 0 for Sunday. */
export function weekdayNumber(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** `weekday("2024-02-10")` → `星期六` */
export function weekday(day: string): string {
  return `星期${WEEKDAYS[weekdayNumber(day)]}`;
}

/** 农历 of a day: `lunarDay("2024-02-10")` → `{ year: "甲辰年", day: "正月初一" }` */
export function lunarDay(value: string): { year: string; day: string } {
  const { year, month, day } = dayParts(value);
  const lunar = Solar.fromYmd(year, month, day).getLunar();
  return {
    year: `${lunar.getYearInGanZhi()}年`,
    day: `${lunar.getMonthInChinese()}月${lunar.getDayInChinese()}`,
  };
}

/** Days of a month: `daysInMonth(2024, 2)` → 29 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
