import { describe, expect, it } from "vitest";
import type { PrintedLine } from "./printed-lines.ts";
import { textSizes } from "./text-sizes.ts";

function stackAt(top: number, size: number, texts: readonly string[], left = 0): PrintedLine[] {
  return texts.map((text, at) => {
    const base = top + size + 1.5 * size * at;
    const right = left + size * text.length;
    return { text, left, right, top: base - size, bottom: base, base, size, vertical: false };
  });
}

const TEXT = new Array(6).fill("渡口的老船工把缆绳一圈圈收好。");

describe("textSizes", () => {
  it("measures a headline over small text by that text", () => {
    const sizes = textSizes([stackAt(0, 10, ["停水公告"]), stackAt(16, 7, TEXT)], 10);
    expect(sizes).toEqual([7, 10]);
  });

  it("takes text of its own in larger type for text", () => {
    const sizes = textSizes([stackAt(0, 13, TEXT), stackAt(300, 9, TEXT)], 9);
    expect(sizes).toEqual([13, 9]);
  });

  it.each([
    [
      "a summary in large type",
      [stackAt(0, 13, ["渡口", "新开。", "乘船"]), stackAt(300, 10, TEXT)],
    ],
    [
      "the end of text above a notice",
      [stackAt(95, 10, ["完"]), stackAt(0, 10, TEXT), stackAt(112, 7, TEXT)],
    ],
    ["a line beside small text", [stackAt(0, 10, ["渡口"]), stackAt(16, 7, TEXT, 200)]],
    ["a line far above small text", [stackAt(0, 10, ["渡口"]), stackAt(90, 7, TEXT)]],
  ])("measures %s by the page", (_, stacks) => {
    expect(textSizes(stacks, 10)[0]).toBe(10);
  });
});
