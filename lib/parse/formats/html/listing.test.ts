import { describe, expect, it } from "vitest";
import { isListing, isWall, whyNoStory } from "./listing.ts";
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

describe("pages that say there is nothing here", () => {
  it.each([
    "<p>您的访问请求已被网站防火墙拦截，如有疑问请联系网站管理员，并提供事件编号。</p>",
    "<p>对不起，您访问的文章已下线或正在审核中，三秒后将自动跳转到首页。</p>",
    "<p>忘记密码？请联系信息中心，工作时间为工作日上午九点至下午五点。</p>",
  ])("%s", (body) => {
    expect(listing(body)).toBe(true);
  });

  it("are told from news of the same", () => {
    const news =
      "<p>昨天，市民王先生在社区超市买米，收银台的电脑提示密码错误，排队的人越来越多。</p><p>店长说，新来的收银员忘记密码，打了三次电话才找回来，二十分钟里走了六位顾客，留下的都是老街坊，有人还讲起从前用算盘的日子，说那时候不用密码，也不怕停电，算得还比现在快。</p>";
    expect(listing(news)).toBe(false);
  });
});

describe("isWall", () => {
  it.each([
    "您需要登录后才能继续阅读",
    "请登录后查看全文",
    "登录后即可阅读",
    "请完成下列验证后继续",
    "请先完成安全验证后继续访问",
    "安全验证",
    "财经深度_登录后阅读",
  ])("knows %s", (headline) => {
    expect(isWall(headline)).toBe(true);
  });

  it.each([
    "登录后才能挂号？老人盼医院留一扇窗",
    "完成验证后继续供电",
    "老街重新开门",
    "疫苗安全验证通过三期试验",
    "注册登记一窗办",
    "",
  ])("not %j", (headline) => {
    expect(isWall(headline)).toBe(false);
  });
});

describe("whyNoStory", () => {
  const why = (body: string, title = "要闻") =>
    whyNoStory(readPage(`<html><head><title>${title}</title></head><body>${body}</body></html>`));

  it.each([
    [each((event) => `<p><a href="1">${event}</a></p>`), "要闻", "a list of links, no story"],
    ["<p>邮编：310000</p>", "联系我们", "a page of the site about itself"],
    ["<p>图片</p>", "要闻", "no running text, no story"],
  ])("says why %s is none", (body, title, reason) => {
    expect(why(body, title)).toBe(reason);
  });
});
