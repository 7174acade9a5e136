import { describe, expect, it } from "vitest";
import { readPage } from "./page.ts";
import { findPlaces, markedPlaces } from "./places.ts";

const ONE = "石桥镇的第一台收割机下田，三万亩小麦进入收获期。镇农技站站长沈红介绍，今年墒情好。";
const TWO =
  "滨河湿地迎来五十只白鹭，巡护员老周把数字记在本子上。他说，鸟认得路，也认得人，明年还会再来。";
const doc = (body: string) =>
  `<html><head><title>麦收_河西网</title></head><body>${body}</body></html>`;

const bodies = (html: string) => {
  const page = readPage(html);
  const marked = markedPlaces(page);
  return (marked.length ? marked : findPlaces(page)).map(({ body }) =>
    page.blocks
      .filter(({ start }) => start >= body[0] && start < body[1])
      .map(({ passage }) => passage.text)
      .join("|"),
  );
};

describe("where a page's stories stand", () => {
  it.each([
    [
      "one mark inside another counts once",
      `<div id="ozoom"><founder-content><!--enpcontent--><p>${ONE}</p><!--/enpcontent--></founder-content></div>`,
      [ONE],
    ],
    [
      "the same text marked twice counts once",
      `<!--enpcontent--><p>${ONE}</p><!--/enpcontent--><!--enpcontent--><p>${ONE}</p><!--/enpcontent-->`,
      [ONE],
    ],
    [
      "two marked bodies",
      `<founder-content><p>${ONE}</p></founder-content><founder-content><p>${TWO}</p></founder-content>`,
      [ONE, TWO],
    ],
    [
      "two articles",
      doc(
        `<article><h2>麦收</h2><p>${ONE}</p></article><article><h2>白鹭</h2><p>${TWO}</p></article>`,
      ),
      [`麦收|${ONE}`, `白鹭|${TWO}`],
    ],
    [
      "a known box",
      doc(`<div><p>${TWO}</p></div><div class="TRS_Editor"><p>${ONE}</p></div>`),
      [ONE],
    ],
    [
      "a known box's own inner box",
      doc(
        `<div class="entry-content"><div class="single-content"><p>${ONE}</p></div><p>赞 0</p></div>`,
      ),
      [ONE],
    ],
    [
      "several boxes of one name",
      doc(
        `<div class="all"><div class="TRS_Editor"><p>${ONE}</p></div><div class="TRS_Editor"><p>${TWO}</p></div></div>`,
      ),
      [`${ONE}|${TWO}`],
    ],
    [
      "an unknown box",
      doc(`<div><a href="1">首页</a></div><div><p>${ONE}</p><p>${TWO}</p></div>`),
      [`${ONE}|${TWO}`],
    ],
    [
      "the box of headline and day, though more text stands beside it",
      doc(
        `<div><h1>麦收</h1><div>2023-06-13 来源：河西日报</div><div>${ONE}${ONE}</div></div><div><h2>头条</h2><p>${TWO}</p><p>${TWO.slice(3)}</p></div>`,
      ),
      [`${ONE}${ONE}`],
    ],
    [
      "a box beside that of headline, day and a few words",
      doc(
        `<div><h1>麦收</h1><div>2023-06-13 来源：河西日报</div><p>三万亩小麦进入收获期。</p></div><div><p>${ONE}</p><p>${TWO}</p><p>${TWO.slice(3)}</p></div>`,
      ),
      [`${ONE}|${TWO}|${TWO.slice(3)}`],
    ],
    [
      "the page's main element",
      doc(
        `<div><p>${ONE}</p></div><main><h1>麦收</h1><div><p>${TWO}</p><p>${TWO.slice(5)}</p></div></main>`,
      ),
      [`${TWO}|${TWO.slice(5)}`],
    ],
    [
      "a poem under a heading and its day",
      doc(
        `<div><h1>麦收</h1><p>2023-06-13 来源：河西日报</p></div><div>${["青石板记得", "每一双布鞋", "檐下的雨", "一滴一滴", "数着归来的人", "把灯点亮"].map((line) => `<p>${line}</p>`).join("")}</div>`,
      ),
      ["青石板记得|每一双布鞋|檐下的雨|一滴一滴|数着归来的人|把灯点亮"],
    ],
    [
      "a poem on a printed paper's page, its day in the chrome",
      doc(
        `<div>2023年06月13日</div><div>第07版：芥子园</div><div><h1>麦收</h1><p>● 骆平</p><div>${["青石板记得", "每一双布鞋", "檐下的雨", "一滴一滴", "数着归来的人", "把灯点亮"].map((line) => `<p>${line}</p>`).join("")}</div></div>`,
      ),
      ["青石板记得|每一双布鞋|檐下的雨|一滴一滴|数着归来的人|把灯点亮"],
    ],
    [
      "a chronicle under its days",
      doc(
        `<div class="TRS_Editor">${[ONE, TWO, ONE].map((text, at) => `<p>6月1${at}日</p><p>${text}</p>`).join("")}</div>`,
      ),
      [`6月10日|${ONE}|6月11日|${TWO}|6月12日|${ONE}`],
    ],
    [
      "a text with links between its paragraphs",
      doc(
        `<div class="TRS_Editor"><p>${ONE}</p><p>${TWO}</p><p><a href="1">夜班车开到零点了</a></p><p>${ONE}</p></div>`,
      ),
      [`${ONE}|${TWO}|夜班车开到零点了|${ONE}`],
    ],
  ])("%s", (_, html, expected) => {
    expect(bodies(html)).toEqual(expected);
  });

  it.each([
    [
      "teasers in articles",
      doc(
        `<article><h2><a href="1">麦收</a></h2><p>${ONE}</p></article><article><h2><a href="2">白鹭</a></h2><p>${TWO}</p></article>`,
      ),
    ],
    [
      "texts under links, each with its day",
      doc(
        ["麦收开镰了吗", "白鹭飞回来了", "夜班车开到零点"]
          .map(
            (title, at) =>
              `<div><a href="${at}">${title}</a></div><div>2023-06-1${at}</div><div>${at % 2 ? ONE : TWO}</div>`,
          )
          .join(""),
      ),
    ],
    [
      "short lines without a heading and a day",
      doc(
        `<div>${["要闻", "本地新闻", "国内新闻", "教育频道", "生活频道", "副刊天地"].map((line) => `<p>${line}</p>`).join("")}</div>`,
      ),
    ],
    [
      "short lines that are links",
      doc(
        `<h1>副刊</h1><p>2023-06-13 来源：河西日报</p><div>${["青石板记得", "每一双布鞋", "檐下的雨", "一滴一滴", "数着归来的人", "把灯点亮"].map((line) => `<p><a href="1">${line}</a></p>`).join("")}</div>`,
      ),
    ],
    [
      "items with a day each that are no links in the markup",
      doc(
        `<div>${[ONE, TWO, ONE, TWO].map((text, at) => `<div><h3>麦收${at}</h3><div>${text}</div><div>2023-06-1${at}</div></div>`).join("")}</div>`,
      ),
    ],
    ["an empty page", doc("")],
    [
      "links alone",
      doc(
        "<ul><li><a href=1>石桥镇小麦开镰，三万亩进入收获期</a></li><li><a href=2>老街改造二期启动，年底完工</a></li></ul>",
      ),
    ],
    [
      "a site about itself",
      `<html><head><title>关于我们-河西网</title></head><body><p>${ONE}</p></body></html>`,
    ],
  ])("none for %s", (_, html) => {
    expect(bodies(html)).toEqual([]);
  });
});
