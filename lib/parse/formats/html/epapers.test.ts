import { describe, expect, it } from "vitest";
import { collect } from "../../index.ts";
import { readHtml, readHtmlFile } from "./index.ts";
import { wordsOf } from "./testing/told.ts";

const KICKER = "我市三年修复滨河湿地六千亩";
const HEADLINE = "湿地添新客 群众有福气";
const SUBHEADLINE = "看滨河两岸的生态账本";
const TEXTS = ["清晨五点，巡护员老周推开窗，先数一数对岸的白鹭。", "三年前，这里还是一片采砂坑。"];
const BODY = TEXTS.map((text) => `<p>　　${text}</p>`).join("");
const FOUNDER = `<founder-content>${BODY}</founder-content>`;

const page = (title: string, body: string) =>
  `<html><head><title>${title}</title></head><body>${body}</body></html>`;

/** How systems of several makers and years set the three ranks of a headline. */
const LAYOUTS: readonly (readonly [string, string])[] = [
  [
    "named paragraphs",
    page(
      HEADLINE,
      `<p id="PreTitle">${KICKER}</p><h2 id="Title">${HEADLINE}</h2><p id="SubTitle">${SUBHEADLINE}</p><div id="ozoom">${BODY}</div>`,
    ),
  ],
  [
    "intro and sub around h3",
    page(
      "河东晚报",
      `<div class="newsdetatit"><div class="intro">${KICKER}</div><h3>${HEADLINE}</h3><div class="sub">${SUBHEADLINE}</div></div><div class="newsdetatext">${FOUNDER}</div>`,
    ),
  ],
  [
    "pinyin names",
    page(
      "今日报纸",
      `<div id="yinti">${KICKER}</div><div id="doctitle">${HEADLINE}</div><div id="subdoctitle">${SUBHEADLINE}</div><div id="doccontent">${BODY}</div>`,
    ),
  ],
  [
    "bt1 and bt2 cells",
    page(
      "黔地早报",
      `<table><tr><td class="bt2">${KICKER}</td></tr><tr><td class="bt1">${HEADLINE}</td></tr><tr><td class="bt2">${SUBHEADLINE}</td></tr></table><div class="M_m_cont">${BODY}</div>`,
    ),
  ],
  [
    "one name and numbers",
    page(
      "黔地晚报",
      `<div class="bt1">${KICKER}</div><div class="bt">${HEADLINE}</div><div class="bt2">${SUBHEADLINE}</div>${FOUNDER}`,
    ),
  ],
  [
    "rows of one table",
    page(
      `河东日报-${HEADLINE}`,
      `<table class="wz"><tr><td><table><tr><td align="center">${KICKER}</td></tr><tr><td align="center"><p class="BSHARE_TEXT">${HEADLINE}</p></td></tr><tr><td align="center">${SUBHEADLINE}</td></tr></table></td></tr><tr><td><div id="ozoom">${BODY}</div></td></tr></table>`,
    ),
  ],
  [
    "the paper's name in an h1 above",
    page(
      "之江早报",
      `<h1 class="main-article-title">之江早报</h1><h3 class="main-article-pretitle">${KICKER}</h3><h1 class="main-article-title">${HEADLINE}</h1><h3 class="main-article-subtitle">${SUBHEADLINE}</h3><h6 class="main-article-author">本报记者 骆平</h6>${FOUNDER}`,
    ),
  ],
  [
    "properties alone",
    `<!--enpproperty <date>2023-06-13 01:20:00.0</date><author>骆平</author><title>${HEADLINE}</title><subtitle>${SUBHEADLINE}</subtitle><introtitle>${KICKER}</introtitle>/enpproperty--><!--enpcontent-->${BODY}<!--/enpcontent-->`,
  ],
  [
    "properties without their comment",
    `enpproperty <articleid>7</articleid><date>2023-06-13 06:56:00</date><title>${HEADLINE}</title><keyword>湿地</keyword><subtitle>${SUBHEADLINE}</subtitle><introtitle>${KICKER}</introtitle><nodename>要闻</nodename>/enpproperty-->${BODY}`,
  ],
  [
    "marks alone",
    `<founder-introtitle>${KICKER}</founder-introtitle><founder-title>${HEADLINE}</founder-title><founder-subtitle>${SUBHEADLINE}</founder-subtitle>${FOUNDER}`,
  ],
  ["headings alone", `<h3>${KICKER}</h3><h1>${HEADLINE}</h1><h2>${SUBHEADLINE}</h2>${BODY}`],
  [
    "cells alone",
    `<tr><td class="font02">${KICKER}</td></tr><tr><td class="font01">${HEADLINE}</td></tr><tr><td class="font02">${SUBHEADLINE}</td></tr><tr><td>${BODY}</td></tr>`,
  ],
  [
    "numbered boxes",
    `<div class="title1">${KICKER}</div><div class="title2">${HEADLINE}</div><div class="title3">${SUBHEADLINE}</div>${BODY}`,
  ],
  [
    "sizes alone",
    `<p align="center"><font size="3">${KICKER}</font></p><p align="center"><font size="5">${HEADLINE}</font></p><p align="center"><font size="3">${SUBHEADLINE}</font></p>${BODY}`,
  ],
  ["bold alone", `<p>${KICKER}</p><p><strong>${HEADLINE}</strong></p><p>${SUBHEADLINE}</p>${BODY}`],
];

describe("the three ranks of a headline", () => {
  it.each(LAYOUTS)("%s", (_, html) => {
    const { stories } = wordsOf(readHtml(html));
    expect(stories).toHaveLength(1);
    expect(stories[0]).toMatchObject({
      kicker: KICKER,
      headline: HEADLINE,
      subheadlines: [SUBHEADLINE],
      body: TEXTS,
    });
  });
});

describe("a headline on two lines of one element", () => {
  const [first, second] = ["湿地添新客", "群众有福气"];
  const told = (html: string) => wordsOf(readHtml(html)).stories[0];

  it.each([
    ["a cell", `<td class="font01"><strong>${first}<br>${second}</strong></td>`],
    ["a box", `<td><div class="bt">${first}<br>${second}</div></td>`],
  ])("is one in %s", (_, cell) => {
    const html = `<table><tr><td class="font02">${KICKER}</td></tr><tr>${cell}</tr></table>${FOUNDER}`;
    expect(told(html)).toMatchObject({ headline: `${first} ${second}`, body: TEXTS });
  });

  it("is the second where the page's title says so, or the first is set smaller", () => {
    const cell = `<div class="bt">${first}<br>${second}</div>`;
    expect(told(page(second, `${cell}${FOUNDER}`))?.headline).toBe(second);
    const sizes = `<div class="bt"><span style="font-size:14px">${first}</span><br><span style="font-size:24px">${second}</span></div>`;
    expect(told(page("河东日报", `${sizes}${FOUNDER}`))?.headline).toBe(second);
  });
});

describe("the page's name 版面名", () => {
  const section = (html: string) => {
    const file = readHtmlFile({ text: html, encoding: "utf-8" }, "x.html", () => {});
    return collect(file).articles.map((article) => article.section);
  };
  const property = (name: string) =>
    `<!--enpproperty <date>2023-06-13</date><title>${HEADLINE}</title><nodename>${name}</nodename>/enpproperty-->${FOUNDER}`;

  it.each([
    ["第2版：综合", "综合"],
    ["第04版:副刊", "副刊"],
    ["A3·民生", "民生"],
    ["04版 松阴溪", "松阴溪"],
    ["要闻", "要闻"],
    ["第二版", null],
    ["A02", null],
  ])("as the system tells it: %s", (name, want) => {
    expect(section(property(name))).toEqual([want]);
  });

  const chrome = (row: string) =>
    page(
      HEADLINE,
      `<div class="top">${row}</div><h1>${HEADLINE}</h1><div id="ozoom">${BODY}</div>`,
    );

  it.each([
    ["松阳报 副刊 2019年3月2日 第4版", "副刊"],
    ["2019年3月2日 星期六 责任编辑：方小雨 第3版 综合 松阳报", "综合"],
    ["第02版：综合", "综合"],
    ["<span>第01版：要闻</span><br><span>第02版：综合</span>", null],
    ["<a href='1'>第02版：综合</a>", null],
    ["2019-03-02 记者 方一舟", null],
  ])("in the page's own row: %s", (row, want) => {
    expect(section(chrome(row))).toEqual([want]);
  });

  it("stands beside paper and day, in any order", () => {
    for (const row of ["松阳报 副刊 2019年3月2日 第4版", "04 副刊 2019年3月2日 星期六 松阳报"]) {
      const { paper, date, stories } = wordsOf(readHtml(chrome(row)));
      expect([paper, date?.slice(0, 9), stories[0]?.source]).toEqual([
        "松阳报",
        "2019年3月2日",
        null,
      ]);
    }
  });
});
