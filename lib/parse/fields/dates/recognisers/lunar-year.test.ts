import { describe, expect, it } from "vitest";
import { readClues } from "../testing/read-clues.ts";
import { readLunarYears } from "./lunar-year.ts";

describe("readLunarYears", () => {
  const cases: [text: string, clues: string[]][] = [
    ["农历癸卯年四月廿五", ["癸卯年 → era 2022-12-01..2023-04-01"]],
    ["虎年春节", ["虎年 → era 1997-12-01..1998-04-01"]],
    ["他属虎年纪不大", []],
    ["甲丑年", []],
  ];
  it.each(cases)("%s", (text, clues) => {
    expect(readClues(readLunarYears, text)).toEqual(clues);
  });
});
