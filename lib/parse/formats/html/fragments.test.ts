import { describe, expect, it } from "vitest";
import { readHtml } from "./index.ts";
import { wordsOf } from "./testing/told.ts";

const HEADLINE = "湿地添新客 群众有福气";
const SUBHEADLINE = "看滨河两岸的生态账本";
const TEXTS = ["清晨五点，巡护员老周推开窗，先数一数对岸的白鹭。", "三年前，这里还是一片采砂坑。"];
const BODY = TEXTS.map((text) => `<p>　　${text}</p>`).join("");

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
