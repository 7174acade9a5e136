import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";
import { splitLines } from "../lines.ts";
import { closesLineAbove, hangs, openCreditLength } from "./open-credits.ts";

const linesOf = (source: string) => splitLines(source, [0, source.length]);

describe("openCreditLength", () => {
  it.each([
    ["（首席记者 詹智 文/摄\n）", 2],
    ["（首席记者 詹智 文/摄\n\n）", 2],
    ["（记者 柳青 通讯\n员 韩雪）\n老街修旧如旧", 2],
    ["（记者 柳\n青 通讯员 韩\n雪）", 3],
  ])("takes %j", (source, length) => {
    expect(openCreditLength(linesOf(source), 0)).toBe(length);
  });

  it.each([
    ["（记者 柳青）\n老街修旧如旧"],
    ["（记者 柳青\n老街修旧如旧"],
    ["（记者 柳青\n\n老街修旧如旧）"],
    ["（这一段路\n二十年没有修过）"],
    ["（记者 柳青\n）昨天上午，渡口换了新船。"],
    ["记者 柳青\n）"],
    [""],
  ])("takes nothing of %j", (source) => {
    expect(openCreditLength(linesOf(source), 0)).toBe(0);
  });
});

it.each([
  ["▲孩子们在放风筝。（柳青 摄\n）", true],
  ["▲孩子们在放风筝。（柳青 摄\n）。", true],
  ["▲孩子们在放风筝。（柳青 摄）\n）", false],
  ["▲孩子们在放风筝。（柳青 摄\n）风筝越飞越高", false],
  ["▲孩子们在放风筝。（柳青 摄\n\n\n）", false],
])("tells a bracket alone that the line above lacks: %j", (source, closes) => {
  expect(closesLineAbove(linesOf(source), 1)).toBe(closes);
});

it.each([
  ["岁\n，一拍醒木", true],
  ["岁\n”老茶客说", true],
  ["岁\n）记者 柳青 摄", true],
  ["岁\n“老茶客说", false],
  ["岁\n》》更多新闻", false],
  ["岁\n\n\n）", false],
])("tells a line that goes on with the one above: %j", (source, does) => {
  const lines = linesOf(source);
  expect([hangs(lines, 0), hangs(lines, 1)]).toEqual([false, does]);
});

it("reads a credit whose bracket stands on the next line, and begins no story with it", () => {
  const page = `青河日报
2021年3月2日 星期二

渡口换了新船

本报讯 昨天上午，青河渡口换上新船，两
岸的人过河快了一刻钟，沿途的客人都说
好，孩子们坐在船头看水鸟。
（首席记者 詹智 文/摄
）

果园办起算盘课

本报讯 苹果树下的算盘课开到第三年，来
学的孩子有二十几个，最小的五岁，村里
人都敬教课的老会计。（记者 柳青 文/摄
）

夜市搬进旧厂房

本报讯 停产多年的旧棉纺厂改成了夜市，
八十个摊位开张三天，来了四万人。
`;
  expect(
    parse(Buffer.from(page), "page.txt").articles.map(({ kicker, headline, contributors }) => [
      kicker,
      headline,
      [...new Set(contributors.map(({ name }) => name))],
    ]),
  ).toEqual([
    [null, "渡口换了新船", ["詹智"]],
    [null, "果园办起算盘课", ["柳青"]],
    [null, "夜市搬进旧厂房", []],
  ]);
});
