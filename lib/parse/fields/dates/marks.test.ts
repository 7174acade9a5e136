import { describe, expect, it } from "vitest";
import { findMarks, startsOf } from "./marks.ts";

describe("findMarks", () => {
  it.each([
    ["2023年6月12日", { years: [0], months: [0, 5], days: [7] }],
    ["去年9月3号", { years: [], months: [0, 2], days: [4] }],
    ["今年的 6月", { years: [], months: [0, 4], days: [] }],
    ["1至8月", { years: [], months: [0, 2], days: [] }],
    ["二〇二三年十二月三十一日", { years: [0], months: [0, 5], days: [8] }],
    ["今年村里修了3条路，长1200米", { years: [], months: [], days: [] }],
    ["电话85312019", { years: [], months: [], days: [] }],
  ])("%s", (text, { years, months, days }) => {
    const marks = findMarks(text);
    expect({ years: marks.years, months: marks.months, days: marks.days }).toEqual({
      years,
      months,
      days,
    });
  });

  it("finds the words of a kind and numerals before 届", () => {
    const marks = findMarks("迎亚运，第六届展会今天开幕");
    expect(startsOf(marks, "event")).toEqual([1]);
    expect(startsOf(marks, "relative")).toEqual([9]);
    expect(startsOf(marks, "season")).toEqual([]);
    expect(marks.terms).toEqual([5]);
  });
});
