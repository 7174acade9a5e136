import { describe, expect, it } from "vitest";
import { joinDropCaps } from "./drop-caps.ts";
import type { PrintedLine } from "./printed-lines.ts";

function lineAt(text: string, left: number, base: number, size = 10): PrintedLine {
  const right = left + size * text.length;
  const [top, bottom] = [base - 0.88 * size, base + 0.12 * size];
  return { text, left, right, top, bottom, base, size, vertical: false };
}

const BESIDE = [lineAt("亲撑了一辈子船", 29, 9), lineAt("从不让人赊账", 29, 24)];
const BELOW = lineAt("河水涨了又落下去", 0, 39);
const textsOf = (lines: readonly PrintedLine[]) => lines.map(({ text, left }) => [left, text]);

describe("joinDropCaps", () => {
  it("puts an initial before the first of the lines beside it", () => {
    const lines = joinDropCaps([lineAt("父", 0, 24, 28), ...BESIDE, BELOW], 10);
    expect(textsOf(lines)).toEqual([
      [20, "父亲撑了一辈子船"],
      [0, "从不让人赊账"],
      [0, "河水涨了又落下去"],
    ]);
  });

  it("leaves a paragraph that opens beside it further in", () => {
    const beside = [lineAt("亲撑船。", 29, 9), lineAt("他从不赊账", 49, 24)];
    expect(textsOf(joinDropCaps([lineAt("父", 0, 24, 28), ...beside, BELOW], 10))).toEqual([
      [20, "父亲撑船。"],
      [20, "他从不赊账"],
      [0, "河水涨了又落下去"],
    ]);
  });

  it.each([
    ["a headline of one character with no text below", [lineAt("船", 0, 24, 28), ...BESIDE]],
    ["a headline of two", [lineAt("老船", -28, 24, 28), ...BESIDE, BELOW]],
    ["a character in body size", [lineAt("父", 0, 9), ...BESIDE, BELOW]],
    [
      "one that stands off",
      [lineAt("父", -30, 24, 28), ...BESIDE, lineAt("河水涨了又落", -30, 39)],
    ],
    ["one above its text", [lineAt("父", 0, -10, 28), ...BESIDE, BELOW]],
  ])("leaves %s alone", (_, lines) => {
    expect(joinDropCaps(lines, 10)).toEqual(lines);
  });
});
