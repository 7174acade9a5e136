import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";
import { isWrappedJump, JUMP_AT_END, JUMP_AT_START, JUMP_LINE, wrappedJump } from "./jump-lines.ts";

describe("a jump line", () => {
  it.each([
    "（下转第2版）",
    "(上接A1版)",
    "（上接第一版）",
    "紧接第3版",
    "【下转 4 版】",
    "（紧转第2版）",
    "紧转3版",
    "（转2版）",
    "（下转三版）",
    "下接第三版",
    "下转A2版▶",
    "▶下转A2版",
    "▲上接A1版",
    "下转02版 >>",
    "（下转A02版·要闻）",
    "下转第2版 综合新闻",
    "（下转3、4版）",
    "（下转第二、三版）",
    "（下转第4-5版）",
    "详见第４版",
    "（详见4版）",
    "（见2版）",
    "（全文见第2版）",
    "更多报道见5版",
    "（更多报道见5版）",
    "相关报道见第4版",
    "（详细报道见A3版）",
    "图片新闻见8版",
    "报道详见第3版",
    "（下轉第二版）",
    "（詳見4版）",
    "相關報導見A4版",
  ])("%s", (line) => {
    expect(line).toMatch(JUMP_LINE);
  });

  it.each([
    "见5版",
    "见报三版",
    "下转第二版的故事",
    "他把报纸转到第2版看了很久。",
    "工会详见第2版通知的要求开展活动",
    "详见第三版说明书",
    "（转载自第二版）",
    "（修订见第二版序）",
    "（摘自《河边》第二版）",
    "（第二版）",
    "第2版",
    "更多报道",
    "更多报道见报",
    "图片新闻",
    "上接天下接地",
    "转战三版市场",
    "接二连三版画展开幕",
    "评论见长的第3版",
    "（下转第2版",
    "下转第2版）",
    "这是（下转第2版）",
    "（下转第2版）记者从会上获悉",
  ])("is not %s", (line) => {
    expect(line).not.toMatch(JUMP_LINE);
  });
});

describe("a jump behind a paragraph", () => {
  it.each([
    ["扎实做好各项工作。（下转第2版）", "（下转第2版）"],
    ["会议强调，要（下转A2版·要闻）", "（下转A2版·要闻）"],
    ["会议强调，要（▶下转A2版）", "（▶下转A2版）"],
    ["孩子们都说好看。（更多报道见5版）", "（更多报道见5版）"],
    ["孩子们都说好看。（见5版）", "（见5版）"],
    ["扎实做好各项工作。下转第2版", "下转第2版"],
    ["会议强调，要 下转A2版▶", "下转A2版▶"],
    ["会议强调，要▶紧转3版", "紧转3版"],
  ])("%s", (row, jump) => {
    expect(JUMP_AT_END.exec(row)?.[0]).toBe(jump);
  });

  it.each([
    "（下转第2版）",
    "下转第2版",
    "这份报纸由四版扩为八版",
    "他从头版转到第2版",
    "他把报纸折到第2版（副刊）",
    "这本书再版时已转三版",
    "他翻完头版 转第2版",
    "收进这本书（第二版）",
    "此文收入文集（摘自第2版）",
    "这句话（见第二版前言）",
    "扎实做好各项工作。（下转第2版）他说",
  ])("is not in %s", (row) => {
    expect(row).not.toMatch(JUMP_AT_END);
  });
});

describe("a jump before a paragraph", () => {
  it.each([
    ["（上接第1版）会议强调，要", "（上接第1版）"],
    ["(紧接A1版)会议强调，要", "(紧接A1版)"],
    ["（上接第一版）会议（扩大）", "（上接第一版）"],
  ])("%s", (row, jump) => {
    expect(JUMP_AT_START.exec(row)?.[0]).toBe(jump);
  });

  it.each(["（上接第1版）", "上接第1版会议强调", "（下转第2版）会议强调", "（第1版）会议强调"])(
    "is not in %s",
    (row) => {
      expect(row).not.toMatch(JUMP_AT_START);
    },
  );
});

describe("a jump mark that a line's end breaks", () => {
  it.each([
    ["各项工作。（下转第", "三版）"],
    ["各项工作。（下转", "第3版）"],
    ["各项工作。(下", "转A2版)"],
  ])("%s⏎%s", (text, below) => {
    const at = wrappedJump(text, below);
    expect(at).toBe(5);
    expect(isWrappedJump(text.slice(at), below)).toBe(true);
  });

  it.each([
    ["各项工作。（下转第", "三版的读者）"],
    ["各项工作（见文集", "第2版）"],
    ["（下转第", "三版）"],
    ["他翻到", "第三版）"],
  ])("none: %s⏎%s", (text, below) => {
    expect(wrappedJump(text, below)).toBe(0);
  });

  it("and what follows one is the story's text", () => {
    const text = `江城日报 2022年3月15日 星期二
第一版 要闻
社区课堂开讲
　　本报讯（记者 周晴）昨天上午，社区课堂开讲，
来了三十多位居民，最大的八十一岁，是坐着轮椅
来的。老师说，以后每个周末都讲一课。（下转第
三版）
江城日报 2022年3月15日 星期二
第三版 时政
课堂办到渡口
　　（上接第一版）在江边新修的渡口，船工柳青
正忙着搬桌椅，等着傍晚的第一堂课。“坐满了人，
还有站着的。”他说。
　　社区今年还要再办五处课堂。`;
    const { articles } = parse(new TextEncoder().encode(text), "page.txt");
    const told = articles.map(({ headline, body }) => [headline, body.map((block) => block.text)]);
    expect(told).toEqual([
      [
        "社区课堂开讲",
        [
          "本报讯（记者 周晴）昨天上午，社区课堂开讲，来了三十多位居民，最大的八十一岁，是坐着轮椅来的。老师说，以后每个周末都讲一课。",
        ],
      ],
      [
        "课堂办到渡口",
        [
          "在江边新修的渡口，船工柳青正忙着搬桌椅，等着傍晚的第一堂课。“坐满了人，还有站着的。”他说。",
          "社区今年还要再办五处课堂。",
        ],
      ],
    ]);
  });
});

it("takes no longer for runs of its own marks", () => {
  for (const run of ["（", "下转", "第", "▶", " ", "一", "1、", "下转第"]) {
    const row = `${run.repeat(50_000)}版`;
    for (const pattern of [JUMP_LINE, JUMP_AT_END, JUMP_AT_START]) expect(row).not.toMatch(pattern);
  }
});
