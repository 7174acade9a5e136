import { describe, expect, it } from "vitest";
import { readClues } from "../testing/read-clues.ts";
import { readLunarDays } from "./lunar-day.ts";

describe("readLunarDays", () => {
  const cases: [text: string, clues: string[]][] = [
    ["9月10日，中秋节，村里赏月。", ["9月10日，中秋节 → era 2022-01-01..2022-12-31"]],
    ["2月4日（除夕），灯亮了。", ["2月4日（除夕 → era 2019-01-01..2019-12-31"]],
    ["除夕（1月27日）晚上", ["除夕（1月27日 → era 2017-01-01..2017-12-31"]],
    ["8月6日 星期二 农历七月初六", ["8月6日 星期二 农历七月初六 → era 2008-01-01..2008-12-31"]],
    ["农历腊月廿三（2月2日）", ["农历腊月廿三（2月2日 → era 2024-01-01..2024-12-31"]],
    ["9月10日，中秋节前夕，村里打月饼。", []],
    ["1月25日，正月初一，锣鼓响。", ["1月25日，正月初一 → era 2020-01-01..2020-12-31"]],
    ["8月6日至七月初六", []],
    ["9月11日是中秋节假期第二天", []],
    ["8月6日，农历七月三十六", []],
    ["8月6日，农历正月初六", []],
    ["中秋节，村里赏月。", []],
  ];
  it.each(cases)("%s", (text, clues) => {
    expect(readClues(readLunarDays, text)).toEqual(clues);
  });
});
