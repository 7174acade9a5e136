import { expect, test } from "vitest";
import { readDate } from "./dates.ts";

test.each([
  ["2023-06-13", "2023-06-13", "day"],
  ["2023/6/3 09:31", "2023-06-03", "day"],
  ["2023.06.13", "2023-06-13", "day"],
  ["20230613", "2023-06-13", "day"],
  ["2023年6月13日 星期二", "2023-06-13", "day"],
  ["2023-06-13T09:31:00+08:00", "2023-06-13", "day"],
  // half past one in the night of the 13th in China
  ["2023-06-12T17:30:00Z", "2023-06-13", "day"],
  [1686619860, "2023-06-13", "day"],
  [1686619860000, "2023-06-13", "day"],
  ["1686619860", "2023-06-13", "day"],
  ["1686619860000", "2023-06-13", "day"],
  ["Mon, 12 Jun 2023 17:30:00 GMT", "2023-06-13", "day"],
  ["13 Jun 2023 09:31 +0800", "2023-06-13", "day"],
  ["2023-06", "2023-06-01", "month"],
  ["2023年", "2023-01-01", "year"],
])("%s is %s, known to the %s", (words, value, precision) => {
  expect(readDate(words, [0, 4])).toMatchObject({ value, precision, basis: "printed" });
});

test.each([
  "上周",
  "6月13日",
  "2023-13-01",
  "2023-02-30",
  "13/06/2023",
  "12345",
  "",
  1e20,
  "168661986",
  "16866198600000",
  "Jun 2023",
  "13 Bla 2023 09:31 GMT",
])("%s is no date", (words) => {
  expect(readDate(words, [0, 4])).toBeNull();
});
