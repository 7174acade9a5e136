import { expect, test } from "vitest";
import { editionOf } from "./edition-of.ts";
import { hasEditions, monthGrid } from "./month-grid.ts";

test("weeks start on Monday and hold every day once", () => {
  const weeks = monthGrid(2023, 6, []);
  expect(weeks).toHaveLength(5);
  expect(weeks[0]?.map((day) => day?.day ?? null)).toEqual([null, null, null, 1, 2, 3, 4]);
  expect(weeks.flat().filter((day) => day)).toHaveLength(30);
});

test("a known day has its editions, all of them", () => {
  const editions = [editionOf("2023-06-13", 7), editionOf("2023-06-13", 2)];
  const days = monthGrid(2023, 6, editions).flat();
  expect(days.filter((day) => day?.editions.length)).toMatchObject([
    { day: 13, editions, possible: [] },
  ]);
});

test("a day that several editions may have had leads to one of them and speaks of no other", () => {
  const [one, other] = [
    editionOf("2023-08-13", 7, "2023-08-14"),
    editionOf("2023-08-14", 11, "2023-08-15"),
  ];
  const days = monthGrid(2023, 8, [one, other]).flat();
  const marked = days.flatMap((day) =>
    day?.possible.length ? [[day.day, day.possible, day.first]] : [],
  );
  expect(marked).toEqual([
    [13, [one], true],
    [14, [one], false],
    [15, [other], false],
  ]);
});

test("an unknown day marks every day it may have been, the first of them apart", () => {
  const edition = editionOf("2023-08-30", 11, "2023-09-02");
  const august = monthGrid(2023, 8, [edition]).flat();
  const september = monthGrid(2023, 9, [edition]).flat();
  const marked = (days: typeof august) =>
    days.filter((day) => day?.possible.length).map((day) => [day?.day, day?.first]);
  expect(marked(august)).toEqual([
    [30, true],
    [31, false],
  ]);
  expect(marked(september)).toEqual([
    [1, true],
    [2, false],
  ]);
});

test("a month has something where an edition lies in it, or may", () => {
  const editions = [editionOf("2023-06-13", 7), editionOf("2023-08-30", 11, "2023-09-02")];
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  expect(months.filter((month) => hasEditions(2023, month, editions))).toEqual([6, 8, 9]);
});
