import { expect, it } from "vitest";
import { findSource, isEditorLine } from "./source.ts";

it.each([
  ["(来源:河西发布)", "河西发布"],
  ["来源：新华社", "新华社"],
  ["【稿件来源：本地频道】", "本地频道"],
])("%s names its source", (line, expected) => {
  const found = findSource(line);
  expect(found && line.slice(...found)).toBe(expected);
});

it.each(["来源不明的资金", "收入来源：工资、奖金、利息。（详见附表）另有说明", "水的来源"])(
  "%s names none",
  (line) => {
    expect(findSource(line)).toBeNull();
  },
);

it("knows editors' lines", () => {
  expect(isEditorLine("(责编:骆平、傅雨)")).toBe(true);
  expect(isEditorLine("责任编辑 骆平")).toBe(true);
  expect(isEditorLine("编辑们开了一个会。")).toBe(false);
});
