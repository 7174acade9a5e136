import { describe, expect, test } from "vitest";
import type { BodyBlock } from "../article.ts";
import { countLines, cutText, sentenceEnds } from "./cut.ts";

const p = (text: string): BodyBlock => ({ type: "p", text });
const sentence = (letter: string) => `${letter.repeat(12)}。`;

describe("cutting a story to its room", () => {
  const body = [p(["甲", "乙", "丙", "丁"].map(sentence).join("")), p(sentence("戊").repeat(4))];

  test("what fits is whole", () => {
    expect(cutText(body, countLines(body))).toEqual({ blocks: body, whole: true });
  });

  test("what does not fit ends at a sentence and keeps a line for the turn", () => {
    const { blocks, whole } = cutText(body, 6);
    expect(whole).toBe(false);
    expect(countLines(blocks)).toBeLessThanOrEqual(5);
    expect(blocks.at(-1)?.text).toMatch(/。$/u);
  });

  test("never under a crosshead", () => {
    const headed = [
      body[0] ?? p(""),
      { type: "crosshead" as const, text: "小标题" },
      p("己".repeat(200)),
    ];
    expect(cutText(headed, 7).blocks).toEqual([body[0]]);
  });

  test("never under a letter's salutation", () => {
    const letter = [p("编辑同志："), p(sentence("甲").repeat(6))];
    expect(cutText(letter, 2).blocks).toEqual([p(sentence("甲"))]);
  });

  test("never inside a quotation when a sentence ends before it", () => {
    const quoting = p(
      `${sentence("甲")}他说：“${sentence("乙")}${sentence("丙")}${sentence("丁")}”`,
    );
    expect(cutText([quoting], 4).blocks).toEqual([p(sentence("甲"))]);
  });

  test("at least the first sentence, however little room", () => {
    expect(cutText(body, 1).blocks).toEqual([p(sentence("甲"))]);
  });

  test("a first sentence without end breaks off after a clause", () => {
    const endless = p(`${"甲".repeat(60)}，${"乙".repeat(60)}，${"丙".repeat(300)}。`);
    expect(cutText([endless], 2).blocks[0]?.text).toBe(`${"甲".repeat(60)}，${"乙".repeat(60)}……`);
  });

  test("a long list of clauses is cut after one of them rather than leaving half a column", () => {
    const list = p(`${sentence("甲")}${`${"乙".repeat(20)}；`.repeat(20)}完。`);
    expect(cutText([list], 20).blocks[0]?.text).toMatch(/；$/u);
  });

  test("an empty body stays empty", () => {
    expect(cutText([], 5)).toEqual({ blocks: [], whole: true });
  });
});

describe("cutting a poem", () => {
  const stanza = (letter: string) => p(Array(4).fill(letter.repeat(6)).join("\n"));

  test("a short one is whole, with a line between its stanzas", () => {
    const poem = ["甲", "乙", "丙"].map(stanza);
    expect(countLines(poem)).toBe(14);
    expect(cutText(poem, 5)).toEqual({ blocks: poem, whole: true });
  });

  test("a long one ends with a stanza", () => {
    const poem = ["甲", "乙", "丙", "丁", "戊", "己"].map(stanza);
    expect(cutText(poem, 12)).toEqual({ blocks: poem.slice(0, 2), whole: false });
    expect(cutText(poem, 3)).toEqual({ blocks: poem.slice(0, 1), whole: false });
  });

  test("prose with a stanza in it is no poem", () => {
    const body = [p(sentence("甲").repeat(8)), stanza("乙")];
    expect(cutText(body, 5).whole).toBe(false);
  });
});

test("sentence ends take their closing quotes along", () => {
  expect(sentenceEnds("他说：“好。”走了！")).toEqual([
    { end: 7, quoted: false },
    { end: 10, quoted: false },
  ]);
  expect(sentenceEnds("“一。二")).toEqual([{ end: 3, quoted: true }]);
});
