import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";
import { isToolRow } from "./tool-rows.ts";

const ROWS = [
  "放大 缩小 默认 朗读",
  "放大+ 缩小- 默认o",
  "字号：大 中 小",
  "大 中 小",
  "分享到 微信 微博",
  "分享到：",
  "【打印】【关闭】",
  "【字体：大 中 小】 打印 关闭",
  "T大 T小 收藏 分享",
  "A+ A-",
  "听新闻",
];

describe("isToolRow", () => {
  it.each(ROWS)("%s", (row) => {
    expect(isToolRow(row)).toBe(true);
  });

  it.each([
    "朗读",
    "分享",
    "微信",
    "放大镜",
    "大 小",
    "评论 推荐",
    "朗读大赛 收藏展",
    "分享 丰收喜悦",
    "【评论】",
    "【分享】",
    "【收藏】",
    "大中小企业",
    "关闭窗口。打印",
  ])("%s is none", (row) => {
    expect(isToolRow(row)).toBe(false);
  });

  it.each(ROWS)("stands between a headline and its text as nobody's: %s", (row) => {
    const text = `荒地变公园\n${row}\n　　城南街道的口袋公园昨天正式开放，附近的三千多名居民多了一个散步的好去处。\n　　公园占地两千平方米，原来是一块堆放建筑垃圾的荒地。`;
    const { articles } = parse(Buffer.from(text), "x.txt");
    expect(articles).toMatchObject([{ kicker: null, headline: "荒地变公园", subheadlines: [] }]);
    expect(articles[0]?.body).toHaveLength(2);
  });
});
