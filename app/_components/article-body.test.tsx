import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { BodyBlock, Caption } from "../../lib/article.ts";
import { ArticleBody } from "./article-body.tsx";

const p = (text: string): BodyBlock => ({ type: "p", text });
const render = (body: BodyBlock[], captions: Caption[] = []) =>
  renderToStaticMarkup(<ArticleBody body={body} captions={captions} />);

it("sets the dateline bold and ends with a mark", () => {
  const html = render([p("本报讯（记者 王一）近日,新桥开工。"), p("全长三里。")]);
  expect(html).toContain("<p><b>本报讯</b>（记者 王一）近日，新桥开工。</p>");
  expect(html.match(/story-end/g)).toHaveLength(1);
  expect(html.indexOf("story-end")).toBeGreaterThan(html.indexOf("全长三里。"));
});

it("keeps the printed lines of a crosshead, and gives it an address", () => {
  const html = render([p("开工。"), { type: "crosshead", text: "修桥 铺路" }, p("完工。")]);
  expect(html).toContain('<h2 id="crosshead-1" class="crosshead">');
  expect(html.match(/class="crosshead-line">[修铺]./g)).toHaveLength(2);
});

it("keeps a stanza's lines", () => {
  const html = render([p("风把芦苇\n压成一封信"), p("全长三里。")]);
  expect(html).toContain('<p class="verse">风把芦苇\n压成一封信</p>');
  expect(html).toContain("<p>全长三里。");
});

it("sets a stanza of one line as the others", () => {
  const html = render([p("风把芦苇\n压成一封信"), p("寄给对岸")]);
  expect(html.match(/<p class="verse">/g)).toHaveLength(2);
});

it("puts captions after the first paragraph and says the picture is missing", () => {
  const html = render([p("一。"), p("二。")], [{ text: "新桥。", credit: "王一 摄" }]);
  expect(html.indexOf("新桥。")).toBeGreaterThan(html.indexOf("一。"));
  expect(html.indexOf("新桥。")).toBeLessThan(html.indexOf("二。"));
  expect(html).toContain("文字版未收");
});

it("says so when only a headline was printed", () => {
  expect(render([])).toContain("没有正文");
});

it("shows markup in the text as text", () => {
  const html = render([p('<script>alert(1)</script><a href="javascript:alert(1)">点</a>')]);
  expect(html).not.toMatch(/<(?:script|a)\b/);
  expect(html).toContain("&lt;script&gt;");
});
