import { expect, test } from "vitest";
import type { EditionMonth } from "../queries/shapes.ts";
import { editionOf } from "./edition-of.ts";
import { countStories, storyStep, sum, yearsOf } from "./years.ts";

const month = (year: number | null, month: number | null, stories: number): EditionMonth => ({
  year,
  month,
  editions: 2,
  stories,
  dayUnknown: false,
  only: null,
});
const months = [month(null, null, 4), month(2023, 6, 7), month(2023, 8, 11), month(2021, 12, 6)];

test("years run from the oldest, with twelve months each", () => {
  const years = yearsOf(months);
  expect(years.map(({ year, stories }) => [year, stories])).toEqual([
    [2021, 6],
    [2023, 18],
  ]);
  expect(years[1]?.months.map(({ stories }) => stories)).toEqual([
    0, 0, 0, 0, 0, 7, 0, 11, 0, 0, 0, 0,
  ]);
  expect(years[1]?.months[5]).toEqual(months[1]);
});

test("an edition known to the year alone counts for the year and for no month", () => {
  const [year] = yearsOf([month(2023, null, 5)]);
  expect(year?.stories).toBe(5);
  expect(year?.months.every(({ editions }) => editions === 0)).toBe(true);
});

test("an edition without a date is in no year", () => {
  expect(yearsOf([month(null, null, 4)])).toEqual([]);
});

test("counting", () => {
  expect(countStories([editionOf("2023-06-13", 7), editionOf("2021-12-02", 11)])).toBe(18);
  expect([sum(months, "editions"), sum(months, "stories")]).toEqual([8, 28]);
  expect([0, 1, 2, 3, 7, 8].map(storyStep)).toEqual([0, 1, 1, 2, 2, 3]);
});
