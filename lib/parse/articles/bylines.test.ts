import { describe, expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import type { Piece } from "../pieces.ts";
import { areNames, couldBeLongPenName, couldBePenName, findUnmarkedByline } from "./bylines.ts";

/** Display pieces of one line each, standing apart. */
const headsOf = (...texts: string[]): Piece[] => {
  const source = `\n${texts.join("\n\n")}`;
  return splitLines(source, [0, source.length]).map((line) => ({ kind: "head", lines: [line] }));
};

const BODY = headsOf("渡口的老船工把缆绳一圈一圈盘好，等着最后一班客人上船。").map((piece) => ({
  piece,
}));

const bylineOf = (texts: readonly string[], othersNamed = false) =>
  findUnmarkedByline({ heads: headsOf(...texts), bylines: [], body: BODY, othersNamed })?.lines[0]
    ?.text ?? null;

describe("couldBePenName", () => {
  it.each(["小苇", "田 野", "一叶舟", "江流 沈坝", "江流、沈坝 苇叶"])("%s", (name) => {
    expect(headsOf(name).map((piece) => couldBePenName(piece))).toEqual([true]);
  });

  it.each(["南山樵夫", "百姓杂谈", "散文", "新桥通车了", "江流 两岸人家"])("not %s", (text) => {
    expect(headsOf(text).map((piece) => couldBePenName(piece))).toEqual([false]);
  });
});

describe("couldBeLongPenName", () => {
  it.each([
    ["南山樵夫", true],
    ["百姓杂谈", false],
    ["南山老樵夫", false],
    ["“渡口”", false],
  ])("%s: %s", (text, expected) => {
    expect(headsOf(text).map((piece) => couldBeLongPenName(piece))).toEqual([expected]);
  });
});

describe("areNames", () => {
  it.each(["江流 沈坝", "王小满、李大树", "江流 沈防汛", "苇叶 小江流"])("%s", (text) => {
    expect(areNames(text)).toBe(true);
  });

  it.each(["赛龙舟 迎端午", "江流", "江流 两岸人家", "江流 沈坝桥通车"])("not %s", (text) => {
    expect(areNames(text)).toBe(false);
  });
});

describe("findUnmarkedByline", () => {
  it.each([
    [["末班渡船", "一叶舟"], "一叶舟"],
    [["末班渡船，等的是谁", "江流 沈坝"], "江流 沈坝"],
    [["小说", "末班船", "一叶舟"], "一叶舟"],
    [["末班船", "江流 沈坝 王小满"], "江流 沈坝 王小满"],
    [["“缆绳”", "一叶舟"], "一叶舟"],
    [["等着上船的客人", "南山樵夫"], "南山樵夫"],
  ])("names it: %j", (texts, name) => {
    expect(bylineOf(texts)).toBe(name);
  });

  it("names four characters of which the story says two only where other stories are signed", () => {
    const texts = ["船工盘缆绳，等着客人", "渡口闲人"];
    expect(bylineOf(texts, true)).toBe("渡口闲人");
    expect(bylineOf(texts)).toBeNull();
    expect(bylineOf(["船工盘缆绳，等着客人", "客人上船"], true)).toBeNull();
  });

  it.each([
    ["alone it is the headline", ["一叶舟"]],
    ["a section's name is over it", ["散文", "末班渡船"]],
    ["a kind of story is over it", ["末班渡船下水侧记", "传承"]],
    ["four characters, as many a headline has", ["末班渡船上的人", "薪火相传"]],
    ["four characters under a lead-in", ["老船工在渡口盘缆绳时说", "久久为功"]],
    ["a campaign's name is over it", ["“夜航行动”", "靠岸"]],
    ["a word of the story", ["末班渡船上的人", "老船工"]],
    ["too long", ["末班渡船上的人", "渡口的一天"]],
  ])("finds none: %s", (_, texts) => {
    expect(bylineOf(texts)).toBeNull();
  });

  it("names it under a title like a column's name, where that is set larger", () => {
    const under = (size?: number) => {
      const [title, name] = headsOf("渔家傲·秋汛", "沈听潮");
      const sized = [title, name].map((piece, at) => ({
        kind: "head" as const,
        lines: (piece?.lines ?? []).map((line) => (at ? { ...line, size: 1 } : { ...line, size })),
      }));
      return findUnmarkedByline({ heads: sized, bylines: [], body: BODY, othersNamed: false })
        ?.lines[0]?.text;
    };
    expect(under(1.6)).toBe("沈听潮");
    expect(under(1)).toBeUndefined();
    expect(under()).toBeUndefined();
  });
});
