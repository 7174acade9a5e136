import { expect, it } from "vitest";
import { hitDate } from "./hit-date.ts";

const date = {
  value: "2023-06-03",
  precision: "day",
  basis: "inferred",
  earliest: "2023-06-03",
  latest: "2023-06-03",
} as const;

it("says no more than is known", () => {
  expect(hitDate(date)).toEqual({ main: "6月3日", note: "2023年，推" });
  expect(hitDate({ ...date, basis: "printed" })).toEqual({ main: "6月3日", note: "2023年" });
  expect(hitDate({ ...date, precision: "month" })).toEqual({
    main: "6月",
    note: "2023年，日未详",
  });
  expect(hitDate({ ...date, precision: "year" })).toEqual({ main: "2023年", note: "月日未详" });
  expect(hitDate(null)).toEqual({ main: "日期未详", note: "" });
});
