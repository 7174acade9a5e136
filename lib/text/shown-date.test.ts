import { expect, test } from "vitest";
import { WORDS } from "../i18n.ts";
import { dateDoubt, showDate } from "./shown-date.ts";

const { dates: zh } = WORDS.zh;
const { dates: en } = WORDS.en;

const date = (precision: "day" | "month" | "year", earliest: string, latest: string) => ({
  value: earliest,
  precision,
  earliest,
  latest,
});

test("a date says no more than its precision warrants", () => {
  expect(showDate(date("day", "2024-08-06", "2024-08-06"), zh)).toBe("2024年8月6日");
  expect(showDate(date("month", "2024-08-16", "2024-08-31"), zh)).toBe("2024年8月");
  expect(showDate(date("year", "2024-01-01", "2024-12-31"), zh)).toBe("2024年");
});

test("doubt names the days between", () => {
  expect(dateDoubt(date("day", "2024-08-06", "2024-08-06"), zh)).toBeNull();
  expect(dateDoubt(date("month", "2024-08-16", "2024-08-31"), zh)).toBe("日未详，在16日至31日间");
  expect(dateDoubt(date("month", "2024-08-30", "2024-09-02"), zh)).toBe(
    "日未详，在8月30日至9月2日间",
  );
  expect(dateDoubt(date("year", "2023-11-01", "2024-02-01"), zh)).toBe(
    "月日未详，在2023年11月至2024年2月间",
  );
  expect(dateDoubt(date("month", "2024-08-01", "2024-08-01"), zh)).toBe("日未详");
});

test("in English", () => {
  expect(showDate(date("day", "2024-08-06", "2024-08-06"), en)).toBe("6 August 2024");
  expect(showDate(date("month", "2024-08-16", "2024-08-31"), en)).toBe("August 2024");
  expect(dateDoubt(date("month", "2024-08-16", "2024-08-31"), en)).toBe(
    "day unknown, between 16 and 31 August",
  );
  expect(dateDoubt(date("month", "2024-08-30", "2024-09-02"), en)).toBe(
    "day unknown, between 30 August and 2 September",
  );
  expect(dateDoubt(date("year", "2023-11-01", "2024-02-01"), en)).toBe(
    "month unknown, between November 2023 and February 2024",
  );
});
