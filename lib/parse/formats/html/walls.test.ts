import { describe, expect, it } from "vitest";
import { readHtml } from "./index.ts";
import { isWall } from "./walls.ts";

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

describe("a notice in a story's place", () => {
  const stories = (body: string, info = "") =>
    readHtml(
      `<html><head><title>老街晚报</title></head><body><h1>老街贴出一张新告示</h1>${info}<div>${body}</div></body></html>`,
    ).stories;
  const INFO = "<p>2023-06-13 08:15 来源：河西晚报</p>";
  const NOTICES = [
    "<p>您的访问请求已被网站防火墙拦截，如有疑问请联系网站管理员，并提供事件编号。</p>",
    "<p>对不起，您访问的文章已下线或正在审核中，三秒后将自动跳转到首页。</p>",
    "<p>忘记密码？请联系信息中心，工作时间为工作日上午九点至下午五点。</p>",
    "<p>本网站正在进行系统升级，预计今晚十点恢复访问，给您带来的不便敬请谅解。</p>",
    "<p>抱歉，服务器暂时无法处理您的请求，请稍后再试，或返回首页浏览其他内容。</p>",
    "<p>您还不是会员，订阅任一套餐即可阅读本文全部内容，每月仅需二十八元。</p>",
  ];

  it.each(NOTICES)("is no story: %s", (notice) => {
    expect(stories(notice)).toEqual([]);
  });

  it.each(NOTICES)("is news under its day: %s", (notice) => {
    expect(stories(notice, INFO)).toHaveLength(1);
  });

  it("is news where the text goes on", () => {
    const news =
      "<p>昨天，市民王先生在社区超市买米，收银台的电脑提示密码错误，排队的人越来越多。</p><p>店长说，新来的收银员忘记密码，打了三次电话才找回来，二十分钟里走了六位顾客，留下的都是老街坊，有人还讲起从前用算盘的日子，说那时候不用密码，也不怕停电，算得还比现在快。</p>";
    expect(stories(news)).toHaveLength(1);
  });
});
