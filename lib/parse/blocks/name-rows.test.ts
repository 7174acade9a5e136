import { expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { nameRows } from "./name-rows.ts";

const rows = (source: string) => nameRows(splitLines(source, [0, source.length]), 0);

it("counts the rows of a list of names", () => {
  expect(rows("孙立民 王秀芝 李建国\n刘芳菲 杨志坚 黄丽娜\n徐海棠 郑德胜 马晓舟")).toBe(3);
});

it.each([
  ["one row, a byline", "孙立民 王秀芝 李建国\n\n渡口换上电动船，船工们说好。"],
  ["rows apart", "孙立民 王秀芝 李建国\n\n刘芳菲 杨志坚 黄丽娜"],
  ["two names a row", "孙立民 王秀芝\n刘芳菲 杨志坚"],
  ["words that are no names", "春风化雨 润物无声 桃李天下\n少开会议 开短会议 开好会议"],
  ["nothing", ""],
])("counts none in %s", (_, source) => {
  expect(rows(source)).toBe(0);
});
