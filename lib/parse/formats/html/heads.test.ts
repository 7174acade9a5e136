import { describe, expect, it } from "vitest";
import { passageOf } from "../../../text/passage.ts";
import { findHeads } from "./heads.ts";
import { readPage } from "./page.ts";
import { titleParts } from "./titles.ts";

const heads = (html: string, title = "") => {
  const { blocks, meta } = readPage(
    `<html><head><title>${title}</title></head><body>${html}</body></html>`,
  );
  const { kicker, headline, subheadlines } = findHeads(blocks, meta.titles);
  const texts = (list: typeof kicker) => list.map(({ passage }) => passage.text);
  return [texts(kicker), texts(headline), texts(subheadlines)];
};

describe("findHeads", () => {
  it.each([
    ["by its element", heads("<p>首页</p><h1>老街重新开门</h1>"), [[], ["老街重新开门"], []]],
    ["by its class", heads('<div class="bt">老街重新开门</div>'), [[], ["老街重新开门"], []]],
    [
      "by the page's title",
      heads("<p>河西网</p><p>老街重新开门</p><p>来源：河西日报</p>", "老街重新开门_河西网"),
      [[], ["老街重新开门"], []],
    ],
    [
      "with both lines above and below",
      heads('<h3 class="pre">一条街一条街地理</h3><h1>老街重新开门</h1><h4>二十家老字号回归</h4>'),
      [["一条街一条街地理"], ["老街重新开门"], ["二十家老字号回归"]],
    ],
    [
      "on two lines that the title goes on with",
      heads("<p>老街重新开门</p><p>二十家老字号回归</p>", "老街重新开门 二十家老字号回归-河西网"),
      [[], ["老街重新开门", "二十家老字号回归"], []],
    ],
    [
      "bold above day and source, where nothing else marks one",
      heads("<p>首页</p><p align=center><b>老街重新开门</b></p><p>日期：2023-06-13</p>"),
      [[], ["老街重新开门"], []],
    ],
    [
      "without the line of day and source that its element holds",
      heads("<h1>老街重新开门<br><span>2023-06-13 08:40　来源：河西日报　点击：</span></h1>"),
      [[], ["老街重新开门"], []],
    ],
    [
      "on two lines of one element, the second of a day",
      heads("<h1>老街重新开门<br>2023年的第一场集市</h1>"),
      [[], ["老街重新开门 2023年的第一场集市"], []],
    ],
    [
      "bold above day and source, below a menu under its heading",
      heads(
        `<h3>政务公开</h3><ul><li><a href="1">政府动态</a></li></ul><p align=center><b>老街重新开门</b></p><p>日期：2023-06-13</p>`,
      ),
      [[], ["老街重新开门"], []],
    ],
    [
      "a minor heading, with a line of its own above day and source",
      heads(
        "<h3>老街重新开门</h3><p align=center><b>二十家老店回归</b></p><p>日期：2023-06-13</p>",
      ),
      [[], ["老街重新开门"], []],
    ],
    [
      "by the label a program names it with",
      heads('<h4>政务公开</h4><div id="lblTitle">老街重新开门</div>'),
      [[], ["老街重新开门"], []],
    ],
    [
      "in a minor heading above day and source",
      heads("<h3>首页 - 动态</h3><h5>老街重新开门</h5><p>发布时间：2023-06-13 来源：河西网</p>"),
      [[], ["老街重新开门"], []],
    ],
    [
      "with two lines of one element below",
      heads('<h1>老街重新开门</h1><h2 class="subtitle">二十家老字号回归<br>门板有年头</h2>'),
      [[], ["老街重新开门"], ["二十家老字号回归", "门板有年头"]],
    ],
  ])("finds the headline %s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it.each([
    ["a site's name", "<h1>河西新闻网</h1>"],
    ["a logo that is a link", '<h1><a href="/">河西门户</a></h1>'],
    ["a path", "<h2>首页 > 新闻 > 正文</h2>"],
    ["related links", "<h2>热点推荐</h2>"],
    ["a bold line with no day below", "<p><b>门板有年头</b></p><p>酱园的门板开了。</p>"],
    ["a site's name above a day", "<p><b>河西新闻网</b></p><p>2023-06-13 08:15</p>"],
    ["a minor heading above text", "<h5>老街近旁</h5><p>酱园的门板开了，掌柜在等人。</p>"],
    ["a date", "<h2>2023-06-13 08:15</h2>"],
  ])("does not take %s for one", (_, html) => {
    expect(heads(html)).toEqual([[], [], []]);
  });

  it("takes no day without its year for a subheadline", () => {
    const html = '<h1>老街重新开门</h1><div class="art-sub">06-13 09:12 河西晚报</div>';
    expect(heads(html)).toEqual([[], ["老街重新开门"], []]);
  });

  it("takes no byline for a subheadline, no column for a kicker", () => {
    expect(heads("<h1>老街重新开门</h1><h4>本报记者 骆平</h4>")).toEqual([
      [],
      ["老街重新开门"],
      [],
    ]);
    expect(heads('<p><a href="/">要闻</a></p><h1>老街重新开门</h1>')).toEqual([
      [],
      ["老街重新开门"],
      [],
    ]);
  });
});

describe("titleParts", () => {
  const parts = (text: string) =>
    titleParts(passageOf(text, [[0, text.length]])).map((each) => each.text);

  it.each([
    ["老街开门_河西新闻_河西网", ["老街开门", "河西新闻", "河西网"]],
    ["老街开门 - 河西省人民政府门户网站", ["老街开门", "河西省人民政府门户网站"]],
    ["老街开门--文化--人民网", ["老街开门", "文化", "人民网"]],
    ["河西日报数字报-老街开门", ["老街开门", "河西日报数字报"]],
    ["老街开门|河西网", ["老街开门", "河西网"]],
    ["河西报数字报-第02版：综合新闻", ["河西报数字报", "第02版：综合新闻"]],
    ["河西日报-2024年03月21日-第四版", ["河西日报", "2024年03月21日", "第四版"]],
    ["老街开门-A3版", ["老街开门", "A3版"]],
    ["方言志-第2版修订完成", ["方言志-第2版修订完成"]],
    ["新规-2024年3月21日起施行", ["新规-2024年3月21日起施行"]],
    ["4-10月水果供应充足", ["4-10月水果供应充足"]],
    ["老街——记忆里的河西", ["老街——记忆里的河西"]],
  ])("%s", (title, expected) => {
    expect(parts(title)).toEqual(expected);
  });
});
