import { describe, expect, it } from "vitest";
import { readHtml } from "./index.ts";

describe("pages without a story", () => {
  const list = ["夜班公交延到零点", "地铁末班车延后半小时", "夜市亮灯，摊主们都来了", "老桥换新栏"];
  const link = (title: string) => `<li><a href="1.htm">${title}</a><span>2022-11-05</span></li>`;
  const teaser = (title: string) =>
    `<article><h2><a href="1.htm">${title}</a></h2><p>九对新人走过古桥。按老规矩，过桥不回头，日子往前走。[&hellip;]</p></article>`;

  it.each([
    [
      "a front page",
      `<html><title>河西网</title><body><ul>${list.map(link).join("")}</ul><p>河西网由河西市委宣传部主管，是河西的新闻门户网站。</p></body></html>`,
    ],
    [
      "a list of teasers",
      `<html><title>首页 - 清溪在线</title><body>${list.map(teaser).join("")}</body></html>`,
    ],
    [
      "an e-paper's directory",
      `<html><body><div>2023年06月13日 星期二</div><ul>${list.map(link).join("")}</ul></body></html><!--enpproperty <founder-papername>河东日报</founder-papername><founder-content>河东日报</founder-content> /enpproperty-->`,
    ],
    [
      "a welcome above lists",
      `<html><title>专题：春运回家路_河西网</title><body><div><h3>导读</h3><p>春运大幕开启，本网推出专题，记录回家路上的故事。</p></div><ul>${list.map(link).join("")}</ul></body></html>`,
    ],
    [
      "a page that is gone",
      "<html><title>404</title><body><h1>404</h1><p>抱歉，您访问的页面不存在或已被删除，请检查地址是否正确。</p></body></html>",
    ],
    [
      "an editor's word above a list",
      `<html><title>老街专题</title><body><h1>走进老街</h1><div class="lead">编者按：今年以来，老街一条一条修好了，我们推出专题，请读者跟着记者走一走，看一看。</div><ul>${Array.from({ length: 8 }, (_, at) => `<li><a href="${at}">老街第${at}条巷子修好了</a></li>`).join("")}</ul></body></html>`,
    ],
    [
      "a login",
      "<html><title>用户登录</title><body><p>登录即表示您同意用户协议，我们将依法保护您的个人信息，请放心。</p></body></html>",
    ],
    ["nothing", "<html><body></body></html>"],
  ])("%s", (_, html) => {
    expect(readHtml(html).stories).toEqual([]);
  });
});

describe("words that no story holds", () => {
  it("are shown on the page, where they are no markup and not hidden", () => {
    const html =
      '<html><body><div class="nav">首页</div><p>老街开门迎客。</p><p style="display:none">手机版</p><script>var a;</script></body></html>';
    const { shown = [] } = readHtml(html);
    expect(shown.map((span) => html.slice(...span))).toEqual(["首页", "老街开门迎客。"]);
  });
});
