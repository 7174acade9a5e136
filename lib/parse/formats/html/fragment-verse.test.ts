import { describe, expect, it } from "vitest";
import { readHtml } from "./index.ts";
import { wordsOf } from "./testing/told.ts";

const FREE = [
  "风把芦苇",
  "压成一封信",
  "寄给对岸",
  "寄给撑船的人",
  "我坐在石阶上",
  "等一只船",
  "等船上的灯",
];
const CLASSIC = ["八月涛声催早汛，", "千帆竞发云阵阵。", "渔歌唱晚归来早，", "一网鲜鳞一网银。"];

const stories = (html: string) => wordsOf(readHtml(html)).stories;
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("");

describe("a lone fragment that is a poem", () => {
  it.each([
    ["in paragraphs", `<p>渡口</p><p>何青山</p>${paragraphs(FREE)}`, FREE],
    ["in one", `<p>渡口</p><p>□何青山</p><p>${FREE.join("<br>")}</p>`, FREE],
    [
      "in stanzas",
      `渡口<br>何青山<br><br>${FREE.slice(0, 4).join("<br>")}<br><br>${FREE.slice(4).join("<br>")}`,
      FREE,
    ],
    ["under a heading", `<h1>渡口</h1><p>作者：何青山</p><p>${FREE.join("<br/>")}</p>`, FREE],
    ["of four lines", `<p>渡口</p><p>何青山</p>${paragraphs(CLASSIC)}`, CLASSIC],
  ])("%s", (_, html, lines) => {
    const [poem] = stories(html);
    expect(poem).toMatchObject({ headline: "渡口", body: lines });
    expect(poem?.credits.join()).toContain("何青山");
  });

  it("without its poet's name", () => {
    expect(stories(`<p>渡口</p>${paragraphs(FREE)}`)[0]).toMatchObject({
      headline: "渡口",
      credits: [],
      body: FREE,
    });
  });

  it.each([
    ["a menu", paragraphs(["首页", "新闻", "体育", "财经", "娱乐", "视频", "论坛", "汽车"])],
    ["links", `<p>渡口</p>${FREE.map((line) => `<p><a href="1">${line}</a></p>`).join("")}`],
    [
      "a page's headlines",
      paragraphs([
        "老街修好了居民搬回来住",
        "东门石桥恢复通行两岸欢喜",
        "河西县城夜班公交延长到零点",
        "滨河湿地迎来第一批小天鹅",
        "小学食堂请家长轮流陪餐",
        "旧粮仓改成书屋周末座无虚席",
        "石塘村渔民换上电动新船",
      ]),
    ],
    [
      "prices",
      paragraphs([
        "菜价",
        "大米 2.80",
        "面粉 2.35",
        "草鱼 8.50",
        "带鱼 18.00",
        "鸡蛋 4.90",
        "土豆 1.80",
      ]),
    ],
    ["two lines", paragraphs(["渡口", "风把芦苇", "压成一封信"])],
    ["a list's items", `<ul>${FREE.map((line) => `<li>${line}</li>`).join("")}</ul>`],
  ])("is not %s", (_, html) => {
    expect(stories(html)).toEqual([]);
  });
});

describe("a lone fragment that is a brief", () => {
  it.each([
    ["a sentence", "<h1>东街改单行</h1><p>今日起，东街改为单行道。</p>"],
    ["two", "<p>东街改单行</p><p>今日起，东街改为单行道。</p><p>请过往车辆绕行。</p>"],
  ])("of %s is a story", (_, html) => {
    expect(stories(html)[0]).toMatchObject({ headline: "东街改单行" });
  });

  it.each([
    ["words without a sentence", "<h1>东街改单行</h1><p>今日起</p>"],
    ["a link", '<p>东街改单行</p><p><a href="1">今日起，东街改为单行道。</a></p>'],
    ["a site's notice", "<p>抱歉，您要找的内容已被删除，请返回首页。</p>"],
  ])("is not %s", (_, html) => {
    expect(stories(html)).toEqual([]);
  });
});
