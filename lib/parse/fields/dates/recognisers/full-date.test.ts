import { describe, expect, it } from "vitest";
import { readClues } from "../testing/read-clues.ts";
import { readFullDates } from "./full-date.ts";

describe("readFullDates", () => {
  const cases: [text: string, clues: string[]][] = [
    ["日前，自2024年8月15日以来，全县无雨。", ["2024年8月15日 → event 2024-08-15"]],
    ["2008年十二月三日晚，灯会开幕。", ["2008年十二月三日晚 → event 2008-12-03 evening"]],
    [
      "２０１１年９月２０日（星期二），校庆举行。",
      ["２０１１年９月２０日（星期二） → event 2011-09-20 weekday 2"],
    ],
    ["记录显示，2020-07-15 气温最高。", ["2020-07-15 → event 2020-07-15"]],
    ["有效期至2025年12月31日。", ["2025年12月31日 → coming 2025-12-31"]],
    ["他1999年10月1日出生。", ["1999年10月1日 → event 1999-10-01 weak"]],
    ["2023年2月30日并不存在。", []],
    ["自2022年1月1日起施行。", ["2022年1月1日 → era 2021-11-02..2022-03-02"]],
    ["型号LX2019.10.1售罄。", []],
    ["型号2020.13.45与编号12-05-06。", []],
  ];
  it.each(cases)("%s", (text, clues) => {
    expect(readClues(readFullDates, text)).toEqual(clues);
  });
});
