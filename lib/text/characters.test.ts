import { expect, it } from "vitest";
import { endsSentence, hasAny, hasBlank, isAt, isBlankAt, setOf, widthOf } from "./characters.ts";

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

it("finds characters of a set inside a text, and none beside it", () => {
  const marks = setOf("□■");
  expect(isAt(marks, "□小苇", 0)).toBe(true);
  expect([1, -1, 3].some((at) => isAt(marks, "□小苇", at))).toBe(false);
  expect([-1, 2].some((at) => isBlankAt("甲乙", at))).toBe(false);
  expect(hasAny(marks, "小苇■")).toBe(true);
  expect(hasAny(marks, "小苇")).toBe(false);
});

it.each([
  ["江流 沈坝", true],
  ["江流\u3000沈坝", true],
  ["江流、沈坝", false],
  ["", false],
])("%s has a blank in it: %s", (text, has) => {
  expect(hasBlank(text)).toBe(has);
});
