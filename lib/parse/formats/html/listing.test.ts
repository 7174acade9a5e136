import { describe, expect, it } from "vitest";
import { isAboutSite, isListing, whyNoStory } from "./listing.ts";
import { readPage } from "./page.ts";

const listing = (body: string) => isListing(readPage(`<html><body>${body}</body></html>`).blocks);
const DAYS = ["2023-01-05", "2023-02-11", "2023-03-20", "2023-05-01"];
const EVENTS = [
  "老街修缮工程开工，首批修缮的铺面有二十间，工期三个月。",
  "清水河大桥合龙，大桥双向六车道，预计年底通车。",
  "第六届梨花节开幕，三天接待游客二十万人，农家乐家家客满。",
  "区图书馆新馆开馆，藏书三十万册，每天开放十二个小时。",
];
const each = (item: (event: string, day: string) => string) =>
  EVENTS.map((event, at) => item(event, DAYS[at] ?? "")).join("");

describe("isListing", () => {
  it("knows a chronicle by its sentences under days", () => {
    expect(listing(each((event, day) => `<p>${day}</p><p>${event}</p>`))).toBe(false);
    const intro = "<p>上半年，老街一带有这些事值得记下来。</p>";
    expect(listing(intro + each((event, day) => `<p>${day}</p><p>${event}</p>`))).toBe(false);
  });

  it.each([
    [
      "headlines, days and teasers",
      (e: string, day: string) => `<p>${e.slice(0, 7)}</p><p>${day}</p><p>${e}</p>`,
    ],
    ["texts with their day behind", (e: string, day: string) => `<p>${e}</p><p>${day}</p>`],
    ["teasers cut short", (e: string, day: string) => `<p>${day}</p><p>${e.slice(0, -6)}……</p>`],
    ["links", (e: string, day: string) => `<p>${day}</p><p><a href="1">${e}</a></p>`],
  ])("knows a list of %s", (_, item) => {
    expect(listing(each(item))).toBe(true);
  });
});

describe("isAboutSite", () => {
  it.each(["联系我们", "404", "404 页面不存在", "500 服务器内部错误", "403 Forbidden", "系统提示"])(
    "knows %s",
    (title) => {
      expect(isAboutSite(title)).toBe(true);
    },
  );

  it.each(["404路公交下月起延线", "500强落户河东", "联系我们的企业多了", "提示信息太多", "老街"])(
    "not %s",
    (title) => {
      expect(isAboutSite(title)).toBe(false);
    },
  );
});

describe("whyNoStory", () => {
  const why = (body: string, title = "要闻") =>
    whyNoStory(readPage(`<html><head><title>${title}</title></head><body>${body}</body></html>`));

  it.each([
    [each((event) => `<p><a href="1">${event}</a></p>`), "要闻", "a list of links, no story"],
    ["<p>邮编：310000</p>", "联系我们", "a page of the site about itself"],
    ["<p>抱歉，您要找的内容已被删除，请返回首页。</p>", "要闻", "a notice in a story's place"],
    ["<p>图片</p>", "要闻", "no running text, no story"],
  ])("says why %s is none", (body, title, reason) => {
    expect(why(body, title)).toBe(reason);
  });
});
