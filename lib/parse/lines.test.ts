import { describe, expect, it } from "vitest";
import { splitLines } from "./lines.ts";

describe("splitLines", () => {
  it("keeps offsets, indents and the blank lines between", () => {
    const source = "甲乙\r\n\r\n　　丙 \n丁";
    const lines = splitLines(source, [0, source.length]);
    expect(lines.map(({ text, gap, indent }) => [text, gap, indent])).toEqual([
      ["甲乙", 0, 0],
      ["丙", 1, 2],
      ["丁", 0, 0],
    ]);
    for (const { start, end, text } of lines) expect(source.slice(start, end)).toBe(text);
  });

  it("reads only its part of the source", () => {
    expect(splitLines("甲\f乙\n丙", [2, 5]).map(({ text }) => text)).toEqual(["乙", "丙"]);
  });

  it("finds nothing in blanks", () => {
    expect(splitLines(" \n\t\n　\n", [0, 6])).toEqual([]);
  });
});
