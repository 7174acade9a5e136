import { describe, expect, it } from "vitest";
import { readClues } from "../testing/read-clues.ts";
import { readRelativeDays } from "./relative-day.ts";

describe("readRelativeDays", () => {
  const cases: [text: string, clues: string[]][] = [
    ["昨天（12月8日），书展开幕。", ["昨天（12月8日 → event ????-12-08 lag 1,1,1"]],
    ["昨日上午，6月12日", ["昨日上午，6月12日 → event ????-06-12 lag 1,1,1"]],
    ["今天(14日)上午，", ["今天(14日 → event ????-??-14 lag 0,0,0"]],
    ["明天（2月4日）立春。", ["明天（2月4日 → event ????-02-04 lag -1,-1,-1"]],
    ["6月12日（昨天）下午", ["6月12日（昨天 → event ????-06-12 lag 1,1,1"]],
    ["昨天，村里开会。", []],
  ];
  it.each(cases)("%s", (text, clues) => {
    expect(readClues(readRelativeDays, text)).toEqual(clues);
  });
});
