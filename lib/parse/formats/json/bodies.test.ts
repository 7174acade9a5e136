import { describe, expect, it } from "vitest";
import { readRecords as read } from "./testing/read-records.ts";

describe("bodies of records", () => {
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
});
