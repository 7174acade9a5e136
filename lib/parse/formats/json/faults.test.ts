import { describe, expect, it } from "vitest";
import { collect, UnreadableFile } from "../../index.ts";
import type { Complaint } from "../../source.ts";
import { readJson } from "./index.ts";
import { PLAIN, readRecords as read } from "./testing/read-records.ts";

describe("what is wrong with records", () => {
  it("names what is wrong with a record and reads the others", () => {
    const lines = [
      JSON.stringify(PLAIN),
      '{"title": "没有写完',
      '{"title": 5, "body": "今日晴。"}',
      '{"title": "书店", "date": "上周", "text": "书店开在街口。"}',
      '{"title": "书店", "date": "2023-06-13"}',
      '{"标题": "书店", "topics": ["weather"], "type": "article", "text": "书店开在河边。"}',
      '{"标题": "书店", "places": ["999999"], "text": "书店开在桥头。"}',
      '{"sku": "A-1"}',
      '"书店"',
      JSON.stringify({ ...PLAIN, title: "码头换新颜" }),
    ];
    const { articles, complaints } = read(lines.join("\n"));
    expect(articles.map(({ headline }) => headline)).toEqual([
      PLAIN.title,
      "书店",
      "书店",
      "书店",
      "码头换新颜",
    ]);
    expect(complaints).toEqual([
      expect.stringMatching(
        /^a\.json: record 2 in line 2: no JSON at character \d+: a line end inside/,
      ),
      "a.json: record 3: title is 5; accepted is a string",
      expect.stringMatching(/^a\.json: record 8: it has no headline and no text/),
      expect.stringMatching(/^a\.json: record 9: it is no object/),
      expect.stringMatching(
        /^a\.json: the record in line 4 is read without its date: date is 上周/,
      ),
      expect.stringMatching(
        /^a\.json: the record in line 6 is read without its topics: topics is \[/,
      ),
      expect.stringMatching(/^a\.json: the record in line 7 is read without its places: places is/),
      expect.stringMatching(/^a\.json: the record in line 5 has a headline and no text/),
    ]);
  });

  it("keeps a record whose day cannot be read, without a day, and says so once", () => {
    const lines = [PLAIN, { ...PLAIN, date: "上周", title: "渡船又开了" }, { ...PLAIN, date: 7 }];
    const texts = lines.map((line, at) => ({ ...line, body: `${PLAIN.body}\n第${at}家店。` }));
    const { articles, complaints } = read(texts.map((line) => JSON.stringify(line)).join("\n"));
    expect(articles.map(({ date }) => date?.value ?? null)).toEqual(["2023-06-13", null, null]);
    expect(complaints).toEqual([
      expect.stringMatching(
        /^a\.json: 2 records, the first in line 2, are read without their date: date is 上周; accepted is/,
      ),
    ]);
  });

  it.each([
    ["author", 5],
    ["记者", { 姓名: "张燕" }],
    ["authors", [{ name: "" }]],
    ["责编", [7]],
  ])("keeps a record whose people cannot be read: %s", (field, people) => {
    const { author: _, ...record } = PLAIN;
    const { articles, complaints } = read(JSON.stringify({ ...record, [field]: people }));
    expect(articles.map(({ headline }) => headline)).toEqual([PLAIN.title]);
    expect(complaints).toEqual([
      expect.stringContaining(`the record in line 1 is read without its ${field}: ${field} is `),
    ]);
  });

  it("tells of a record that is refused nothing else", () => {
    const lines = [PLAIN, { ...PLAIN, date: "上周", author: 5, source: 7 }];
    const { articles, complaints } = read(lines.map((line) => JSON.stringify(line)).join("\n"));
    expect(articles).toHaveLength(1);
    expect(complaints).toEqual(["a.json: record 2: source is 7; accepted is a string"]);
  });

  it("looks for no day in a text whose record says one that cannot be read", () => {
    const record = { title: "书店开张", text: "2023年6月13日，书店开在河边。" };
    const dated = (date: unknown) => read(JSON.stringify({ ...record, date })).articles[0]?.date;
    expect(dated("上周")).toBeNull();
    expect(dated(null)).not.toBeNull();
    expect(dated("")).not.toBeNull();
  });

  it("sums up what is wrong when no record is an article", () => {
    const lines = ['{"title":5}', '{"title":"书店","body":7}', '{"title":}', '{"title":true}'];
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
      '1 record in line 2: body is 7; accepted is a string, or an array of strings or {"type", "text"}',
      expect.stringMatching(/^1 record in line 3: no JSON at character \d+: no value$/),
    ];
    const parts = String(refusal(lines.join("\n"))).split(/; (?=\d+ record)/u);
    expect(parts).toEqual(said);
    expect(refusal('{"data": [\n{"title": 5, "body": "书店"},\n7]}')).toBe(
      `${said[0]}; 1 record in line 2: title is 5; accepted is a string; ` +
        "1 record in line 3: it is no object; accepted is an object with title and body",
    );
  });

  it("leaves out records with a headline and no text, and tells of them once", () => {
    const lines = [PLAIN, { title: "书店开张" }, { 标题: "码头换新颜", 正文: " " }];
    const { articles, complaints } = read(lines.map((line) => JSON.stringify(line)).join("\n"));
    expect(articles.map(({ body }) => body.length)).toEqual([2]);
    expect(complaints).toEqual([
      "a.json: 2 records, the first in line 2, have a headline and no text, and no story is read; " +
        "a text stands in fields such as body, content, text",
    ]);
  });

  it.each([
    ["one", '{"title": "书店开张", "summary": "开在河边。"}', "the record in line 1 has"],
    [
      "its related articles alone",
      JSON.stringify({ title: "书店", related: [PLAIN] }),
      "the record",
    ],
    ["all", '[{"title": "书店"},\n{"标题": "码头"}]', "2 records, the first in line 1, have"],
    ["one beside a fault", '{"title": 5}\n{"title": "书店"}', "1 record in line 1: title is 5"],
  ])("refuses a file of headlines without a text: %s", (_, text, said) => {
    expect(() => read(text)).toThrow(UnreadableFile);
    expect(() => read(text)).toThrow(
      `JSON without articles, which are objects with title and content; ${said}`,
    );
    expect(() => read(text)).toThrow(/a headline and no text, and no story is read; a text stands/);
  });

  it("counts records without a text as a failure", () => {
    const complaints: Complaint[] = [];
    const text = [PLAIN, { title: "书店开张" }].map((line) => JSON.stringify(line)).join("\n");
    const source = readJson({ text, encoding: "utf-8" }, "a.json", (one) => complaints.push(one));
    expect(collect(source).articles).toHaveLength(1);
    expect(complaints.map(({ isRead }) => isRead ?? false)).toEqual([false]);
  });

  it.each([
    '{"type": "article", "headline": "书店开张", "body": []}',
    '{"title": "书店开张", "captions": ["书店里的灯。"]}',
    '{"text": "书店开在河边。"}',
  ])("tells of no missing text in %s", (text) => {
    expect(read(text).complaints).toEqual([]);
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
