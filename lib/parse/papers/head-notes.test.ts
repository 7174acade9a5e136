import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";
import { isHeadNote, isScanLine } from "./head-notes.ts";

describe("isHeadNote", () => {
  it.each([
    "多云转小雨 6～13℃",
    "今明天气：多云，北风3到4级，8～15℃",
    "今日天气 晴 12-18℃ 东南风2级",
    "今天白天晴到多云，偏北风3级，气温-2～5℃",
    "扫码关注“河东发布”",
    "扫一扫 看视频",
    "扫码关注河东发布",
    "河东新闻网：www.example.cn",
    "网址：https://www.example.cn/hd",
  ])("%s", (text) => {
    expect(isHeadNote(text)).toBe(true);
  });

  it.each([
    "今日天气",
    "晴",
    "小雨",
    "大雨中的身影",
    "多云转小雨，出门记得带伞",
    "明天最高气温18℃，市民可放心晾晒",
    "北风吹来的日子",
    "北风3级以上不得施工",
    "扫码看病不再排队",
    "扫一扫 问题全解决",
    "扫码付钱 老人也会",
    "河东新闻网上线",
  ])("none: %s", (text) => {
    expect(isHeadNote(text)).toBe(false);
  });
});

describe("isScanLine", () => {
  it.each([
    "扫一扫 看视频",
    "扫码观看更多精彩视频",
    "扫描二维码，阅读全文",
    "长按二维码关注“河东发布”",
    "微信扫一扫 关注“河东发布”公众号",
    "扫码看视频",
  ])("%s", (text) => {
    expect(isScanLine(text)).toBe(true);
  });

  it.each([
    "扫码看病不再排队",
    "扫码读名著",
    "扫码关注河东",
    "扫码了解补贴政策",
    "扫码看视频的老人多了",
    "二维码贴上古树",
    "码上看视频",
  ])("none: %s", (text) => {
    expect(isScanLine(text)).toBe(false);
  });
});

describe("a page's head and foot", () => {
  const STORY = `社区办起课堂
　　本报讯 昨天上午，社区的课堂在老仓库里
开讲，来了三十多位居民，最大的八十一岁，是
坐着轮椅来的，最小的还没有上学，跟着奶奶坐
在第一排。
　　老师说，以后每个周末都讲一课，讲书法，
也讲怎样种花，愿意来的都可以来，笔墨和纸由
社区备好，不收一分钱。
`;
  const heads = [
    "多云转小雨 6～13℃",
    "统一刊号CN33-0001 邮发代号31-66",
    "中共云和县委主管主办 云和县融媒体中心出版",
    "云和新闻网：www.example.cn",
    "扫码关注“云和发布”",
  ];

  it.each([...heads, heads.join("\n")])("is no story's: %j", (lines) => {
    const read = (text: string) =>
      parse(new TextEncoder().encode(text), "page.txt").articles.map(({ headline, body }) => [
        headline,
        body.length,
      ]);
    const day = "云和日报\n2022年3月15日 星期二\n";
    expect(read(`${day}${lines}\n${STORY}`)).toEqual([["社区办起课堂", 2]]);
    expect(read(`${day}${STORY}\n${lines}\n`)).toEqual([["社区办起课堂", 2]]);
  });
});
