import { describe, expect, it } from "vitest";
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
