import { describe, expect, it } from "vitest";
import { collect, parse, readSources } from "./index.ts";

const HEADLINE = "小天鹅来了";
const TEXTS = [
  "本报讯 昨天，滨河湿地迎来第一批小天鹅，共三百余只，比去年早到了整整六天。",
  "三年前，这里还是一片采砂坑，如今已是候鸟迁飞的重要一站，吸引不少市民前来观看。",
];
const INDENTED = TEXTS.map((text) => `　　${text}\n`).join("");
const MARKED = TEXTS.map((text) => `<p>${text}</p>`).join("");

const PLAIN = {
  "below the text": (line: string) => `${HEADLINE}\n\n${INDENTED}${line}\n`,
  "below the headline": (line: string) => `${HEADLINE}\n${line}\n\n${INDENTED}`,
};
const HTML = {
  "below the text, marked up": (line: string) => `<h1>${HEADLINE}</h1>${MARKED}<p>${line}</p>`,
  "below the headline, marked up": (line: string) => `<h1>${HEADLINE}</h1><p>${line}</p>${MARKED}`,
};

async function articlesOf(text: string, file: string) {
  const found = [];
  for await (const source of readSources(Buffer.from(text), file))
    found.push(...collect(source).articles);
  return found;
}

const PAGES = [
  ...Object.entries(PLAIN).map(([where, page]) => ({ where, page, file: "page.txt" })),
  ...Object.entries(HTML).map(([where, page]) => ({ where, page, file: "page.html" })),
];

describe.each(PAGES)("$where", ({ page, file }) => {
  it.each([
    ["来源：河西日报 | 撰稿：骆平", "河西日报", ["author:骆平"]],
    ["来源：河西发布｜撰稿：骆平｜编辑：韩立", "河西发布", ["author:骆平", "editor:韩立"]],
    ["来源／河西融媒 作者／方舟", "河西融媒", ["author:方舟"]],
    ["来源：河西日报　记者：沈红", "河西日报", ["reporter:沈红"]],
    ["来源:河西网|审核:韩立", "河西网", []],
    ["撰稿：骆平 | 来源：河西日报", "河西日报", ["author:骆平"]],
    ["（来源：河西日报　撰文/骆平　摄影/方舟）", "河西日报", ["author:骆平", "photographer:方舟"]],
    ["编辑：韩立 审核：沈红 来源：河西发布", "河西发布", ["editor:韩立"]],
    ["来源：河西晚报/撰稿：骆平", "河西晚报", ["author:骆平"]],
  ])("%s", async (line, source, people) => {
    const articles = await articlesOf(page(line), file);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ source, headline: HEADLINE, kicker: null });
    expect(articles[0]?.contributors.map(({ role, name }) => `${role}:${name}`)).toEqual(people);
    expect(articles[0]?.body.map(({ text }) => text)).toEqual(TEXTS);
  });

  it.each(["水的来源 | 编辑：韩立", "收入来源 | 撰稿人的生活", "撰稿：骆平"])(
    "no source in %s",
    async (line) => {
      const articles = await articlesOf(page(line), file);
      expect(articles[0]?.body.map(({ text }) => text)).toEqual(expect.arrayContaining(TEXTS));
      expect(articles.filter(({ source }) => source !== null)).toEqual([]);
    },
  );
});

it("gives each story of a page its own source and writer", () => {
  const second =
    "老桥修好了\n\n　　本报讯 昨天，东门老桥恢复通行，两岸居民走上了修葺一新的石板桥面。\n";
  const page = `${PLAIN["below the text"]("来源：河西日报 | 撰稿：骆平")}\n${second}来源：河西发布　撰稿：方舟\n`;
  const articles = parse(Buffer.from(page), "page.txt").articles;
  expect(articles.map(({ source, contributors }) => [source, contributors[0]?.name])).toEqual([
    ["河西日报", "骆平"],
    ["河西发布", "方舟"],
  ]);
});

const BRIDGE =
  "老桥修好了\n\n　　本报讯 昨天，东门老桥恢复通行，两岸居民走上了修葺一新的石板桥面。\n";

describe("a line that says from whom a story was taken over", () => {
  it.each([
    ["综合：人民网", "人民网"],
    ["综合新华社、央视新闻报道", "新华社、央视新闻"],
    ["据新华社电", "新华社"],
    ["（据新华社北京6月12日电）", "新华社"],
    ["综合人民日报、新华社", "人民日报、新华社"],
    ["据《江城日报》报道", "《江城日报》"],
    ["本报综合", null],
  ])("%s", (line, source) => {
    const pages = [
      `${PLAIN["below the text"](line)}\n${BRIDGE}`,
      `${HEADLINE}\n\n${INDENTED}\n${line}\n\n${BRIDGE}`,
      `${BRIDGE}\n${PLAIN["below the headline"](line)}`,
      `${BRIDGE}\n${line}\n${HEADLINE}\n\n${INDENTED}`,
    ];
    for (const page of pages) {
      const { articles } = parse(Buffer.from(page), "page.txt");
      expect(articles).toHaveLength(2);
      const story = articles.find(({ headline }) => headline === HEADLINE);
      expect(story).toMatchObject({ source, kicker: null, subheadlines: [] });
      expect(story?.body.map(({ text }) => text)).toEqual(TEXTS);
    }
  });

  it.each([
    "综合整治老街",
    "综合治理见成效",
    "据理力争三十年",
    "综合新闻",
    "据新华书店统计",
    "综合执法队进社区",
  ])("%s is none", (line) => {
    const { articles } = parse(
      Buffer.from(`${BRIDGE}\n${PLAIN["below the headline"](line)}`),
      "page.txt",
    );
    expect(articles[1]?.source).toBeNull();
    expect(JSON.stringify(articles[1])).toContain(line);
  });

  it.each([
    ["综合新华社、央视新闻报道", "新华社、央视新闻"],
    ["据新华社电", "新华社"],
  ])("%s, marked up", async (line, source) => {
    for (const page of Object.values(HTML)) {
      const [story] = await articlesOf(page(line), "page.html");
      expect(story).toMatchObject({ source, headline: HEADLINE, subheadlines: [] });
      expect(story?.body.map(({ text }) => text)).toEqual(TEXTS);
    }
  });
});
