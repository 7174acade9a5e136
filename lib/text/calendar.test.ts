import { expect, test } from "vitest";
import { dayParts, daysInMonth, lunarDay, weekdayNumber } from "./calendar.ts";

test("weekdays", () => {
  expect(weekdayNumber("2024-02-10")).toBe(6);
  expect(weekdayNumber("2023-01-01")).toBe(0);
});

test("the lunar calendar, with its new year and a leap month", () => {
  expect(lunarDay("2024-02-09")).toEqual({
    year: "癸卯年",
    name: "腊月三十",
    month: 12,
    day: 30,
  });
  expect(lunarDay("2024-02-10")).toEqual({
    year: "甲辰年",
    name: "正月初一",
    month: 1,
    day: 1,
  });
  expect(lunarDay("2023-04-01")).toEqual({
    year: "癸卯年",
    name: "闰二月十一",
    month: 2,
    day: 11,
  });
});

test("parts and lengths of months", () => {
  expect(dayParts("2024-02-09")).toEqual({ year: 2024, month: 2, day: 9 });
  expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
});
