import { describe, expect, it } from "vitest";
import { findBlocks } from "./blocks.ts";
import { printedLines } from "./printed-lines.ts";
import { glyphsOf } from "./testing/glyphs-of.ts";

type Set = Parameters<typeof glyphsOf>[1];

const blocks = (...lines: [string, Set][]) =>
  findBlocks(
    printedLines(
      lines.flatMap(([words, set]) => glyphsOf(words, set)),
      10,
    ),
    10,
  );
const verseOf = (...lines: [string, Set][]) =>
  blocks(...lines).flatMap(({ verse, lines: own }) => (verse ? [own[0]?.text] : []));

const TITLE: [string, Set] = ["渡口", { y: 0, size: 20 }];
const ONE: [string, Set][] = [
  ["旧船卧在沙上", { y: 40 }],
  ["像一只不肯醒的鞋", { y: 55 }],
];
const TWO: [string, Set][] = [
  ["撑船的人去了城里", { y: 85 }],
  ["他的竹篙", { y: 100 }],
  ["靠在墙角", { y: 115 }],
];

describe("verse", () => {
  it("is a poem's stanzas one below the other, and not its poet", () => {
    expect(verseOf(TITLE, ["白帆", { y: 20 }], ...ONE, ...TWO)).toEqual([
      "旧船卧在沙上",
      "撑船的人去了城里",
    ]);
  });

  it("goes on beside it, as wide as its column", () => {
    const page = blocks(
      TITLE,
      ...ONE,
      ...TWO,
      ["河水每天经过", { x: 150, y: 40 }],
      ["每天", { x: 150, y: 55 }],
    );
    const verse = page.filter((block) => block.verse);
    expect(verse.map(({ lines }) => lines[0]?.text)).toEqual([
      "旧船卧在沙上",
      "河水每天经过",
      "撑船的人去了城里",
    ]);
    expect(verse.map(({ left, right }) => right - left)).toEqual([135, 135, 135]);
  });

  it("is no story beside a poem", () => {
    const story: [string, Set][] = [
      ["昨天上午三座便民", { x: 170, y: 40 }],
      ["桥同时通车两岸六个村", { x: 150, y: 55 }],
      ["的人不必再绕路过河了", { x: 150, y: 70 }],
    ];
    expect(verseOf(TITLE, ...ONE, ...TWO, ...story)).toHaveLength(2);
    expect(verseOf(TITLE, ...story)).toEqual([]);
  });

  it("is no list under a text, but a poem beside its headline", () => {
    const text: [string, Set][] = [
      ["昨天好人榜揭晓名单由各", { x: 120, y: 40 }],
      ["村推选大家都很服气名单由各", { x: 100, y: 55 }],
      ["村推选大家都很服气", { x: 100, y: 70 }],
    ];
    const list: [string, Set][] = [
      ["河东镇柳林村", { x: 100, y: 100 }],
      ["城关镇东街社区", { x: 100, y: 115 }],
      ["云岭乡茶山村的人", { x: 100, y: 130 }],
      ["县人民医院", { x: 100, y: 145 }],
    ];
    expect(verseOf(TITLE, ...list)).toEqual(["河东镇柳林村"]);
    expect(verseOf(TITLE, ...text, ...list)).toEqual([]);
    expect(verseOf(...text, ["渡口", { x: 0, y: 105, size: 20 }], ...list)).toHaveLength(1);
  });
});
