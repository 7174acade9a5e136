import { describe, expect, it } from "vitest";
import { findBlocks } from "./blocks.ts";
import { printedLines } from "./printed-lines.ts";
import { glyphsOf } from "./testing/glyphs-of.ts";

type Set = Parameters<typeof glyphsOf>[1];

/** Lines of each block, `*` before those of display size. */
const blocks = (...lines: [string, Set][]) =>
  findBlocks(
    printedLines(
      lines.flatMap(([text, set]) => glyphsOf(text, set)),
      10,
    ),
    10,
  ).map((block) => (block.display ? "*" : "") + block.lines.map(({ text }) => text).join("/"));

describe("findBlocks", () => {
  it("stacks a column's lines, the short last and the indented first too", () => {
    expect(
      blocks(
        ["今年秋天桥通", { y: 15 }],
        ["车。", { y: 30 }],
        ["两岸村民", { x: 20, y: 45 }],
        ["不再绕路了啊", { y: 60 }],
      ),
    ).toEqual(["今年秋天桥通/车。/两岸村民/不再绕路了啊"]);
  });

  it("parts a subheadline, a byline and the text, each set a little smaller", () => {
    expect(
      blocks(
        ["——渡口的灯为谁亮", { y: 15, size: 10.8 }],
        ["方舟", { y: 30, size: 10 }],
        ["今年秋天桥通车了", { y: 45, size: 9.5 }],
        ["两岸村民不再绕路", { y: 60, size: 9.5 }],
      ),
    ).toHaveLength(3);
    expect(
      blocks(
        ["今年秋天桥通车了", { y: 15, size: 10.8 }],
        ["两岸村民不再绕路", { y: 30, size: 10 }],
        ["村里的人都来看灯", { y: 45, size: 10.4 }],
        ["船家也来", { y: 60, size: 9.7 }],
      ),
    ).toHaveLength(1);
  });

  it("keeps a paragraph whole below a name that ends where it begins", () => {
    expect(
      blocks(
        ["渡口的灯", { y: 0, size: 20 }],
        ["方舟", { y: 20 }],
        ["夜里过河的人都", { x: 20, y: 35 }],
        ["认得那盏灯守灯的人", { y: 50 }],
        ["从不说话。", { y: 65 }],
      ),
    ).toEqual(["*渡口的灯", "方舟", "夜里过河的人都/认得那盏灯守灯的人/从不说话。"]);
  });

  it("parts columns side by side, and what is set in another size", () => {
    expect(
      blocks(
        ["便民桥通车", { y: 0, size: 20 }],
        ["今年秋天", { y: 20 }],
        ["另起一栏", { x: 60, y: 20 }],
        ["三桥通车", { y: 35 }],
        ["继续往下", { x: 60, y: 35 }],
      ),
    ).toEqual(["*便民桥通车", "今年秋天/三桥通车", "另起一栏/继续往下"]);
  });

  it("parts at wider leading", () => {
    expect(
      blocks(
        ["今年秋天", { y: 0 }],
        ["三桥通车", { y: 14 }],
        ["村民同乐", { y: 28 }],
        ["另起一块", { y: 48 }],
        ["继续往下", { y: 62 }],
      ),
    ).toEqual(["今年秋天/三桥通车/村民同乐", "另起一块/继续往下"]);
  });

  it("parts where one wide column becomes two", () => {
    expect(
      blocks(
        ["编者按一行通到另一栏的边上", { y: 0 }],
        ["今年秋天三", { y: 15 }],
        ["继续往下走", { x: 80, y: 15 }],
      ),
    ).toHaveLength(3);
  });

  it("reads vertical lines side by side from the right", () => {
    expect(
      blocks(
        ["修三座桥", { down: true, x: 0, size: 20 }],
        ["河湾今年", { down: true, x: 24, size: 20 }],
      ),
    ).toEqual(["*河湾今年/修三座桥"]);
  });

  it("takes a long block in large type for text", () => {
    const lines = Array.from({ length: 8 }, (_, at) => ["大字也是正文", { y: 20 * at, size: 14 }]);
    expect(blocks(...(lines as [string, Set][]))[0]?.startsWith("*")).toBe(false);
  });

  it("parts subheadlines from text that is set hardly smaller", () => {
    expect(
      blocks(
        ["渡口的灯", { y: 0, size: 20 }],
        ["守灯人的三十年", { y: 16, size: 10.8 }],
        ["夜里过河的人都", { x: 20, y: 31 }],
        ["认得那盏灯守灯的人", { y: 46 }],
      ),
    ).toEqual(["*渡口的灯", "*守灯人的三十年", "夜里过河的人都/认得那盏灯守灯的人"]);
  });
});
