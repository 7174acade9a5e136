import { describe, expect, it } from "vitest";
import { authorTold, tellsOfAuthor } from "./about-author.ts";

describe("tellsOfAuthor", () => {
  it.each([
    ["（作者系河东县少年宫教师）", null],
    ["（本文作者为河东县退休干部）", null],
    ["(作者单位：河东县第一中学)", null],
    ["（作者单位：河东县少年宫 作者：李安）", "李安"],
    ["（作者系河东县作协会员 李安）", "李安"],
    ["（作者是河东县志愿者，作者：王小河，）", "王小河"],
  ])("%s", (line, author) => {
    expect(tellsOfAuthor(line)).toBe(true);
    expect(authorTold(line)).toBe(author);
  });

  it.each([
    "作者系河东县少年宫教师",
    "（作者：李安）",
    "（李安）",
    "（作者系列讲座今天开讲",
    "（见图）",
    "作者为何写下这一句？",
  ])("not %s", (line) => {
    expect(tellsOfAuthor(line)).toBe(false);
  });
});
