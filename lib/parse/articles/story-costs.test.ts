import { describe, expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import type { Piece } from "../pieces.ts";
import { gatherEvidence } from "./evidence.ts";
import { sortPieces } from "./items.ts";
import { textCost } from "./story-costs.ts";

/** What it costs that a story is these paragraphs, each standing apart, and no more. */
const costOf = (...texts: string[]) => {
  const source = `\n${texts.join("\n\n")}\n\n渔民说，修好了。`;
  const pieces = splitLines(source, [0, source.length]).map(
    (line): Piece => ({ kind: "body", lines: [line] }),
  );
  const evidence = gatherEvidence(sortPieces(pieces).items, true);
  const last = texts.length - 1;
  return textCost(evidence, { from: 0, to: texts.length, first: 0, last }, false);
};

describe("textCost", () => {
  const line = "老栈道修了三回，谁来管？";
  const sentence = "老栈道修了三回，有人管。";

  it("is dearer for a lone line that may be a headline than for a lone sentence", () => {
    expect(costOf(line)).toBeGreaterThan(costOf(sentence) + 1);
  });

  it("is no dearer for a letter of one line", () => {
    const letter = costOf(`编辑同志：${line}`);
    expect(letter).toBeLessThan(costOf(`编辑同志：${sentence}`) + 0.5);
  });

  it("is no dearer for such a line over more text", () => {
    const text = "渔港的木栈道上个月修好了，一百二十条船第一次不用挤着靠岸。";
    expect(costOf(line, text)).toBeLessThan(costOf(sentence, text) + 0.5);
  });
});
