import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";
import { splitLines } from "../lines.ts";
import { isColumnLine, isRubricLine, letterHeadLength } from "./rubric-heads.ts";

const linesOf = (text: string) => splitLines(text, [0, text.length]);
const rubrics = (text: string) => linesOf(text).map((_, at) => isRubricLine(linesOf(text), at));
const heads = (text: string) => linesOf(text).map((_, at) => letterHeadLength(linesOf(text), at));

describe("isRubricLine", () => {
  it.each([
    ["at the top", "读者来信\n桥上的灯不亮", 0],
    ["under a text's end", "灯修好了。\n读者来信\n桥上的灯不亮", 1],
    ["under a signature", "盼早日修好。\n读者 柳青\n图片新闻\n竹编进课堂", 2],
    ["under a picture's credit", "　　柳青 摄\n时评\n修灯要快", 1],
    ["behind a blank line", "灯修好了\n\n评论\n修灯要快", 1],
  ])("sees one %s", (_, text, at) => {
    expect(rubrics(text)[at]).toBe(true);
  });

  it.each([
    ["what a sentence's line begins with", "这件事引来许多\n评论\n，街道当天就去看了。", 1],
    ["the last line", "灯修好了。\n读者来信", 1],
    ["a headline", "灯修好了。\n读者来信三则\n桥上的灯不亮", 1],
  ])("is not %s", (_, text, at) => {
    expect(rubrics(text)[at]).toBe(false);
  });
});

const isColumn = (text: string, at: number) => isColumnLine(linesOf(text), at);

describe("isColumnLine", () => {
  it.each([
    [
      "over a headline and its author",
      "灯修好了。\n江城时评\n一把铁锹扫出好邻里\n柳青\n　　近日，下雪了。",
      1,
    ],
    [
      "over a headline as long",
      "春耕备耕进行时\n柳林新村茶园开采\n　　本报讯（记者 柳青）昨天，",
      0,
    ],
    [
      "over a report in full lines",
      "灯修好了。\n新春走基层\n桥上的灯修好了\n本报讯（记者 柳青）昨天，",
      1,
    ],
  ])("sees a column's name %s", (_, text, at) => {
    expect(isColumn(text, at)).toBe(true);
  });

  it.each([
    ["the second line of a headline", "三个项目一天开工\n产业升级进行时\n柳林新村\n　　昨天，", 1],
    [
      "a headline over its text",
      "灯修好了。\n产业升级进行时\n　　昨天，三个项目开工。\n　　今年，",
      1,
    ],
    ["a headline over its subheadline", "产业升级进行时\n——柳林新村见闻\n　　昨天，", 0],
    ["a headline over its author", "灯修好了。\n产业升级进行时\n柳青\n　　昨天，三个项目开工。", 1],
    ["words of a paragraph", "他每天都写\n江城时评\n，一写就是十年\n　　今年，", 1],
    ["over display lines alone", "江城时评\n一把铁锹扫出好邻里\n桥上的灯修好了", 0],
  ])("is not %s", (_, text, at) => {
    expect(isColumn(text, at)).toBe(false);
  });
});

describe("letterHeadLength", () => {
  it.each([
    ["one line", "桥上的灯不亮\n　　编辑同志：", [1, 0]],
    ["two lines", "桥上的灯不亮\n何时能修？\n　　编辑同志：", [2, 0, 0]],
    ["under a column's name", "灯修好了。\n读者来信\n何时能修？\n　　编辑：", [0, 0, 1, 0]],
    ["under a text", "灯修好了。\n桥上的灯不亮\n　　编辑同志：", [0, 1, 0]],
  ])("measures a letter's headline: %s", (_, text, lengths) => {
    expect(heads(text)).toEqual(lengths);
  });

  it.each([
    ["a sentence", "灯修好了。\n　　编辑同志："],
    ["a paragraph's last line", "桥上的灯一直不\n亮\n　　编辑同志："],
    ["a line with no letter below", "桥上的灯不亮\n　　昨天，我们去看了。"],
    ["words that announce", "来信说：\n　　编辑同志："],
    ["an address itself", "编辑同志：\n编辑同志："],
  ])("is 0 for %s", (_, text) => {
    expect(heads(text).at(-2)).toBe(0);
  });
});

const PAGE = `读者来信
桥上的灯不亮
　　编辑同志：
　　我家住在河东街道柳林新村，村口桥上的
灯不亮已有三个月，夜里过桥要打手电，盼望
有关部门早日来修。
　　　　　　　　读者 柳青
　　　　　　　　3月1日
　　编后：
　　收到来信后，记者到桥上看过，街道表示
月底前换上新灯。
春茶开采了
　　本报讯（记者 韩雪）昨天，柳林新村的茶
园里来了第一批采茶人，嫩芽在竹篓里散发着
清香，比去年早了三天。
`;

it("makes a story of a letter, its column's name the section, what the paper says behind it its own", () => {
  const { articles } = parse(Buffer.from(PAGE), "page.txt");
  expect(articles.map(({ section, headline }) => [section, headline])).toEqual([
    ["读者来信", "桥上的灯不亮"],
    [null, "春茶开采了"],
  ]);
  const [letter] = articles;
  expect(letter?.body.map(({ text }) => text.slice(0, 5))).toEqual([
    "编辑同志：",
    "我家住在河",
    "编后：",
    "收到来信后",
  ]);
  expect(letter?.contributors).toEqual([{ name: "柳青", role: "author" }]);
});
