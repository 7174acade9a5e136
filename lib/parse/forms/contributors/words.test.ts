import { describe, expect, it } from "vitest";
import { splitWords } from "./words.ts";

const words = (text: string) =>
  splitWords(text).map((word) => {
    if (word.type === "kind") return `kind ${word.role}`;
    return word.type === "task" ? `task ${word.task}` : word.text;
  });

describe("splitWords", () => {
  it.each([
    ["本报记者张三 摄", ["kind reporter", "张三", "task picture"]],
    ["张三通讯员 李四", ["张三", "kind correspondent", "李四"]],
    ["文／图 张三", ["task both", "张三"]],
    ["张三/文 李四/图", ["张三", "task write", "李四", "task picture"]],
    ["河西日报首席记者 张三", ["kind reporter", "张三"]],
    ["责任编辑：张三", ["kind editor", "张三"]],
    ["美编：张三", ["kind null", "张三"]],
    ["张三摄影报道", ["张三", "task both"]],
    ["记者·张三", ["kind reporter", "张三"]],
    ["图片由张三提供", []],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ["图书馆", ["图书馆"]],
    ["优秀通讯员", ["优秀", "kind correspondent"]],
    ["文明", ["文明"]],
    ["摄影师", ["摄影师"]],
  ])("reads no more into %s than it says", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
