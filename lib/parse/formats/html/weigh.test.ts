import { describe, expect, it } from "vitest";
import { readPage } from "./page.ts";
import { weighProse } from "./weigh.ts";

const STORY = "石桥镇的第一台收割机下田，三万亩小麦进入收获期。镇农技站站长沈红介绍，今年墒情好。";
const OTHER = "从本周一起，小城三条夜班公交末班车延到零点。";

const weighed = (body: string) => {
  const { blocks } = readPage(`<html><body>${body}</body></html>`);
  return [...weighProse(blocks).keys()].map(({ passage }) => passage.text);
};

describe("weighProse", () => {
  it.each([
    ["a story's paragraph", `<div><p>${STORY}</p></div>`],
    ["a box named like a side, with all the text in it", `<div class="list"><p>${STORY}</p></div>`],
    ["a class that only ends like one", `<div class="lang-int-nav"><p>${STORY}</p></div>`],
    ["a story under a link to what follows", `<h3>相关新闻</h3><p>${STORY}</p>`],
    ["a story under its picture's link", `<a href="1"><img></a><p>${STORY}</p>`],
  ])("counts %s", (_, html) => {
    expect(weighed(html)).toEqual([STORY]);
  });

  it.each([
    ["a footer", `<p>${STORY}</p><div class="footer"><p>${OTHER}</p></div>`],
    ["comments", `<p>${STORY}</p><div class="comments"><p>${OTHER}</p></div>`],
    [
      "what stands under related links",
      `<p>${STORY}</p><div><h3>热点推荐</h3><p>${OTHER}</p></div>`,
    ],
    ["a teaser", `<p>${STORY}</p><div><a href="1">夜班公交延到零点</a><p>${OTHER}</p></div>`],
    ["who runs the site", `<p>${STORY}</p><p>河西网由河西日报社主办，是河西市的新闻门户网站。</p>`],
    ["the same text again", `<div><p>${STORY}</p></div><section><p>${STORY}</p></section>`],
    [
      "what a site asks of its readers",
      `<p>${STORY}</p><p>登录即表示您同意用户协议，我们会保护您的信息。</p>`,
    ],
    ["a pop-up", `<p>${STORY}</p><div class="modal"><p>${OTHER}</p></div>`],
    ["what readers wrote", `<p>${STORY}</p><div><h3>网友热议（3）</h3><p>${OTHER}</p></div>`],
    ["a link", `<p>${STORY}</p><p><a href="1">${OTHER}</a></p>`],
    ["what is hidden", `<p>${STORY}</p><p style="display: none">${OTHER}</p>`],
  ])("does not count %s", (_, html) => {
    expect(weighed(html)).toEqual([STORY]);
  });

  it.each([
    "记者下载了二十款手机应用，逐条读了它们的隐私政策，最长的有三万字，多数用户从来不看。",
    "“注册即表示同意，不同意就不能用。”大学生小唐说，她一天点了五次用户协议。",
    "登录系统以后，村民同意把地交给合作社，签字只用了十分钟。",
  ])("counts %s", (news) => {
    expect(weighed(`<p>${news}</p>`)).toEqual([news]);
  });

  it.each([
    "请阅读并同意《用户协议》和隐私政策，之后才能发表评论。",
    "我们使用Cookie来改善您的浏览体验，您可以随时关闭。",
    "登录即代表同意用户协议，未注册的手机号将自动注册。",
  ])("does not count %s", (words) => {
    expect(weighed(`<p>${STORY}</p><p>${words}</p>`)).toEqual([STORY]);
  });

  it("counts news of what sites ask of their readers", () => {
    const news = `${STORY}农户登录平台不再先点同意，新的隐私政策写得清清楚楚，信息只用于调度农机，收获期一过就删除，不作他用，也不给别的公司。`;
    expect(weighed(`<p>${news}</p>`)).toEqual([news]);
  });
});
