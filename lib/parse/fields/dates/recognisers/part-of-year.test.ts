import { describe, expect, it } from "vitest";
import { readClues } from "../testing/read-clues.ts";
import { readPartsOfYear } from "./part-of-year.ts";

describe("readPartsOfYear", () => {
  const cases: [text: string, clues: string[]][] = [
    ["2023年上半年，税收增加。", ["2023年上半年 → era 2023-07-01..2023-09-30"]],
    ["2023年前三季度，外贸回升。", ["2023年前三季度 → era 2023-10-01..2023-12-31"]],
    ["今年一季度，订单饱满。", ["今年一季度 → event this-03-01..30 weak"]],
    ["今年上半年将开工。", []],
    ["每年一季度都淡。", []],
  ];
  it.each(cases)("%s", (text, clues) => {
    expect(readClues(readPartsOfYear, text)).toEqual(clues);
  });
});
