import { describe, expect, it } from "vitest";
import { readClues } from "../testing/read-clues.ts";
import { readMonthDays } from "./month-day.ts";

describe("readMonthDays", () => {
  const cases: [text: string, clues: string[]][] = [
    ["11月30日，工作站开展学习。", ["11月30日 → event ????-11-30"]],
    ["6月 12日上午，大家看路。", ["6月 12日上午 → event ????-06-12"]],
    ["8月12日晚，广场热闹。", ["8月12日晚 → event ????-08-12 evening"]],
    ["十二月三日，全县下雪。", ["十二月三日 → event ????-12-03"]],
    ["今年7月22日以来，已办理百件。", ["今年7月22日 → event this-07-22"]],
    ["6月15日至17日，培训班举行。", ["6月15日至17日 → event ????-06-15..17"]],
    ["5月30日—6月2日，展销会举行。", ["5月30日—6月2日 → event ????-05-30..06-02"]],
    ["12月1日至5日，平台将连续5天推出。", ["12月1日至5日 → coming ????-12-05"]],
    ["时间截至今年12月31日。", ["今年12月31日 → coming +0-12-31"]],
    ["活动延续到明年2月28日。", ["明年2月28日 → coming +1-02-28"]],
    ["去年9月3日，他去了外地。", ["去年9月3日 → irrelevant"]],
    ["每年3月5日，志愿者上街。", ["每年3月5日 → irrelevant"]],
    ["6月5日是世界环境日。", ["6月5日 → event ????-06-05 weak"]],
    ["8月16日（星期五），闭幕。", ["8月16日（星期五） → event ????-08-16 weekday 5"]],
  ];
  it.each(cases)("%s", (text, clues) => {
    expect(readClues(readMonthDays, text)).toEqual(clues);
  });
});
