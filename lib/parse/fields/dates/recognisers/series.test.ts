import { describe, expect, it } from "vitest";
import { readClues } from "../testing/read-clues.ts";
import { readSeries } from "./series.ts";

describe("readSeries", () => {
  const cases: [text: string, clues: string[]][] = [
    ["庆祝建党100周年。", ["建党100周年 → era 2021-01-01..2021-12-31"]],
    ["新中国成立七十周年", ["新中国成立七十周年 → era 2019-01-01..2019-12-31"]],
    ["第六届进博会", ["第六届进博会 → era 2023-01-01..2023-12-31"]],
    ["十四届全国人大二次会议", ["十四届全国人大二次会议 → era 2024-01-01..2024-12-31"]],
    ["十三届全国政协五次会议", ["十三届全国政协五次会议 → era 2022-01-01..2022-12-31"]],
    ["改革开放40多年来", []],
    ["改革开放40年来", ["改革开放40年来 → era 2018-01-01..2018-12-31"]],
    ["改革开放37年来", []],
    ["第三届村运会", []],
  ];
  it.each(cases)("%s", (text, clues) => {
    expect(readClues(readSeries, text)).toEqual(clues);
  });
});
