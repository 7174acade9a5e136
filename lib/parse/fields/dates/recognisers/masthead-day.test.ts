import { describe, expect, it } from "vitest";
import { readClues } from "../testing/read-clues.ts";
import { readMastheadDays } from "./masthead-day.ts";

describe("readMastheadDays", () => {
  const cases: [text: string, where: "prose" | "credit" | "furniture", clues: string[]][] = [
    ["6月13日 星期二", "furniture", ["6月13日 星期二 → event ????-06-13 lag 0,0,0 weekday 2"]],
    ["6月13日 星期二", "credit", ["6月13日 星期二 → event ????-06-13 lag 0,0,0 weekday 2"]],
    ["08月06日 10:23", "prose", ["08月06日 10:23 → event ????-08-06 lag 0,0,0"]],
    ["08-06 10:23 来源：县报", "prose", ["08-06 10:23 → event ????-08-06 lag 0,0,0"]],
    ["发布于 08-06 10:23:45", "credit", ["08-06 10:23:45 → event ????-08-06 lag 0,0,0"]],
    ["时间：8月6日 10:23", "prose", []],
    ["8月6日 10:23，县城停电。", "prose", []],
    ["8月6日 10:23 县城停电", "prose", []],
    ["展览8月6日 星期二开幕", "prose", []],
    ["比分 8-6 10:23", "prose", []],
    ["2019-08-06 10:23", "furniture", []],
  ];
  it.each(cases)("%s (%s)", (text, where, clues) => {
    expect(readClues(readMastheadDays, text, where)).toEqual(clues);
  });
});
