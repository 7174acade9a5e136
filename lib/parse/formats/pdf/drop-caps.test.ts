import { describe, expect, it } from "vitest";
import { printedLines } from "./printed-lines.ts";
import { glyphsOf } from "./testing/glyphs-of.ts";

type Set = Parameters<typeof glyphsOf>[1];

/** Lines with the left edge of each, in points. */
const lines = (...set: [string, Set][]) =>
  printedLines(
    set.flatMap(([text, place]) => glyphsOf(text, place)),
    10,
  ).map(({ text, left }) => `${left} ${text}`);

const BELOW: [string, Set] = ["水面上漂着几片叶子", { y: 56 }];

describe("withDropCaps", () => {
  it("gives the first line its large character back, and the lines beside it their column", () => {
    const read = lines(
      ["渡", { y: 38, size: 30 }],
      ["口的灯又亮了夜", { x: 32, y: 20 }],
      ["里过河的人都认", { x: 32, y: 38 }],
      BELOW,
    );
    expect(new Set(read)).toEqual(
      new Set(["20 渡口的灯又亮了夜", "0 里过河的人都认", "0 水面上漂着几片叶子"]),
    );
  });

  it("takes a quotation mark with it, and leaves a paragraph's opening beside it further in", () => {
    const read = lines(
      ["“渡", { y: 38, size: 30 }],
      ["口到了。”", { x: 62, y: 20 }],
      ["船家把缆绳", { x: 82, y: 38 }],
    );
    expect(new Set(read)).toEqual(new Set(["20 “渡口到了。”", "20 船家把缆绳"]));
  });

  it.each<[string, Set, Set]>([
    ["one line alone beside it", { x: 32, y: 24 }, { y: 60 }],
    ["text a gutter away", { x: 60, y: 20 }, { x: 60, y: 38 }],
    ["text below it", { y: 60 }, { y: 75 }],
    ["lines that do not stand below each other", { x: 32, y: 20 }, { x: 60, y: 38 }],
  ])("keeps a large character by itself: %s", (_, first, second) => {
    const cap: [string, Set] = ["渡", { y: 40, size: 30 }];
    expect(lines(cap, ["口的灯又亮了", first], ["夜里过河的人", second])).toContain("0 渡");
  });

  it("keeps a headline of several characters beside its text", () => {
    const head: [string, Set] = ["渡口的灯", { y: 38, size: 30 }];
    const text: [string, Set][] = [
      ["夜里过河的人", { x: 140, y: 20 }],
      ["都认得那盏灯", { x: 140, y: 38 }],
    ];
    expect(lines(head, ...text)).toContain("0 渡口的灯");
  });
});
