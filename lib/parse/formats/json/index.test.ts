import { describe, expect, it } from "vitest";
import { makePage } from "../../../make/pages.ts";
import { TEXTS } from "../../../make/texts.ts";
import { collect, parse, UnreadableFile } from "../../index.ts";
import { printRecords } from "../../records.ts";
import { isJson, readJson } from "./index.ts";

function read(text: string) {
  const complaints: string[] = [];
  const source = readJson({ text, encoding: "utf-8" }, "a.json", ({ file, reason }) =>
    complaints.push(`${file}: ${reason}`),
  );
  return { ...collect(source), complaints };
}

const PLAIN = {
  title: "河边新开一家书店",
  subtitle: "周末坐满了人",
  body: "本报讯（记者 张燕）书店开在老仓库里。\n\n“这里的书都可以带回家。”店主说。",
  date: "2023-06-13 09:31:00",
  author: "汪亦舟",
  source: "江城日报",
  section: "要闻",
  url: "https://example.com/a/1.html",
};

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

  it("reads a body that is a piece of a web page", () => {
    const content =
      '<div class="a"><p>\u3000\u3000书店开在<b>河边</b>。</p>\n<script>var p = "<p>";</script>' +
      "<p>&ldquo;都可以带回家。&rdquo;店主说，1 &lt; 2。<br/>明日歇业。</p></div>";
    const { articles, text } = read(
      JSON.stringify([{ title: "书店&middot;<i>开张</i>", content }]),
    );
    const [article] = articles;
    expect(article?.headline).toBe("书店·开张");
    expect(article?.body.map(({ text: words }) => words)).toEqual([
      "书店开在河边。",
      "“都可以带回家。”店主说，1 < 2。",
      "明日歇业。",
    ]);
    expect(article?.spans.map((span) => text.slice(...span))).toContain("书店开在");
  });

  it("takes a day from the address where there is no other", () => {
    const { articles } = read(
      '[{"title":"书店开张","url":"https:\\/\\/a.example\\/2023\\/0613\\/c1.html"}]',
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

  it.each<[string, Record<string, unknown>]>([
    ["array of strings", { body: ["书店开在河边。", "周末坐满了人。"] }],
    ["array of texts", { body: [{ text: "书店开在河边。" }, { text: "周末坐满了人。" }] }],
    ["string of lines", { text: "书店开在河边。\n\n周末坐满了人。\n" }],
    ["array of paragraphs", { paragraphs: ["书店开在河边。\r\n周末坐满了人。"] }],
    ["array of blocks", { content: [{ content: "书店开在河边。" }, { text: "周末坐满了人。" }] }],
    [
      "array with pictures",
      { 段落: ["书店开在河边。", { type: "img", src: "1" }, "周末坐满了人。"] },
    ],
    [
      "text behind an empty field",
      { body: "", content: null, text: "书店开在河边。\n周末坐满了人。" },
    ],
  ])("reads a body that is an %s", (_, body) => {
    const { articles, complaints } = read(JSON.stringify([{ title: "书店开张", ...body }]));
    expect(complaints).toEqual([]);
    expect(articles[0]?.body).toEqual([
      { type: "p", text: "书店开在河边。" },
      { type: "p", text: "周末坐满了人。" },
    ]);
  });

  it("takes titles inside a body for crossheads", () => {
    const body = [
      { title: "一屋子书", text: "书店开在河边。" },
      { type: "crosshead", text: "夜灯" },
    ];
    const { articles } = read(JSON.stringify([{ title: "书店开张", body }]));
    expect(articles[0]?.body).toEqual([
      { type: "crosshead", text: "一屋子书" },
      { type: "p", text: "书店开在河边。" },
      { type: "crosshead", text: "夜灯" },
    ]);
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

  it("names what is wrong with a record and reads the others", () => {
    const lines = [
      JSON.stringify(PLAIN),
      '{"title": "没有写完',
      '{"title": 5, "body": "今日晴。"}',
      '{"title": "书店", "date": "上周"}',
      '{"标题": "书店", "topics": ["weather"], "type": "article"}',
      '{"标题": "书店", "places": ["999999"]}',
      '{"sku": "A-1"}',
      '"书店"',
      JSON.stringify({ ...PLAIN, title: "码头换新颜" }),
    ];
    const { articles, complaints } = read(lines.join("\n"));
    expect(articles.map(({ headline }) => headline)).toEqual([PLAIN.title, "码头换新颜"]);
    expect(complaints).toEqual([
      expect.stringMatching(
        /^a\.json: record 2 in line 2: no JSON at character \d+: a line end inside/,
      ),
      "a.json: record 3: title is 5; accepted is a string",
      expect.stringMatching(/^a\.json: record 4: date is 上周; accepted is "2023-06-13"/),
      expect.stringMatching(/^a\.json: record 5: topics is \["weather"\]; accepted is politics/),
      expect.stringMatching(/^a\.json: record 6: places is \["999999"\]; accepted is names or/),
      expect.stringMatching(/^a\.json: record 7: it has no headline and no text/),
      expect.stringMatching(/^a\.json: record 8: it is no object/),
    ]);
  });

  it("sums up what is wrong when no record is an article", () => {
    const lines = ['{"title":5}', '{"title":"书店","date":"上周"}', '{"title":}', '{"title":true}'];
    const refusal = (text: string) => {
      try {
        read(text);
      } catch (error) {
        return error instanceof UnreadableFile ? error.message : error;
      }
      return null;
    };
    const said = [
      "JSON without articles, which are objects with title and content",
      "2 records from line 1 on: title is 5; accepted is a string",
      '1 record in line 2: date is 上周; accepted is "2023-06-13", "2023年6月13日", "2023-06", "2023" or a Unix time',
      expect.stringMatching(/^1 record in line 3: no JSON at character \d+: no value$/),
    ];
    const parts = String(refusal(lines.join("\n"))).split(/; (?=\d+ record)/u);
    expect(parts).toEqual(said);
    expect(refusal('{"data": [\n{"title": 5, "body": "书店"},\n7]}')).toBe(
      `${said[0]}; 1 record in line 2: title is 5; accepted is a string; ` +
        "1 record in line 3: it is no object; accepted is an object with title and body",
    );
  });

  it("tells of records with a headline and no text, and reads them as headlines", () => {
    const lines = [PLAIN, { title: "书店开张" }, { 标题: "码头换新颜", 正文: " " }];
    const { articles, complaints } = read(lines.map((line) => JSON.stringify(line)).join("\n"));
    expect(articles.map(({ body }) => body.length)).toEqual([2, 0, 0]);
    expect(complaints).toEqual([
      "a.json: 2 records, the first in line 2, have a headline and no text, and no story is read; " +
        "a text stands in fields such as body, content, text",
    ]);
    expect(read('{"title": "书店开张", "summary": "开在河边。"}').complaints).toEqual([
      expect.stringMatching(/^a\.json: the record in line 1 has a headline and no text/),
    ]);
  });

  it.each([
    '{"type": "article", "headline": "书店开张", "body": []}',
    '{"title": "书店开张", "captions": ["书店里的灯。"]}',
    '{"text": "书店开在河边。"}',
  ])("tells of no missing text in %s", (text) => {
    expect(read(text).complaints).toEqual([]);
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

  it("tells of a headline whose related articles are not read", () => {
    const record = { title: "书店开张", related: [PLAIN] };
    const { articles, complaints } = read(JSON.stringify(record));
    expect(articles).toMatchObject([{ headline: "书店开张", body: [] }]);
    expect(complaints).toEqual([expect.stringMatching(/^a\.json: the record in line 1 has a/)]);
  });

  it("names the item of a wrapper that is wrong", () => {
    const { complaints } = read(JSON.stringify({ data: [PLAIN, { ...PLAIN, title: 5 }] }));
    expect(complaints).toEqual(["a.json: record 1, item 2: title is 5; accepted is a string"]);
  });

  it("reads an array as far as it is whole", () => {
    const { articles, complaints } = read(`[${JSON.stringify(PLAIN)}, {"title": "没`);
    expect(articles).toHaveLength(1);
    expect(complaints).toEqual([
      expect.stringMatching(/record 2 in line 1: .*nothing after it is read$/),
    ]);
  });

  it.each(["[]", "{}", '{"name": "baolan", "version": 1}', "[[1, 2]]", '[{"a"', '{"type":"file"}'])(
    "refuses %s: it holds no articles",
    (text) => {
      expect(() => read(text)).toThrow(UnreadableFile);
      expect(() => read(text)).toThrow(/^JSON without articles, which are objects with title/);
    },
  );
});
