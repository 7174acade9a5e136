import { describe, expect, it } from "vitest";
import { type Line, splitLines } from "../lines.ts";
import { rankLines } from "./headline.ts";

/** Display lines as printed, each with its size as a multiple of the body's. */
function linesOf(...printed: [string, number?][]): Line[] {
  const lines = splitLines(printed.map(([text]) => text).join("\n"), [0, 1000]);
  return lines.map((line, at) => {
    const size = printed[at]?.[1];
    return size ? { ...line, size } : line;
  });
}

const texts = (lines: readonly Line[]) => lines.map(({ text }) => text);

describe("sizes in the rank of display lines", () => {
  it("keeps the halves of a headline that a narrow column broke", () => {
    const ranks = rankLines(linesOf(["河湾镇三座便民桥昨天", 2], ["通车", 2]));
    expect(texts(ranks.headline)).toEqual(["河湾镇三座便民桥昨天", "通车"]);
  });

  it("takes the largest line for the headline, whatever the widths", () => {
    const ranks = rankLines(
      linesOf(["两岸村民", 1.3], ["三座便民桥今秋完工", 2.4], ["总长二百米", 1.3]),
    );
    expect(texts(ranks.kicker)).toEqual(["两岸村民"]);
    expect(texts(ranks.headline)).toEqual(["三座便民桥今秋完工"]);
    expect(ranks.subheadlines.map(texts)).toEqual([["总长二百米"]]);
  });

  it("leaves lines of one size, or of none, to their words", () => {
    const words: [string][] = [["镇长在河湾现场会上强调"], ["把桥修到家门口"]];
    expect(texts(rankLines(linesOf(...words)).headline)).toEqual(["把桥修到家门口"]);
    const sized = linesOf(["两岸村民今后出门不再绕行十里山路", 1.3], ["三座桥通车"]);
    expect(texts(rankLines(sized).headline)).toEqual(["三座桥通车"]);
  });
});
