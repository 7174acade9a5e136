import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";
import { splitLines } from "../lines.ts";
import { isPageName } from "./page-names.ts";

function isNamed(text: string, at: number): boolean {
  return isPageName(splitLines(text, [0, text.length]), at);
}

const STORY = `社区办起课堂
本报讯 昨天上午，社区的课堂在老仓库里开讲，来了三十多位居民。
老师说，以后每个周末都讲一课，讲书法，也讲怎样种花。
`;
const OTHER = `渡口换上新船
本报讯 渡口的新船昨天下水，一次能载四十个人，船票还是两块钱。
船工说，旧船用了二十年，孩子们都是坐着它上学的。
`;

describe("isPageName", () => {
  it.each([
    ["江城日报\n2022年3月15日\n副刊", 2],
    ["江城日报\nJIANGCHENG DAILY\n江边·副刊\n责任编辑 周晴", 2],
    ["文艺副刊\n第三版", 0],
    ["乡里·乡亲\n第三版", 0],
    ["4\n街坊·说事", 1],
    [`${"老街开门\n".repeat(7)}法治专版\n2022年3月15日`, 7],
    ["江城日报\n2022年3月15日 星期二\n2版\n综合新闻", 3],
    ["江城日报\n2022年3月15日 星期二\n综合新闻", 2],
    ["江城日报\n2022年3月15日\n2版\n综合新闻\nZONGHE XINWEN", 4],
    ["江城日报\n2022年3月15日\n第五版\n县市新闻\nXIANSHI XINWEN\n编辑：周晴", 3],
    ["江城日报\n2022年3月15日\n视点 SHIDIAN", 2],
    ["02\n2022年3月15日\n江城日报\n深读", 3],
    ["江城日报\n2022年3月15日/星期二\n编辑/周晴 版式/李安\n综合\n02", 3],
    ["江城日报\n2022年\n3月15日\n星期二", 1],
  ])("%j", (text, at) => {
    expect(
      isNamed(
        `${text}\n\n${STORY}`.slice(0, text.startsWith("老街") ? text.length : undefined),
        at,
      ),
    ).toBe(true);
  });

  it.each([
    // no number beside it, so any words may be parted so
    ["江城日报\n春天·归来", 1],
    // between a page's stories
    [`${STORY}副刊\n${STORY}`, 3],
    [`${"老街开门\n".repeat(9)}副刊\n${"老街开门\n".repeat(9)}`, 9],
    ["老街开门\n社区办起副刊编辑部", 1],
    ["江城日报\n我和副刊三十年", 1],
    ["江城日报\n要闻", 1],
    ["江城日报\n深读", 1],
    ["江城日报\n2022年3月15日\n石磨", 2],
    ["江城日报\n2022年3月15日\n春耕正忙\n视点", 3],
    ["江城日报\n2022年3月15日\n文化的根", 2],
    ["江城日报\n2022年", 1],
    ["江城日报\n3月15日", 1],
    ["江城日报\n春耕正忙\nCHUN GENG", 2],
  ])("none: %j", (text, at) => {
    expect(isNamed(`${text}\n\n${STORY}`, at)).toBe(false);
  });
});

describe("a page's head", () => {
  const read = (text: string) => parse(new TextEncoder().encode(text), "page.txt");

  it.each([
    "江城日报\n2022年3月15日 星期二\n副刊\n\n",
    "江城日报\nJIANGCHENG TIMES\n2022年3月15日 星期二\n江边·副刊\n责任编辑 周晴\n\n",
    "2022年3月15日 星期二\n乡里·乡亲\n第三版\n\n",
    "乡里·乡亲 第三版\n2022年3月15日 星期二\n\n",
    "综合\n2022年3月15日 星期二\n\n\n",
    "2022年\n3月15日\n星期二\n02版 综合新闻\n江城日报\n",
    "江城日报\n2022年3月15日/星期二\n二版 县区\n编辑：周晴 版面：李安\n",
    "江城日报\n2022年3月15日\n一读：李安\n二读：周晴\n要闻\n",
  ])("is no article: %j", (head) => {
    const { articles } = read(`${head}${STORY}\n\n${OTHER}`);
    expect(articles.map(({ headline }) => headline)).toEqual(["社区办起课堂", "渡口换上新船"]);
  });

  it("gives its stories their section", () => {
    const { articles } = read(
      `江城日报\n2022年3月15日\n2版\n视点\nSHIDIAN\n\n${STORY}\n\n${OTHER}`,
    );
    expect(articles.map(({ section }) => section)).toEqual(["视点", "视点"]);
  });

  it("leaves a story's own headline over its text", () => {
    const { articles } = read(`江城日报\n2022年3月15日\n文化\n　　本报讯 ${STORY.slice(7)}`);
    expect(articles.map(({ headline }) => headline)).toEqual(["文化"]);
  });

  it("nor its foot", () => {
    const { articles } = read(`江城日报\n\n${STORY}\n\n${OTHER}\n\n江边·副刊\n第三版\n`);
    expect(articles.map(({ headline }) => headline)).toEqual(["社区办起课堂", "渡口换上新船"]);
  });

  it("leaves a headline that stands without its story", () => {
    const { articles } = read(
      `江城日报\n2022年3月15日\n\n江城新添十座桥\n\n\n${STORY}\n\n${OTHER}`,
    );
    expect(JSON.stringify(articles)).toContain("江城新添十座桥");
  });
});
