import { describe, expect, it } from "vitest";
import { readClues } from "../testing/read-clues.ts";
import { readNextDayNews } from "./next-day-news.ts";

describe("readNextDayNews", () => {
  const cases: [text: string, clues: string[]][] = [
    [
      "6月 12日上午，区委书记张三督导整治。",
      ["6月 12日上午，区委书记张三督导 → event ????-06-12 lag 0,1,2"],
    ],
    [
      "2019年6月12日，市长李四到企业调研。",
      ["2019年6月12日，市长李四到 → event 2019-06-12 lag 0,1,2"],
    ],
    ["9月26日，县政府常务会议召开。", ["9月26日，县政府常务会议召开 → event ????-09-26 lag 0,1,2"]],
    ["新华社北京10月19日电 会议开幕。", ["新华社北京10月19日电 → event ????-10-19 lag 0,1,2"]],
    ["去年6月12日，区委书记张三督导整治。", []],
    ["6月12日，村民李四到镇上赶集。", []],
  ];
  it.each(cases)("%s", (text, clues) => {
    expect(readClues(readNextDayNews, text)).toEqual(clues);
  });
});
