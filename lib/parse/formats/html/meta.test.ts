import { describe, expect, it } from "vitest";
import { readPage } from "./page.ts";
import { isSiteName } from "./titles.ts";

const meta = (html: string) => {
  const { titles, date, source, paper, url } = readPage(html).meta;
  return {
    titles: titles.map(({ text }) => text),
    date: date?.text ?? null,
    source: source?.text ?? null,
    paper: paper?.text ?? null,
    url,
  };
};

describe("readMeta", () => {
  it("prefers what a site says outright to its title", () => {
    const html =
      '<title>老街开门_要闻_河西网</title><meta name="ArticleTitle" content="老街重新开门"><meta name="PubDate" content="2023-06-13 08:15"><meta name="ContentSource" content="河西日报">';
    expect(meta(html)).toEqual({
      titles: ["老街重新开门", "老街开门"],
      date: "2023-06-13 08:15",
      source: "河西日报",
      paper: null,
      url: null,
    });
  });

  it.each([
    [
      '<meta property="article:published_time" content="2022-11-05T07:41:00+08:00">',
      "2022-11-05T07:41:00+08:00",
    ],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-06-13T08:15:00"}</script>',
      "2023-06-13T08:15:00",
    ],
    ['<time datetime="2020-05-20">昨天</time>', "2020-05-20"],
    ['<meta name="date" content="today">', null],
    ['<meta name="viewport" content="width=2023">', null],
  ])("reads the day of %s", (html, date) => {
    expect(meta(html).date).toBe(date);
  });

  it.each([
    [
      '<link rel="canonical" href="http://www.example.com/2023-06/13/content_1.htm">',
      "http://www.example.com/2023-06/13/content_1.htm",
    ],
    [
      "<!-- saved from url=(0046)http://www.example.com/20230613/content_1.html -->\n<html></html>",
      "http://www.example.com/20230613/content_1.html",
    ],
    [
      "<!--http://www.example.com/c_1125320000.htm-->\n<html></html>",
      "http://www.example.com/c_1125320000.htm",
    ],
    [
      "<!--enpproperty <url>https://www.example.cn/2024-10/28/c.htm</url>/enpproperty-->",
      "https://www.example.cn/2024-10/28/c.htm",
    ],
    ["<!-- http://www.example.com is where we live --><p>甲</p>", null],
  ])("reads the address of %s", (html, url) => {
    expect(meta(html).url).toBe(url);
  });

  it("knows a paper's name at a title's end, and no headline in a site's name", () => {
    expect(meta("<title>老街开门-河东日报数字报</title>")).toMatchObject({
      titles: ["老街开门"],
      paper: "河东日报",
    });
    expect(meta("<title>河东日报数字报</title>")).toMatchObject({ titles: [], paper: "河东日报" });
    for (const title of [
      "河东日报-数字报",
      "河东日报电子版",
      "河东日报 - 多媒体数字报",
      "河东日报数字报刊平台",
      "河东日报数字报纸",
    ])
      expect(meta(`<title>${title}</title>`)).toMatchObject({ titles: [], paper: "河东日报" });
    for (const title of ["数字报", "电子版", "多媒体数字报"])
      expect(meta(`<title>${title}</title>`).paper).toBeNull();
    const edition = "<title>河东日报-2024年03月21日-第04版</title>";
    expect(meta(edition)).toMatchObject({ titles: [], paper: "河东日报" });
    const page = "<title>河东报数字报-第02版：综合新闻</title>";
    expect(meta(page)).toMatchObject({ titles: [], paper: "河东报" });
    const dated = "2024年3月21日天气预报：多云";
    expect(meta(`<title>${dated}</title>`).titles).toEqual([dated]);
    for (const news of ["河东市2023年6月13日天气预报", "2024年3月21日防汛情况通报"])
      expect(meta(`<title>${news}</title>`).titles).toEqual([news]);
    expect(meta("<title>2024年3月21日河东日报</title>").titles).toEqual([]);
    expect(meta("<title>河东新闻网</title>")).toMatchObject({ titles: [], paper: null });
  });
});

describe("digital", () => {
  it.each([
    "老街开门-河东日报数字报",
    "河东日报电子版",
    "数字版 - 老街开门",
    "河东日报多媒体数字报刊平台",
    "河东晚报电子报_第03版",
    "河东日报数字报第03版",
  ])("%s is an edition", (title) => {
    expect(readPage(`<title>${title}</title>`).meta.digital).toBe(true);
  });

  it.each([
    "全省首个数字版权交易中心揭牌-河东网",
    "数字版权周开幕",
    "村里用上数字报账-河东网",
    "电子版社保卡上线",
    "医保卡有了电子版-河东网",
    "老街开门-河东日报",
  ])("%s is none", (title) => {
    expect(readPage(`<title>${title}</title>`).meta.digital).toBe(false);
  });
});

describe("isSiteName", () => {
  it.each(["河西网", "河东都市快报", "河东日报数字报", "首页", "云岭县融媒体中心"])(
    "%s is one",
    (text) => {
      expect(isSiteName(text)).toBe(true);
    },
  );

  it.each([
    "老街重新开门",
    "河东天气预报",
    "社区办起民情快报",
    "“指尖上的政府”，上线",
    "一张网、一块屏",
  ])("%s is none", (text) => {
    expect(isSiteName(text)).toBe(false);
  });
});
