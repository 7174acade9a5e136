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
    ["展览昨天开幕，持续至5月10日。", []],
  ];
  it.each(cases)("%s", (text, clues) => {
    expect(readClues(readStartedYesterday, text)).toEqual(clues);
  });
});
