import { describe, expect, it } from "vitest";
import { readClues } from "../testing/read-clues.ts";
import { readBareDays } from "./bare-day.ts";

describe("readBareDays", () => {
  const cases: [text: string, clues: string[]][] = [
    ["记者12日从会上获悉。", ["12日 → event ????-??-12"]],
    ["二十三日上午，物资运到。", ["二十三日上午 → event ????-??-23"]],
    ["连续3日，天气晴好。", []],
    ["6月12日，开会。", []],
    ["三日游的人多了。", []],
  ];
  it.each(cases)("%s", (text, clues) => {
    expect(readClues(readBareDays, text)).toEqual(clues);
  });
});
