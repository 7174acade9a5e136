import { describe, expect, it } from "vitest";
import { readHtml } from "./index.ts";
import { wordsOf } from "./testing/told.ts";

const HEADS = ["河东渔港迎来开渔第一船", "石桥小学办起算盘课", "北岭栈道月底开放"];
const TEXTS = [
  [
    "今早六点，第一艘渔船靠上河东码头，卸下两千斤鲜鱼，岸边的鱼贩早已等在秤前，半个钟头就分完了。",
    "渔政站的人说，今年的鱼比往年大，休渔的四个月没有白等，往后几天还有三十多艘船要回来。",
  ],
  [
    "石桥小学的课表上，本周起多了一门算盘课，由退休的会计老周来教，第一堂课就坐满了四十个孩子。",
    "老周带来的算盘是他父亲留下的，珠子磨得发亮，孩子们轮流拨了一遍，谁也舍不得放下。",
  ],
  [
    "北岭栈道全长三公里，沿山脊而上，工人正在装最后一段护栏，木板上还留着新刨过的香味。",
    "管理处的人说，游客月底就能走上去，山顶的两座凉亭也一并开放，入口处另设了停车的地方。",
  ],
];
const LEADS = ["本报讯（记者 柳青）", "本报讯（通讯员 韩雪 骆平）", "本报讯（记者 傅雨）"];

const paragraphs = (at: number, lead = "") =>
  (TEXTS[at] ?? []).map((text, n) => `<p>　　${n === 0 ? lead : ""}${text}</p>`).join("");
const page = (body: string, title = "河东报数字报") =>
  `<html><head><title>${title}</title></head><body><div id="top"><a href="/">首页</a></div>${body}<div id="foot">版权所有 河东报社</div></body></html>`;
const boxes = (tag: string, { name = "article", leads = true } = {}) =>
  HEADS.map(
    (head, at) =>
      `<div class="${name}"><${tag}>${head}</${tag}><div class="content">${paragraphs(at, leads ? LEADS[at] : "")}</div></div>`,
  ).join("<hr>");
const flat = (tag: string, leads: readonly string[]) =>
  HEADS.map((head, at) => `<${tag}>${head}</${tag}>${paragraphs(at, leads[at])}`).join("");
const read = (html: string) => wordsOf(readHtml(html)).stories;

describe("stories one below the other", () => {
  it.each([
    ["boxes with h1", boxes("h1")],
    ["boxes with h2", boxes("h2")],
    ["boxes with h3", boxes("h3")],
    ["boxes without leads", boxes("h2", { leads: false })],
    ["boxes in a table", `<table><tr><td>${boxes("h2")}</td></tr></table>`],
    ["boxes under the page's name", `<h1>02版：综合新闻</h1>${boxes("h2", { name: "story" })}`],
    [
      "boxes below a list of their headlines",
      `<ul>${HEADS.map((head) => `<li><a href="1.htm">${head}</a></li>`).join("")}</ul>${boxes("h2")}`,
    ],
    ["headings with leads in one box", `<div class="content">${flat("h2", LEADS)}</div>`],
    ["headings with leads in no box", flat("h3", LEADS)],
  ])("reads each: %s", (_, body) => {
    const stories = read(page(body));
    expect(stories.map(({ headline }) => headline)).toEqual(HEADS);
    expect(stories.map(({ body }) => body.length)).toEqual([2, 2, 2]);
  });

  it("takes a byline below a headline for the opening of a report", () => {
    const signed = HEADS.map(
      (head, at) => `<h2>${head}</h2><p>本报记者 柳青</p>${paragraphs(at)}`,
    ).join("");
    expect(read(page(`<div class="content">${signed}</div>`))).toHaveLength(3);
  });
});

describe("the day of a page of several stories", () => {
  it("is the one printed over all of them", () => {
    const told = readHtml(page(`<div>2018年07月12日 星期四 第02版</div>${boxes("h2")}`));
    expect(told.furniture.filter(({ reason }) => reason === "printed date")).toMatchObject([
      { passage: { text: expect.stringContaining("2018年07月12日") } },
    ]);
  });

  it("is none where none is printed", () => {
    const told = readHtml(page(boxes("h2")));
    expect(told.furniture.filter(({ reason }) => reason === "printed date")).toEqual([]);
  });
});

describe("one story with parts", () => {
  const HEADLINE = "一座渔村的三个春天";
  it.each([
    [
      "crossheads h2 under an h1",
      `<h1>${HEADLINE}</h1><div class="content">${flat("h2", [])}</div>`,
    ],
    [
      "crossheads h3 under an h2",
      `<h2>${HEADLINE}</h2><div class="content">${flat("h3", [])}</div>`,
    ],
    [
      "sections under an h1",
      `<h1>${HEADLINE}</h1>${boxes("h2", { name: "section", leads: false })}`,
    ],
    [
      "sections under a named title",
      `<div class="title">${HEADLINE}</div>${boxes("h2", { name: "section", leads: false })}`,
    ],
    [
      "a round of reports under one headline",
      `<h1>${HEADLINE}</h1><div class="content">${flat("h2", LEADS)}</div>`,
    ],
    [
      "teasers whose headlines are links",
      `<h1>${HEADLINE}</h1><div class="content">${paragraphs(0)}${paragraphs(1)}</div>` +
        HEADS.map(
          (head) =>
            `<div class="item"><h3><a href="2.htm">${head}</a></h3><p>全文请看明天的报纸。</p></div>`,
        ).join(""),
    ],
  ])("stays one: %s", (_, body) => {
    const stories = read(page(body, `${HEADLINE}-河东报`));
    expect(stories.map(({ headline }) => headline)).toEqual([HEADLINE]);
  });

  it("stays one where its crossheads have no headline over them", () => {
    expect(read(page(`<div class="content">${flat("h2", [])}</div>`))).toHaveLength(1);
  });

  it("stays one where its boxes are numbered parts", () => {
    const parts = ["一、出海", "二、归港"].map(
      (head, at) => `<div class="part"><h2>${head}</h2>${paragraphs(at)}</div>`,
    );
    expect(read(page(`<div class="content">${parts.join("")}</div>`)).length).toBeLessThan(2);
  });

  it("is not parted from a box beside it that the page's title does not name", () => {
    const [first, second] = HEADS.map(
      (head, at) => `<div class="box"><h2>${head}</h2>${paragraphs(at)}</div>`,
    );
    const stories = read(page(`${first}${second}`, `${HEADS[0]}-河东报`));
    expect(stories).toHaveLength(1);
  });
});
