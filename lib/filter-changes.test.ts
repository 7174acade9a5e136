import { expect, test } from "vitest";
import { withName, withPlace } from "./filter-changes.ts";
import { EMPTY_FILTER, type Filter, MOST_VALUES, readFilter, writeFilter } from "./filters.ts";

const isTaken = (filter: Filter) => readFilter(new URLSearchParams(writeFilter(filter))).ok;

test("one more than an address takes makes an address that is taken, and the new one is in it", () => {
  let filter = EMPTY_FILTER;
  for (let i = 0; i <= MOST_VALUES; i++) filter = withName(filter, "authors", `署名${10 + i}`);
  for (let i = 0; i <= MOST_VALUES; i++) filter = withPlace(filter, `3301${10 + i}`);
  expect(filter.authors).toContain(`署名${10 + MOST_VALUES}`);
  expect(filter.places).toContain(`3301${10 + MOST_VALUES}`);
  expect([filter.authors.length, filter.places.length]).toEqual([MOST_VALUES, MOST_VALUES]);
  expect(isTaken(filter)).toBe(true);
});
