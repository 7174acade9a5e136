import { describe, expect, it } from "vitest";
import { makePage } from "../../../make/pages.ts";
import { TEXTS } from "../../../make/texts.ts";
import { parse } from "../../index.ts";
import { printRecords } from "../../records.ts";
import { isJson } from "./index.ts";
import { PLAIN, readRecords as read } from "./testing/read-records.ts";

describe("isJson", () => {
  it.each(['{"title": 1}', '\n[ {"a":1}]', "[]", '{}\n{"a":1}', "[[1]]"])("takes %s", (text) => {
    expect(isJson(text)).toBe(true);
  });
  it.each(["[本报讯] 今日晴。", "{图为}", "［{", "今日晴 [{", "[1] 参考文献", ""])(
    "leaves %s to the page reader",
    (text) => {
      expect(isJson(text)).toBe(false);
    },
  );
});

describe("readJson", () => {
  it("reads records with a title and a body", () => {
    const { articles, record, complaints } = read(JSON.stringify([PLAIN]));
    expect(complaints).toEqual([]);
    expect(record).toMatchObject({ layout: "flowed", articles: 1 });
    expect(articles).toMatchObject([
      {
        headline: "河边新开一家书店",
        subheadlines: ["周末坐满了人"],
        section: "要闻",
        source: "江城日报",
        contributors: [
          { name: "张燕", role: "reporter" },
          { name: "汪亦舟", role: "author" },
        ],
        body: [
          { type: "p", text: "本报讯（记者 张燕）书店开在老仓库里。" },
          { type: "p", text: "“这里的书都可以带回家。”店主说。" },
        ],
        date: { value: "2023-06-13", precision: "day", basis: "printed" },
      },
    ]);
  });

  it("points into the string literals, escapes and all", () => {
    const text = `[{"title": "\\u6cb3\\u8fb9\\"书店\\"", "content": "今日\\t开张。\\n明日歇业。", "责编": "韩立"}]`;
    const { articles, text: source } = read(text);
    const [article] = articles;
    expect(article?.headline).toBe('河边"书店"');
    expect(article?.body.map(({ text: words }) => words)).toEqual(["今日\t开张。", "明日歇业。"]);
    expect(article?.contributors).toEqual([{ name: "韩立", role: "editor" }]);
    expect(article?.spans.map((span) => source.slice(...span))).toEqual([
      '\\u6cb3\\u8fb9\\"书店\\"',
      "今日\\t开张。",
      "明日歇业。",
      "韩立",
    ]);
  });

  it.each(["报纸", "paper", "newspaper"])("reads the paper of %s, and its page", (name) => {
    const text = JSON.stringify([{ ...PLAIN, [name]: "江夏新闻", 版次: "三版" }]);
    const { articles, record, complaints } = read(text);
    expect(complaints).toEqual([]);
    expect(articles).toHaveLength(1);
    expect(record.paper).toBe("江夏新闻");
    expect(record.discarded.map(({ span, reason }) => [text.slice(...span), reason])).toEqual(
      expect.arrayContaining([
        ["江夏新闻", "masthead"],
        ["三版", "page furniture"],
      ]),
    );
  });

  it.each([
    { 报纸: "" },
    { 报纸: null },
    { 报纸: ["江夏新闻"] },
    { 版次: 3 },
    { 来源: "江夏新闻" },
  ])("reads no paper of %j, and the story all the same", (fields) => {
    const { articles, record, complaints } = read(JSON.stringify([{ ...PLAIN, ...fields }]));
    expect(complaints).toEqual([]);
    expect(articles).toHaveLength(1);
    expect(record.paper).toBeNull();
  });

  it("takes a day from the address where there is no other", () => {
    const { articles } = read(
      '[{"title":"书店开张","text":"书店开在河边。","url":"https:\\/\\/a.example\\/2023\\/0613\\/c1.html"}]',
    );
    expect(articles[0]?.date?.value).toBe("2023-06-13");
  });

  it("reads Chinese names of fields, a record a line, and wrappers", () => {
    const chinese = JSON.stringify({ 标题: "书店开张", 正文: "书店开在河边。", 日期: "2023年6月" });
    const { articles } = read(`${chinese}\n\n${JSON.stringify(PLAIN)}\n`);
    expect(articles.map(({ headline }) => headline)).toEqual(["书店开张", PLAIN.title]);
    expect(articles[0]?.date).toMatchObject({ precision: "month", latest: "2023-06-30" });
    const wrapped = { code: 0, data: { total: 1, list: [PLAIN] } };
    expect(read(JSON.stringify(wrapped)).articles).toHaveLength(1);
  });

  it.each<[string, unknown, readonly string[]]>([
    ["a string", "张燕、汪亦舟", ["author:张燕", "author:汪亦舟"]],
    ["an array", ["张燕", "汪亦舟"], ["author:张燕", "author:汪亦舟"]],
    ["an object", { "@type": "Person", name: "张燕" }, ["author:张燕"]],
    ["objects with roles", [{ name: "张燕", role: "记者" }], ["reporter:张燕"]],
    ["an object with another role", [{ name: "张燕", role: "供稿" }], ["author:张燕"]],
    ["an object with a role that is none", [{ name: "张燕", role: 7 }], ["author:张燕"]],
  ])("reads an author that is %s", (_, author, people) => {
    const { articles } = read(JSON.stringify([{ title: "书店开张", text: "开在河边。", author }]));
    expect(articles[0]?.contributors.map(({ name, role }) => `${role}:${name}`)).toEqual(people);
  });

  it.each([
    ["pubDate", "Tue, 13 Jun 2023 09:31:00 +0800"],
    ["publish_time", "2023-06-13 09:31"],
    ["publish_time", 1686619860],
    ["time", 1686619860000],
    ["date", "1686619860"],
  ])("reads a date in %s: %s", (field, value) => {
    const { articles } = read(
      JSON.stringify({ title: "书店", body: "开在河边。", [field]: value }),
    );
    expect(articles[0]?.date).toMatchObject({ value: "2023-06-13", precision: "day" });
  });

  it("reads a source that is an object, and refuses one without a name", () => {
    const told = (publisher: unknown) =>
      read(JSON.stringify([PLAIN, { ...PLAIN, source: null, publisher }]));
    expect(told({ name: "江城日报" }).articles[0]?.source).toBe("江城日报");
    expect(told({ id: 7 }).complaints[0]).toMatch(/record 2: publisher is \{"id":7\}; accepted/);
  });

  it("gives back what parse has printed: the same articles under the same ids", () => {
    const page = makePage(TEXTS.slice(0, 6), 3).text;
    const parsed = parse(Buffer.from(page), "page.txt");
    const { articles, complaints } = read(printRecords(parsed));
    expect(complaints).toEqual([]);
    const kept = (list: typeof articles) =>
      list.map(({ spans: _, file: __, topicEvidence: ___, places, date, ...rest }) => ({
        ...rest,
        places: places.map(({ code, name, primary }) => [code, name, primary]),
        date: date && { ...date, evidence: [] },
      }));
    expect(kept(articles)).toEqual(kept(parsed.articles));
  });

  it("reads the feeds of web sites", () => {
    const items = [
      { title: "书店开张", description: "开在河边。", pubDate: "Tue, 13 Jun 2023 12:31:00 CST" },
      { title: "集市开张", description: "节选……", "content:encoded": "<p>集市开在桥头。</p>" },
    ];
    const channel = { title: "河边新闻", description: "河边的新闻", item: items };
    const entry = {
      title: { type: "text", "#text": "码头换新颜" },
      link: [{ rel: "alternate", href: "https://example.com/a" }],
      content: { type: "html", $t: "<p>老码头修好了。</p>" },
    };
    const told = (value: unknown) => {
      const { articles, complaints } = read(JSON.stringify(value));
      expect(complaints).toEqual([]);
      return articles.map(({ headline, body }) => [headline, ...body.map(({ text }) => text)]);
    };
    expect(told({ rss: { channel } })).toEqual([
      ["书店开张", "开在河边。"],
      ["集市开张", "集市开在桥头。"],
    ]);
    expect(told({ feed: { title: "河边新闻", entry: [entry] } })).toEqual([
      ["码头换新颜", "老码头修好了。"],
    ]);
  });
});
