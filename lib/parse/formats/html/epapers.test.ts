import { describe, expect, it } from "vitest";
import { readHtml } from "./index.ts";
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

describe("lone fragments", () => {
  const first = (html: string) => wordsOf(readHtml(html));

  it("ranks bare lines by their words", () => {
    const html = `我市三年修复滨河湿地六千亩，带动沿岸二十个村增收<br>${HEADLINE}<br>——${SUBHEADLINE}<br>本报记者 骆平 通讯员 方舟<br>&nbsp;&nbsp;&nbsp;&nbsp;${TEXTS[0]}<br>&nbsp;&nbsp;&nbsp;&nbsp;${TEXTS[1]}`;
    expect(first(html).stories[0]).toMatchObject({
      kicker: "我市三年修复滨河湿地六千亩，带动沿岸二十个村增收",
      headline: HEADLINE,
      subheadlines: [`——${SUBHEADLINE}`],
      credits: ["本报记者 骆平 通讯员 方舟"],
      body: TEXTS,
    });
  });

  it("leaves paper, day and page out of the headline", () => {
    const html = `<p>河东日报</p><p>2023年06月13日 星期二</p><p>第03版：要闻</p><p>${HEADLINE}</p>${BODY}`;
    expect(first(html)).toMatchObject({
      date: "2023年06月13日 星期二",
      stories: [{ kicker: null, headline: HEADLINE, body: TEXTS }],
    });
  });

  it("takes a short name above for the section", () => {
    const html = `<p>日月谈</p><p>${HEADLINE}</p>${BODY}`;
    const sheet = readHtml(html);
    expect(sheet.stories[0]?.section?.text).toBe("日月谈");
    expect(wordsOf(sheet).stories[0]).toMatchObject({
      kicker: null,
      headline: HEADLINE,
      body: TEXTS,
    });
  });

  it("has no headline where text begins at once", () => {
    const html = `<P>&nbsp;&nbsp;本报讯（记者骆平）昨天，滨河湿地迎来第一批小天鹅。</P>${BODY}`;
    expect(first(html).stories[0]).toMatchObject({ headline: "", kicker: null });
    expect(first(html).stories[0]?.body).toHaveLength(3);
  });

  it("takes a day behind the last paragraph for its date, not a notice's", () => {
    const day = `<p>（2023年06月13日）</p>`;
    expect(first(`<h1>${HEADLINE}</h1>${BODY}${day}`)).toMatchObject({
      date: "（2023年06月13日）",
      stories: [{ body: TEXTS }],
    });
    const signed = `<h1>${HEADLINE}</h1>${BODY}<p>滨河区水利局</p>${day}`;
    expect(first(signed).stories[0]?.body).toHaveLength(4);
  });

  it("takes no two elements for one kicker", () => {
    const html = `<p>三年修一条河 一年看一河鸟</p><p>滨河湿地新添小天鹅三百只</p><p>沿河三里都是人</p>${BODY}`;
    expect(first(html).stories[0]).toMatchObject({
      kicker: "三年修一条河 一年看一河鸟",
      headline: "滨河湿地新添小天鹅三百只",
      subheadlines: ["沿河三里都是人"],
    });
  });

  it("takes whom a notice is for into the text", () => {
    const html = `<h1>${HEADLINE}</h1><p>各镇人民政府，县政府各部门：</p>${BODY}`;
    expect(first(html).stories[0]).toMatchObject({
      headline: HEADLINE,
      subheadlines: [],
      body: ["各镇人民政府，县政府各部门：", ...TEXTS],
    });
  });

  it("takes the closing credit off the text", () => {
    const html = `<b>${HEADLINE}</b><br>${TEXTS[0]}<br>${TEXTS[1]}（骆平）`;
    expect(first(html).stories[0]).toMatchObject({
      headline: HEADLINE,
      credits: ["骆平"],
      body: TEXTS,
    });
  });

  it("ranks lines by the names of the elements that hold them, broken by br in one box", () => {
    const html = `<html><head><title>河东日报-2024年03月21日-第04版</title></head><body><div class="c"><span class="yt">三年修复六千亩</span><br><span class="zt">${HEADLINE}</span><br><span class="ft">${SUBHEADLINE}</span></div><div id="ozoom">${BODY}</div></body></html>`;
    expect(first(html).stories[0]).toMatchObject({
      kicker: "三年修复六千亩",
      headline: HEADLINE,
      subheadlines: [SUBHEADLINE],
      body: TEXTS,
    });
  });

  it("takes the line above a marked body for its headline", () => {
    const html = `<p><b>${HEADLINE}</b></p><founder-content>${BODY}</founder-content>`;
    expect(first(html).stories[0]).toMatchObject({ headline: HEADLINE, body: TEXTS });
  });
});
