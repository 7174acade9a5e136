import { expect, test } from "vitest";
import type { ShownDate } from "../queries/shapes.ts";
import { editionOf } from "./edition-of.ts";
import { countStories, countYears, storyStep } from "./years.ts";

const known = editionOf("2023-06-13", 7);
const loose = editionOf("2023-08-13", 11, "2023-08-31");
const early = editionOf("2021-12-02", 6);
test("years run from the oldest, with twelve months each", () => {
  const years = countYears([loose, known, early]);
  expect(years.map(({ year, stories }) => [year, stories])).toEqual([
    [2021, 6],
    [2023, 18],
  ]);
  expect(years[1]?.months).toHaveLength(12);
  expect(years[1]?.months[5]).toEqual({
    month: 6,
    editions: [known],
    stories: 7,
    dayUnknown: false,
  });
  expect(years[1]?.months[7]).toMatchObject({ stories: 11, dayUnknown: true });
});

test("an edition known to the year alone counts for the year and for no month", () => {
  const date = { ...loose.date, value: "2023-03-01", precision: "year" } as ShownDate;
  const [year] = countYears([{ ...loose, date, articles: 5 }]);
  expect(year?.stories).toBe(5);
  expect(year?.months.every(({ editions }) => editions.length === 0)).toBe(true);
});

test("an edition without a date is in no year", () => {
  expect(countYears([{ ...known, date: null }])).toEqual([]);
});

test("counting", () => {
  expect(countStories([known, loose])).toBe(18);
  expect([0, 1, 2, 3, 7, 8].map(storyStep)).toEqual([0, 1, 1, 2, 2, 3]);
});
