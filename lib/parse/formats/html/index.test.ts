import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Passage } from "../../../text/passage.ts";
import type { ToldSheet } from "../../source.ts";
import { readHtml } from "./index.ts";
import { readTestPage, wordsOf } from "./testing/told.ts";

const story = (html: string) => wordsOf(readHtml(html)).stories[0];

describe("pages of digital newspapers", () => {
  it("reads Founder's tags, the chrome's date and the picture's words", () => {
    expect(readTestPage("founder-tagged")).toEqual({
      date: "2023年06月13日 星期二",
      paper: "河东日报",
      stories: [
        {
          kicker: "我市三年修复滨河湿地六千亩",
          headline: "湿地添新客 群众有福气",
          subheadlines: ["——看滨河两岸的生态账本"],
          source: null,
          credits: ["本报记者 骆平 通讯员 方舟"],
          captions: [["白鹭在滨河湿地觅食。", "骆平 摄"]],
          body: [
            "清晨五点，巡护员老周推开窗，先数一数对岸的白鹭。“昨天四十三只，今天五十只。”他把数字记在本子上。",
            "三年前，这里还是一片采砂坑。全市从治水入手，关停沿河砂场十七家，补种芦苇和菖蒲。",
            "# 把河还给鸟",
            "砂场关停以后，水慢慢清了。去年冬天，第一批小天鹅落在河心洲上。",
          ],
        },
      ],
    });
  });

  it("reads headings above the text and properties behind it", () => {
    const { date, stories } = readTestPage("epaper-headings");
    expect(date).toBe("2019年03月05日 星期二");
    expect(stories).toHaveLength(1);
    expect(stories[0]).toMatchObject({
      kicker: "不拆房、不迁人，一条街一条街地理",
      headline: "老街“慢”改造 留住烟火气",
      subheadlines: ["——河西老城更新见闻"],
      credits: ["本报记者 方舟 韩雪"],
      captions: [["改造后的河西老街，邻居们在檐下下棋。", "本报记者 韩雪摄"]],
    });
    expect(stories[0]?.body).toHaveLength(5);
  });

  it("takes the byline out of the line that names paper, day and page", () => {
    const { date, paper, stories } = readTestPage("epaper-section-line");
    expect([date, paper]).toEqual(["2024年03月21日 星期四", "江城日报"]);
    expect(stories[0]).toMatchObject({
      kicker: "卫星看墒情 农机听调度",
      headline: "春耕一线有“数”可依",
      credits: ["本报记者 骆 平"],
      captions: [["图①：石桥镇的育秧工厂里，工人在检查秧盘。", "本报记者 骆平摄"]],
    });
    expect(stories[0]?.body).toHaveLength(2);
  });

  it("makes a picture with nothing but its text a story", () => {
    const html =
      '<html><body><td class="font01">麦收</td><table><tr><td><img src="1.jpg"></td></tr><tr><td>石桥镇村民晾晒小麦。韩雪 摄</td></tr></table>' +
      '<div id="ozoom"><founder-content></founder-content></div></body></html>';
    expect(story(html)).toMatchObject({
      headline: "麦收",
      body: ["石桥镇村民晾晒小麦。"],
      captions: [],
      credits: ["韩雪 摄"],
    });
  });

  it("reads as many stories as the page marks", () => {
    const one = (title: string, text: string) =>
      `<founder-title>${title}</founder-title><founder-content><P>${text}</P></founder-content>`;
    const html =
      one("老街开门", "老街昨天重新开门迎客。") +
      one("湿地添新客", "滨河湿地迎来五十只白鹭。") +
      one("春耕有数", "石桥镇三万亩旱田开始整地。");
    const { stories } = wordsOf(readHtml(html));
    expect(stories.map(({ headline, body }) => [headline, ...body])).toEqual([
      ["老街开门", "老街昨天重新开门迎客。"],
      ["湿地添新客", "滨河湿地迎来五十只白鹭。"],
      ["春耕有数", "石桥镇三万亩旱田开始整地。"],
    ]);
  });
});

describe("saved news pages", () => {
  it.each([
    ["cms-enp", "海东新建八座社区食堂", "2024-10-28 10:25:36", "海东日报客户端", 2, 0],
    ["people-2018", "渔港小镇的夏天从晒网开始", "2019年06月15日08:18", "人民网-文化频道", 3, 1],
    ["people-2021", "山村小学的第一节游泳课", "2021年07月02日08:41", "河东日报", 2, 1],
    ["agency-2019", "北岭首条环山绿道全线贯通", "2019-12-10 07:57:40", "北岭网", 2, 0],
    ["agency-2023", "海岛图书馆来了新馆长", "2023 06/13 08:15:22", "海东日报", 4, 1],
    ["government", "临江品牌丝路行活动启动", "时间：2019-09-18 06:23", "临江日报", 3, 1],
    ["table-layout", "桥头街道代表到创业街考察", "发布日期：2019-03-06", "桥头街道", 3, 0],
    ["portal", "小城夜班公交延到零点", "2022年11月05日 07:41", "河西晚报", 2, 1],
    ["portal-post", "老校长的菜园子", "2023-06-13 08:15:22", "河东日报", 2, 1],
    ["hashed-classes", "早餐车进了写字楼", "2023-06-13 08:15", "听涛新闻", 2, 1],
    ["news-service", "村口的修车铺开了四十年", "2023年06月13日 08:15", "江东新闻网", 3, 0],
    ["weblog", "古桥上的婚礼", "2020年5月20日", null, 4, 1],
    ["cms-digest", "石坪小学有了第一堂编程课", "时间:2022-11-05 09:40", "东岭日报", 3, 0],
    ["way-back", "渔船遇险 三名船员全部获救", "2018-09-03 08:30", "新海网", 4, 1],
    ["app-share", "北城区图书馆延长开放时间", "2019-12-10 11:20", "北城新闻网", 1, 0],
    ["county-staff", "雾岭村的茶香飘出山", "2024-03-21", "雾岭县融媒体中心", 6, 1],
    ["pop-ups", "石坪小学有了第一堂编程课", "发布时间：2022年11月05日", "东岭日报", 3, 0],
    ["two-screens", "渔船遇险 三名船员全部获救", "2018-09-03 09:00", "新海网", 4, 0],
    ["info-in-box", "渔船遇险 三名船员全部获救", "2018年09月03日 08:16", "新海网", 4, 1],
    ["unknown-layout", "大棚里长出“致富果”", "2021-04-06", "云岭县融媒体中心", 3, 0],
  ])("%s", (name, headline, date, source, paragraphs, captions) => {
    const page = readTestPage(name);
    expect(page.stories).toHaveLength(1);
    expect(page.date).toBe(date);
    expect(page.stories[0]).toMatchObject({ headline, source });
    expect(page.stories[0]?.body).toHaveLength(paragraphs);
    expect(page.stories[0]?.captions).toHaveLength(captions);
  });

  it("gives people.cn's kicker, author and editors", () => {
    expect(readTestPage("people-2018").stories[0]).toMatchObject({
      kicker: "一张网，三代人",
      credits: ["方舟", "(责编：骆平、傅雨)"],
    });
  });
});

describe("what stands beside a story", () => {
  const TEXTS = [
    "老街昨天重新开门迎客，二十家老字号回到原来的铺面。",
    "“门板还是原来的门板。”酱园的第五代掌柜方志坚说。",
  ];
  const [one, two] = TEXTS.map((text) => `<p>${text}</p>`);
  const page = (inner: string, title = "老街开门_河西网") =>
    wordsOf(readHtml(`<html><head><title>${title}</title></head><body>${inner}</body></html>`));

  it("takes source and day from two boxes, and the picture above the text", () => {
    const html = `<div><div>老街开门</div><div>河西晚报</div><div>2023-06-13 10:00</div><div class="pic"><img><p>酱园重新开门。骆平 摄</p></div><div>${one}${two}</div></div>`;
    const { date, stories } = page(html);
    expect(date).toBe("2023-06-13 10:00");
    expect(stories).toMatchObject([
      { source: "河西晚报", captions: [["酱园重新开门。", "骆平 摄"]], body: TEXTS },
    ]);
  });

  it("leaves out boxes that are guests in the story's own, not one that holds the story", () => {
    const offer = "<p>订阅河西早报，每天早上七点，为您送上要闻。</p>";
    const html = `<h1>老街开门</h1><div class="entry-content">${one}<div class="newsletter">${offer}</div>${two}</div>`;
    expect(page(html).stories[0]?.body).toEqual(TEXTS);
    const named = `<h1>老街开门</h1><div class="share">${one}${two}</div>`;
    expect(page(named).stories[0]?.body).toEqual(TEXTS);
  });

  it("prefers the whole headline to a title cut short", () => {
    const title = "老街重新开门迎客 二十...";
    const html = `<div>老街重新开门迎客 二十家老字号回归</div><p>2023-06-13</p><div>${one}${two}</div>`;
    expect(page(html, title).stories[0]?.headline).toBe("老街重新开门迎客 二十家老字号回归");
  });

  it("takes one of two copies for large and small screens", () => {
    const copy = (name: string, info: string) =>
      `<div class="${name}"><h1>老街开门</h1><p>${info}</p><div>${one}${two}</div></div>`;
    const html = copy("hidden-xs", "2023-06-13 来源：河西日报") + copy("visible-xs", "2023-06-13");
    expect(page(html).stories).toMatchObject([{ source: "河西日报", body: TEXTS }]);
  });

  it("ranks the lines above an e-paper's text where nothing marks them", () => {
    const html = `<ul><li>三年修了一条街</li><li>老街重新开门迎客二十家</li></ul><div>${one}${two}</div>`;
    const { stories } = page(html, "河西日报 - 数字报平台");
    expect(stories[0]?.headline).not.toBe("");
    expect(stories[0]?.body).toEqual(TEXTS);
  });
});

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
      "a login",
      "<html><title>用户登录</title><body><p>登录即表示您同意用户协议，我们将依法保护您的个人信息，请放心。</p></body></html>",
    ],
    ["nothing", "<html><body></body></html>"],
  ])("%s", (_, html) => {
    expect(readHtml(html).stories).toEqual([]);
  });
});

describe("what is read", () => {
  it("points into the source and holds no character twice", () => {
    const parts = fc.constantFrom(
      "<p>",
      "</p>",
      "<h1>",
      "</h1>",
      "<br>",
      "老街重新开门，",
      "迎来客人。",
      "&nbsp;",
      "&ldquo;",
      "&#8221;",
      "<founder-title>",
      "</founder-title>",
      "<founder-content>",
      "</founder-content>",
      "<!--enpcontent-->",
      "<!--/enpcontent-->",
      "<!--enpproperty <title>甲</title>/enpproperty-->",
      "<img>",
      "（记者 骆平）",
      "2023-06-13 08:15",
      "来源：河东日报",
      "<a href=1>",
      "</a>",
      "<div class=TRS_Editor>",
      "</div>",
      "<b>",
      "</b>",
      "<![CDATA[乙]]>",
      "<",
      "&",
      "\n",
      "　　",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (list) => {
        const source = list.join("");
        expectExact(source, readHtml(source));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it("takes any text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (source) => {
        expectExact(source, readHtml(source));
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it.each([
    ["deep", `${"<div>".repeat(200_000)}老街开门。`],
    ["crowded", `${"<div><p>老街开门。</p>".repeat(4000)}${"</div>".repeat(4000)}`],
    ["unclosed", "<p".repeat(20_000)],
    ["blanks", `<p>${"\n".repeat(50_000)}&nbsp;${" ".repeat(50_000)}</p>`],
    ["arrows", `<p>${">".repeat(250)}${"。".repeat(60_000)}</p>`],
    ["digits", `<p>${"1".repeat(200)}x</p>`.repeat(200)],
    ["brackets", `<p>${"（“".repeat(30_000)}</p>`],
    ["bodies", "<!--enpcontent--><p>甲乙。</p>".repeat(3000)],
    ["one line over and over", "<p>老街重新开门，迎来客人。</p>".repeat(8000)],
  ])("ends soon on hostile text: %s", (_, source) => {
    const began = performance.now();
    readHtml(source);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

function expectExact(source: string, { stories, furniture }: ToldSheet): void {
  const passages: (Passage | null)[] = [
    ...stories.flatMap((each) => [
      each.section,
      each.kicker,
      each.headline,
      ...each.subheadlines,
      each.source,
      ...each.credits,
      ...each.body.map(({ passage }) => passage),
      ...each.captions.flatMap(({ text, credit }) => [text, credit]),
    ]),
    ...furniture.map(({ passage }) => passage),
  ];
  const taken = new Set<number>();
  for (const passage of passages) {
    for (const { at, span, length } of passage?.pieces ?? []) {
      const text = passage?.text ?? "";
      if (length === undefined)
        expect(source.slice(...span)).toBe(text.slice(at, at + span[1] - span[0]));
      for (let offset = span[0]; offset < span[1]; offset++) {
        expect(taken.has(offset)).toBe(false);
        taken.add(offset);
      }
    }
  }
}

describe("words that no story holds", () => {
  it("are shown on the page, where they are no markup and not hidden", () => {
    const html =
      '<html><body><div class="nav">首页</div><p>老街开门迎客。</p><p style="display:none">手机版</p><script>var a;</script></body></html>';
    const { shown = [] } = readHtml(html);
    expect(shown.map((span) => html.slice(...span))).toEqual(["首页", "老街开门迎客。"]);
  });
});
