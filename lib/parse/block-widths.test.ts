import { describe, expect, it } from "vitest";
import { blockWidths } from "./block-widths.ts";
import { splitLines } from "./lines.ts";

const widthsOf = (source: string) => blockWidths(splitLines(source, [0, source.length]));

const NARROW = "河东的渡口停了三年，\n缆绳还拴在那块青石上\n没有人动。";
const WIDE =
  "老船工隔几天就要来看一看，他说河水认得船，\n船也认得路，等桥修好了，他还想再摇一回，\n送最后一班客人过河。";

describe("blockWidths", () => {
  it("reads each block's own", () => {
    expect(widthsOf(`${NARROW}\n\n${WIDE}`)).toEqual([10, 10, 10, 21, 21, 21]);
  });

  it("lets a first line stand in", () => {
    expect(widthsOf("河东渡口停三年，\n缆绳还拴在那块青石上\n没有人动。")).toEqual([10, 10, 10]);
    expect(widthsOf(`${NARROW}\n\n青石上的绳结没，\n有人动。`).slice(3)).toEqual([10, 10]);
  });

  it.each([
    ["a headline", "渡口停航三年\n老船工不肯下船"],
    ["a paragraph of one line", "老船工隔几天就要来看一看。"],
    ["verse", "渡口\n停了三年\n缆绳还拴在青石上。"],
    ["paragraphs of a line each", "老船工来了。\n他看了看河。\n船还在。"],
    ["nothing", ""],
  ])("reads none from %s", (_, source) => {
    expect(new Set(widthsOf(source))).toEqual(new Set(source ? [0] : []));
  });
});
