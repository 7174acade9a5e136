import { expect, it } from "vitest";
import { withRange } from "../../lib/filter-changes.ts";
import { readFilter } from "../../lib/filters.ts";
import { articlesAddress } from "./addresses.ts";
import {
  barAt,
  countRange,
  endAt,
  OPEN_FROM,
  OPEN_TO,
  periodAt,
  rangeAddress,
  withEnd,
} from "./brush-range.ts";

it("names the periods of bars by month and by year", () => {
  expect([0, 11, 12, 26].map((n) => periodAt("2021-01", n))).toEqual([
    "2021-01",
    "2021-12",
    "2022-01",
    "2023-03",
  ]);
  expect(periodAt("2015", 8)).toBe("2023");
});

it("makes an address of a range, with all else that was chosen, even words that look like one", () => {
  const read = readFilter(
    new URLSearchParams("place=330903&date=2021&q=from%3DFROM%26to%3DTO&page=3"),
  );
  if (!read.ok) throw new Error("the filter is a good one");
  const open = articlesAddress(withRange(read.filter, OPEN_FROM, OPEN_TO));
  expect(rangeAddress(open, "2021-01", { first: 29, last: 31 })).toBe(
    "/articles?place=330903&from=2023-06&to=2023-08&q=from%3DFROM%26to%3DTO",
  );
  expect(rangeAddress(open, "2021-01", { first: 29, last: 29 })).toContain(
    "?place=330903&date=2023-06&q=",
  );
});

it("finds the bar under a pointer, and the end of a range in its reach", () => {
  const edges = [0, 10, 40, 50];
  expect([-5, 0, 9, 10, 39, 45, 99].map((x) => barAt(edges, x))).toEqual([0, 0, 0, 1, 1, 2, 2]);
  const range = { first: 1, last: 1 };
  expect([3, 13, 38, 25, 60].map((x) => endAt(edges, range, x, 8))).toEqual([
    "first",
    "first",
    "last",
    null,
    null,
  ]);
});

it("moves an end up to the other and no further", () => {
  const range = { first: 3, last: 6 };
  expect(withEnd(range, "first", 5)).toEqual({ first: 5, last: 6 });
  expect(withEnd(range, "first", 9)).toEqual({ first: 6, last: 6 });
  expect(withEnd(range, "last", 0)).toEqual({ first: 3, last: 3 });
  expect(countRange([1, 0, 2, 5, 7, 0, 1, 9], range)).toBe(13);
});
