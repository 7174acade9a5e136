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

  const OCCASION = "我区召开湿地保护现场会";

  it.each([
    [
      "a kicker, by its words",
      `<p class="title1">${OCCASION}</p><p class="title2">${HEADLINE}</p>`,
      OCCASION,
    ],
    [
      "a kicker, as a third box is empty",
      `<div class="title1">湿地三问</div><div class="title2">${HEADLINE}</div><div class="title3"></div>`,
      "湿地三问",
    ],
    [
      "a kicker, as a fourth says who wrote it",
      `<td class="title1">湿地三问</td><td class="title2">${HEADLINE}</td><td class="title4">本报记者 骆平</td>`,
      "湿地三问",
    ],
    [
      "no kicker, by the words",
      `<p class="title1">${HEADLINE}</p><p class="title2">——${SUBHEADLINE}</p>`,
      null,
    ],
    [
      "no kicker, below a title0",
      `<p class="title0">${OCCASION}</p><p class="title1">${HEADLINE}</p><p class="title2">${SUBHEADLINE}</p>`,
      OCCASION,
    ],
  ])("takes the first of two numbered boxes for %s", (_, top, kicker) => {
    expect(first(`${top}${BODY}`).stories[0]).toMatchObject({
      kicker,
      headline: HEADLINE,
      body: TEXTS,
    });
    const marked = `${top}<founder-content>${BODY}</founder-content>`;
    expect(first(marked).stories[0]).toMatchObject({ kicker, headline: HEADLINE, body: TEXTS });
  });

  it("takes who speaks for the kicker, above a headline alone", () => {
    expect(first(`<p>河东省水利厅：</p><p>${HEADLINE}</p>${BODY}`).stories[0]).toMatchObject({
      kicker: "河东省水利厅：",
      headline: HEADLINE,
      body: TEXTS,
    });
    expect(first(`<p>各镇人民政府：</p>${BODY}`).stories[0]).toMatchObject({
      headline: "",
      body: ["各镇人民政府：", ...TEXTS],
    });
  });

  const THREE = ["市政协视察城市更新工作", HEADLINE, SUBHEADLINE] as const;
  const marked = (open: (name: string) => string, close: (name: string) => string) =>
    ["introtitle", "title", "subtitle"]
      .map((name, at) => `${open(name)}${THREE[at]}${close(name)}`)
      .join("");
  const numbered = (tag: string, more = "", between = "") =>
    THREE.map((text, at) => `<${tag} class="title${at + 1}${more}">${text}</${tag}>`).join(between);

  it.each([
    [
      "marks with a colon",
      marked(
        (name) => `<enp:${name}>`,
        (name) => `</enp:${name}>`,
      ),
    ],
    [
      "marks in one word",
      marked(
        (name) => `<enp${name}>`,
        (name) => `</enp${name}>`,
      ),
    ],
    ["spans side by side", `<p>${numbered("span")}</p>`],
    ["spans in one heading", `<h1>${numbered("span", "", "<br>")}</h1>`],
    ["spans of several names", `<div>${numbered("span", " tc", "<br>")}</div>`],
    [
      "a mark around the headline alone",
      `<p>${THREE[0]}</p><enp-title>${HEADLINE}</enp-title><p>${SUBHEADLINE}</p>`,
    ],
  ])("reads three ranks from %s", (_, top) => {
    expect(first(`${top}${BODY}`).stories[0]).toMatchObject({
      kicker: THREE[0],
      headline: HEADLINE,
      subheadlines: [SUBHEADLINE],
      body: TEXTS,
    });
  });

  it("leaves a word in its line that is only named", () => {
    const html = `<h1>${HEADLINE}</h1><p>昨天，<span class="title">白鹭</span>和<span class="sub">小天鹅</span>一起回来了，湿地边站满了人。</p>${BODY}`;
    expect(first(html).stories[0]?.body).toEqual([
      "昨天，白鹭和小天鹅一起回来了，湿地边站满了人。",
      ...TEXTS,
    ]);
  });

  it.each([
    ["a span", '<p>他的书叫<span class="title1">《老街》</span>，印了三千册，很快就卖完了。</p>'],
    [
      "a span in bold",
      '<p>他的书叫<b><span class="title1">《老街》</span></b>，印了三千册，很快就卖完了。</p>',
    ],
    [
      "a span at the line's beginning",
      '<div><span class="title1">他的书叫《老街》</span>，印了三千册，很快就卖完了。</div>',
    ],
    [
      "two spans",
      '<p>他的书叫<font class="title1">《老</font><font class="title2">街》</font>，印了三千册，很快就卖完了。</p>',
    ],
  ])("leaves words in their line that are in %s named as a headline", (_, html) => {
    const { stories } = first(`<h1>${HEADLINE}</h1>${html}${BODY}`);
    expect(stories.map(({ body }) => body)).toEqual([
      ["他的书叫《老街》，印了三千册，很快就卖完了。", ...TEXTS],
    ]);
  });

  it("joins no two elements to one headline", () => {
    const html = `<p>${OCCASION}</p><p>给候鸟留一片安静的水面</p>${BODY}`;
    expect(first(html).stories[0]).toMatchObject({
      kicker: OCCASION,
      headline: "给候鸟留一片安静的水面",
    });
  });

  it.each([
    ["two characters that are a place's too", `<p>母亲的渡口</p><p>秦岭</p>`, "母亲的渡口"],
    [
      "a box of its own",
      `<p class="title2">母亲的渡口</p><p class="title4">秦岭</p>`,
      "母亲的渡口",
    ],
    ["set wide", `<p>母亲的渡口</p><p>东 言</p>`, "母亲的渡口"],
    ["behind an office", `<p>母亲的渡口</p><p>江城法院 骆平</p>`, "母亲的渡口"],
    ["a small heading", `<h1>母亲的渡口</h1><h2>江边人家三代记</h2><h4>水云间</h4>`, "母亲的渡口"],
  ])("takes a name below the headline for the author's: %s", (_, top, headline) => {
    const story = first(`${top}${BODY}`).stories[0];
    expect(story).toMatchObject({ kicker: null, headline });
    expect(story?.credits).toHaveLength(1);
  });

  it.each([
    ["halves, one an office", `<p>母亲的渡口</p><p>河东医院 明天搬家</p>`],
    ["halves, one like a name", `<p>母亲的渡口</p><p>浪花飞舞 江南</p>`],
  ])("takes %s for no author", (_, top) => {
    expect(first(`${top}${BODY}`).stories[0]?.credits).toEqual([]);
  });

  it.each([
    ["转自：河东发布", "河东发布"],
    ["本报记者", null],
    ["本报报道组", null],
  ])("takes %s above the text for no subheadline", (line, source) => {
    const html = `<p>${HEADLINE}</p><p>${line}</p>${BODY}`;
    expect(first(html).stories[0]).toMatchObject({
      headline: HEADLINE,
      subheadlines: [],
      source,
      body: TEXTS,
    });
  });

  it.each(["转自他人的一封信", "记者在现场"])("keeps %s among the display lines", (line) => {
    const { kicker, headline, subheadlines } =
      first(`<p>${HEADLINE}</p><p>${line}</p>${BODY}`).stories[0] ?? {};
    expect([kicker, headline, ...(subheadlines ?? [])]).toContain(line);
  });

  it("reads the editor before who else made the page, not a headline like it", () => {
    const editor = first(`<h1>${HEADLINE}</h1>${BODY}<p>责任编辑 韩立 视觉设计 方舟</p>`);
    expect(editor.stories[0]).toMatchObject({
      credits: ["责任编辑 韩立 视觉设计 方舟"],
      body: TEXTS,
    });
    const text = first(`<h1>${HEADLINE}</h1>${BODY}<p>责编 周刊 视觉 盛宴</p>`);
    expect(text.stories[0]?.body).toHaveLength(3);
  });

  it.each([
    ["set larger", `<p>母亲的一条老渡船</p><p><font size="6">江南</font></p>`, "江南"],
    ["below the name of a series", `<p>新春走笔</p><p>江南</p>`, "江南"],
    ["a lone line", `<p>江南</p>`, "江南"],
  ])("leaves a short headline %s", (_, top, headline) => {
    expect(first(`${top}${BODY}`).stories[0]).toMatchObject({ headline });
  });

  it("takes a headline that ends as a site's name does for none", () => {
    const html = `<p>盗电缆卖废品 五人落网</p><p>2023-06-13</p>${BODY}`;
    expect(first(html).stories[0]).toMatchObject({ headline: "盗电缆卖废品 五人落网" });
    const short = `<p>五名窃贼落网</p><p>2023-06-13</p>${BODY}`;
    expect(first(short).stories[0]).toMatchObject({ headline: "五名窃贼落网" });
  });

  it("takes a bare name over a marked headline for the section's", () => {
    const sheet = readHtml(`<p>民生热线</p><h1>${HEADLINE}</h1>${BODY}`);
    expect(sheet.stories[0]?.section?.text).toBe("民生热线");
    expect(wordsOf(sheet).stories[0]).toMatchObject({ kicker: null, headline: HEADLINE });
    const marked = readHtml(`<h3>民生热线</h3><h1>${HEADLINE}</h1>${BODY}`);
    expect(wordsOf(marked).stories[0]).toMatchObject({ kicker: "民生热线", headline: HEADLINE });
  });

  it.each([
    ["larger than the rest", "<p><b>湖底村庄</b></p><p>水库移民六十年口述史</p>", "湖底村庄"],
    [
      "with a word such names have not",
      "<p>湖底的村庄</p><p>水库移民六十年口述史</p>",
      "湖底的村庄",
    ],
  ])("takes no short headline for the section's name: %s", (_, top, headline) => {
    const html = `${top}${BODY}`;
    const sheet = readHtml(html);
    expect(sheet.stories[0]?.section).toBeNull();
    expect(wordsOf(sheet).stories[0]?.headline).toBe(headline);
  });
});
