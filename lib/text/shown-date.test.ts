import { expect, test } from "vitest";
import { dateDoubt, showDate } from "./shown-date.ts";

const date = (precision: "day" | "month" | "year", earliest: string, latest: string) => ({
  value: earliest,
  precision,
  earliest,
  latest,
});

test("a date says no more than its precision warrants", () => {
  expect(showDate(date("day", "2024-08-06", "2024-08-06"))).toBe("2024年8月6日");
  expect(showDate(date("month", "2024-08-16", "2024-08-31"))).toBe("2024年8月");
  expect(showDate(date("year", "2024-01-01", "2024-12-31"))).toBe("2024年");
});

test("doubt names the days between", () => {
  expect(dateDoubt(date("day", "2024-08-06", "2024-08-06"))).toBeNull();
  expect(dateDoubt(date("month", "2024-08-16", "2024-08-31"))).toBe("日未详，在16日至31日间");
  expect(dateDoubt(date("month", "2024-08-30", "2024-09-02"))).toBe("日未详，在8月30日至9月2日间");
  expect(dateDoubt(date("year", "2023-11-01", "2024-02-01"))).toBe(
    "月日未详，在2023年11月至2024年2月间",
  );
  expect(dateDoubt(date("month", "2024-08-01", "2024-08-01"))).toBe("日未详");
});
