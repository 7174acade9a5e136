import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";
import { splitLines } from "../lines.ts";
import { linksLength } from "./related-links.ts";

const length = (text: string) => linksLength(splitLines(text, [0, text.length]), 0);

describe("linksLength", () => {
  it.each([
    ["相关阅读\n· 老街开门\n· 渡口换上新船\n版权声明", 3],
    ["推荐阅读：\n1. 老街重新开门\n本站地址", 2],
    ["■相关新闻\n●老街重新开门", 2],
  ])("%j", (text, lines) => {
    expect(length(text)).toBe(lines);
  });

  it.each([
    "相关阅读",
    "相关阅读\n老街开门的那天早上",
    "相关链接\n· 老街开门",
    "相关阅读课\n· 老街开门",
    "相关阅读\n· 老街昨天开门，来了三百多位客人。",
  ])("none: %j", (text) => {
    expect(length(text)).toBe(0);
  });
});

describe("a saved web page", () => {
  it("is its story without the site's tools", () => {
    const text = `当前位置：首页 > 新闻中心 > 河东新闻
老街二期修缮启动
发布时间：2024-11-21 08:32:15　来源：河东日报　作者：周晴　编辑：李安　浏览：1023次
字体：大 中 小

　　河东网讯（记者 周晴）昨天，记者从市文广旅体局获悉，老街二期修缮工程正式启动，计划修缮建筑18处。

　　工程计划于2025年国庆节前完工。

点赞 12
收藏
评论（3）
相关阅读
· 藏书展本周六开展
· 新增两处口袋公园
`;
    const { articles } = parse(new TextEncoder().encode(text), "page.txt");
    expect(articles.map(({ headline, body }) => [headline, body.length])).toEqual([
      ["老街二期修缮启动", 2],
    ]);
  });
});
