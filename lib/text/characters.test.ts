import { expect, it } from "vitest";
import { endsSentence, widthOf } from "./characters.ts";

it.each([
  ["六横AB", 3],
  ["好。”", 2.5],
  ["“智慧”", 4],
  ["6月12日", 3.5],
  ["𠮷野家", 3],
  ["", 0],
])("%s is %d ems wide", (text, width) => {
  expect(widthOf(text)).toBe(width);
});

it.each(["了。", "了。”", "好吗？", "见图。）", "真的！", "等等……"])(
  "%s ends a sentence",
  (text) => {
    expect(endsSentence(text)).toBe(true);
  },
);

it.each(["了，", "（试行）", "“智慧”", "如下：", "公里", ""])("%s ends none", (text) => {
  expect(endsSentence(text)).toBe(false);
});
