import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";
import { splitLines } from "../lines.ts";
import { contentsLength } from "./contents-box.ts";
import { isOfWeb } from "./furniture.ts";

const lengthOf = (source: string) => contentsLength(splitLines(source, [0, source.length]), 0);

describe("a contents box", () => {
  it.each([
    ["rows that begin with a page", "今日导读\n▶2版 县人大常委会召开会议\n▶3版 高山蔬菜进了城", 3],
    ["rows that end with one", "导读\n农博会开幕 ……3版\n渔港夜市开张迎客 ……8版", 3],
    ["one row", "本期导读\n农博会开幕（3版）\n\n本报讯 昨天，", 2],
    [
      "words over their page",
      "内页导读\n老街修旧如旧 留住乡愁\n（详见第3版）\n乡医三十年\n详见A4版",
      5,
    ],
    ["a page over its words", "要目\n2版\n县人大常委会召开会议\n3版\n农博会开幕\n通车了", 5],
    ["a row broken in two", "导读\n2版 县人大常委会召开\n第三十次会议\n3版 农博会开幕\n通车了", 4],
    ["a blank line under its title", "【导读】\n\nA02版：税法送进企业门\nA03版：种树", 3],
    ["no mark behind the page", "导读：\n2版县人大常委会召开会议\n3版农博会开幕", 3],
    ["arrows before the page", "【导读】\n古城墙见原貌 >>2版\n社区食堂 >>4版\n▲9月12日，", 3],
    ["pages in Chinese numerals", "■本期导读\n三版　冬捕\n四版　老照片\n通　告", 3],
    ["rows without a title", "03版 大桥合龙\n05版 柿子红了 乡村美了\n08版 老班长\n通车了", 3],
    ["a headline of another story below", "导读\n▶4版 山里娃的足球梦\n农博会签下大单\n本报讯", 2],
  ])("with %s", (_, source, length) => {
    expect(lengthOf(source)).toBe(length);
  });

  it.each([
    ["a story of reading", "假日导读\n本报讯（记者 柳青）县图书馆推出假日导读活动，"],
    ["a headline of a page", "第3版专利证书落户乡村学校\n本报讯（记者 柳青）昨天，"],
    ["a jump line", "（下转第3版）\n（下转第4版）\n（下转第2版）"],
    ["two rows without a title", "03版 大桥合龙\n05版 柿子红了\n通车了"],
    ["rows a blank line apart", "03版 大桥合龙\n\n05版 柿子红了\n\n08版 老班长"],
    ["sentences", "看点\n这本书印到第3版。\n那本书印到第5版。"],
    ["a title at the end", "导读"],
    ["nothing", ""],
  ])("is not %s", (_, source) => {
    expect(lengthOf(source)).toBe(0);
  });
});

it("is not taken for a saved web page's way through its site", () => {
  expect(isOfWeb("古城墙修缮见原貌 >>2版")).toBe(false);
  expect(isOfWeb("首页 >> 要闻")).toBe(true);
});

it("is no story's, in the middle of a page", () => {
  const page = `云岭日报
2023年5月12日 星期五 第1版

高速公路连接线通车

本报讯（记者 柳江）昨天，云岭县高速公
路连接线建成通车，县城到省城的时间缩
短到一个半小时。
连接线全长十二公里，沿线八万群众受益，

今日导读
▶2版 县人大常委会召开会议
▶3版 高山蔬菜进了城

工程历时两年完成，途经三个乡镇，今天
起不收过路费。

农博会签下三十亿元订单

本报讯（记者 万青）昨天，第八届云岭农
博会闭幕，四天里签下订单三十亿元，比
上届增加两成。
`;
  const { articles, record } = parse(Buffer.from(page), "page.txt");
  expect(articles.map(({ headline }) => headline)).toEqual([
    "高速公路连接线通车",
    "农博会签下三十亿元订单",
  ]);
  expect(articles[0]?.body[1]?.text).toBe(
    "连接线全长十二公里，沿线八万群众受益，工程历时两年完成，途经三个乡镇，今天起不收过路费。",
  );
  expect(record.discarded.filter(({ reason }) => reason === "contents box")).toHaveLength(1);
});

it("leaves rows in the middle of a story's text to the story", () => {
  const rows = "1版 校园新闻\n2版 老师的话\n3版 我们的诗";
  const page = `校刊这样编\n\n校刊的版面是孩子们自己定的，一共三版。\n${rows}\n孩子们说，最喜欢的是第三版。\n`;
  const { articles, record } = parse(Buffer.from(page), "page.txt");
  expect(record.discarded).toEqual([]);
  expect(articles).toHaveLength(1);
});
