import { describe, expect, it } from "vitest";
import { findLayout } from "../layout.ts";
import { splitLines } from "../lines.ts";
import { stanzaLength, toldVerse } from "./stanzas.ts";

const TEXT = `河东的渡口停了三年，缆绳还拴在
那块青石上，老船工隔几天就来看
一看。`;

const lengthOf = (block: string) => {
  const source = `${TEXT}\n\n${block}\n\n${TEXT}`;
  const lines = splitLines(source, [0, source.length]);
  return stanzaLength(lines, 3, findLayout(lines));
};

describe("stanzaLength", () => {
  it.each([
    ["lines that break at every pause", "八月涛声催早汛，\n千帆竞发云阵阵。\n网起银鳞堆雪刃。", 3],
    ["a couplet", "鸡唱三更月，\n霜铺一径寒。", 2],
    ["ragged lines", "多少条船从你的光里经过，\n没有一条\n知道你的名字。\n家，就在那个方向。", 4],
  ])("measures %s", (_, block, length) => {
    expect(lengthOf(block)).toBe(length);
  });

  it.each([
    [
      "text that fills its column",
      "河东的渡口停了三年，缆绳还拴在\n那块青石上，老船工隔几天就来看，\n总不放心。",
    ],
    ["a list", "绿电交易，一年二百万元；\n碳汇，一年九十万元；\n服务费，一年三百万元。"],
    ["figures", "今年夏天，\n渡口停航23天，\n老船工没有下船。"],
    ["a headline", "渡口停航三年\n老船工不肯下船\n缆绳还在"],
    ["short paragraphs of talk", "“几点开船？”\n“九点。”\n他不说话了。"],
  ])("takes no %s for verse", (_, block) => {
    expect(lengthOf(block)).toBe(0);
  });

  it("begins with a block's first line", () => {
    const source = "鸡唱三更月，\n霜铺一径寒。\n行人先我去，\n脚印过前滩。";
    const lines = splitLines(source, [0, source.length]);
    expect([0, 1].map((at) => stanzaLength(lines, at, findLayout(lines)))).toEqual([4, 0]);
  });
});

describe("toldVerse", () => {
  it("measures a stanza that the format tells of, whatever its words", () => {
    const source = "2008年的夏天\n她说\n\n快呀\n河东的渡口停了三年";
    const starts = [0, 9, 13];
    const lines = splitLines(source, [0, source.length], { verse: new Set(starts) });
    expect(lines.map((_, at) => toldVerse(lines, at))).toEqual([2, 1, 1, 0]);
  });
});
