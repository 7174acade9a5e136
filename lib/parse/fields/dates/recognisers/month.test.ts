import { describe, expect, it } from "vitest";
import { readClues } from "../testing/read-clues.ts";
import { readMonths } from "./month.ts";

describe("readMonths", () => {
  const cases: [text: string, clues: string[]][] = [
    ["图为8月上旬，工人施工。", ["8月上旬 → event ????-08-01..10"]],
    ["7月中旬，望海镇夜查。", ["7月中旬 → event ????-07-11..20"]],
    ["自4月底以来，已培训。", ["4月底 → event ????-04-25..30"]],
    ["自2024年6月末，整合启动。", ["2024年6月末 → event 2024-06-25..30"]],
    ["今年6月，街道筹集了资金。", ["今年6月 → event this-06-01..30"]],
    ["今年1至8月，共安排百人。", ["今年1至8月 → event this-08-31"]],
    ["三月投苗。", ["三月 → event ????-03-01..31 weak"]],
    ["10月底前完成。", ["10月底 → coming ????-10-31"]],
    ["去年5月，他来了。", ["去年5月 → irrelevant"]],
    ["每年8月，庙会热闹。", ["每年8月 → irrelevant"]],
    ["3个月，7月龄，12月票，6月12日。", []],
  ];
  it.each(cases)("%s", (text, clues) => {
    expect(readClues(readMonths, text)).toEqual(clues);
  });
});
