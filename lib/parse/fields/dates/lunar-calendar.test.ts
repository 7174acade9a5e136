import { Lunar } from "lunar-typescript";
import { describe, expect, it } from "vitest";
import { formatDay } from "./calendar.ts";
import { LUNAR_YEARS } from "./data/lunar-years.ts";
import { LAST, lunarDays } from "./lunar-calendar.ts";

const years = LUNAR_YEARS.map(([newYear]) => Number(newYear.slice(0, 4)));

describe("lunarDays", () => {
  it.each([
    [1, 1],
    [1, 15],
    [5, 5],
    [7, 7],
    [8, 15],
    [9, 9],
    [12, 8],
  ])("finds the days of month %i date %i in every year", (month, date) => {
    expect(lunarDays(month, date).map(formatDay)).toEqual(
      years.map((year) => Lunar.fromYmd(year, month, date).getSolar().toYmd()),
    );
  });

  it("ends a year the day before the next begins", () => {
    const firsts = lunarDays(1, 1);
    expect(lunarDays(12, LAST).slice(0, -1)).toEqual(firsts.slice(1).map((day) => day - 1));
  });

  it("knows which months have no thirtieth", () => {
    expect(lunarDays(12, 30).length).toBeLessThan(years.length);
  });
});
