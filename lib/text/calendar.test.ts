import { expect, test } from "vitest";
import { dayParts, daysInMonth, lunarDay, weekday } from "./calendar.ts";

test("weekdays", () => {
  expect(weekday("2024-02-10")).toBe("星期六");
  expect(weekday("2023-01-01")).toBe("星期日");
});

test("the lunar calendar, with its new year and a leap month", () => {
  expect(lunarDay("2024-02-09")).toEqual({ year: "癸卯年", day: "腊月三十" });
  expect(lunarDay("2024-02-10")).toEqual({ year: "甲辰年", day: "正月初一" });
  expect(lunarDay("2023-04-01")).toEqual({ year: "癸卯年", day: "闰二月十一" });
});

test("parts and lengths of months", () => {
  expect(dayParts("2024-02-09")).toEqual({ year: 2024, month: 2, day: 9 });
  expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
});
