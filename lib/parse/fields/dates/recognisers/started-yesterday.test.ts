import { describe, expect, it } from "vitest";
import { readClues } from "../testing/read-clues.ts";
import { readStartedYesterday } from "./started-yesterday.ts";

describe("readStartedYesterday", () => {
  const cases: [text: string, clues: string[]][] = [
    [
      "惠民季昨天拉开序幕，活动持续至明年2月28日，为期3个月。",
      ["昨天拉开序幕，活动持续至明年2月28日，为期3个月 → event ????-12-01 lag 1,1,1"],
    ],
    [
      "花展昨日开幕，为期20天，持续至5月10日。",
      ["昨日开幕，为期20天，持续至5月10日 → event ????-04-21 lag 1,1,1"],
    ],
    [
      "影展今天开幕，展期至7月7日，为期一周。",
      ["今天开幕，展期至7月7日，为期一周 → event ????-07-01 lag 0,0,0"],
    ],
    [
      "昨天上午，灯会在江边启幕，将持续到3月5日，前后10天。",
      ["昨天上午，灯会在江边启幕，将持续到3月5日，前后10天 → event ????-02-24 lag 1,1,1"],
    ],
    [
      "书画展今日开展，历时两周，展期至11月14日。",
      ["今日开展，历时两周，展期至11月14日 → event ????-11-01 lag 0,0,0"],
    ],
    [
      "昨日，种粮补贴申报启动，开放至6月30日，共计30天。",
      ["昨日，种粮补贴申报启动，开放至6月30日，共计30天 → event ????-06-01 lag 1,1,1"],
    ],
    ["展览昨天开幕，持续至5月10日。", []],
    ["展览昨天开幕。另一个展为期20天，持续至5月10日。", []],
    ["展览将开幕，为期20天，持续至5月10日。", []],
    ["花展昨日开幕，为期数天，持续至5月10日。", []],
  ];
  it.each(cases)("%s", (text, clues) => {
    expect(readClues(readStartedYesterday, text)).toEqual(clues);
  });
});
