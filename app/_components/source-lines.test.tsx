import { describe, expect, it } from "vitest";
import { ownRuns, sourceLines } from "./source-lines.ts";

const text = "别篇末行\n本篇首行\n\n本篇次行，别篇\n别篇三行";
const spans = [
  [5, 9],
  [11, 16],
] as const;

describe("sourceLines", () => {
  const lines = sourceLines(text, spans);

  it("cuts a line where the article ends in the middle of it", () => {
    expect(lines[3]?.pieces).toEqual([
      { at: 0, text: "本篇次行，", own: true },
      { at: 5, text: "别篇", own: false },
    ]);
  });

  it("carries the bar over a blank line within the article", () => {
    expect(lines.map((line) => line.own)).toEqual([false, true, true, true, false]);
    expect(ownRuns(lines)).toEqual([[2, 4]]);
  });

  it("loses no character but the line breaks", () => {
    const kept = lines.map((line) => line.pieces.map((piece) => piece.text).join("")).join("\n");
    expect(kept).toBe(text);
  });

  it("reads other line breaks and a span over several lines", () => {
    const windows = sourceLines("一\r\n二\r三\r\n", [[0, 6]]);
    expect(windows.map((line) => line.pieces)).toEqual(
      ["一", "二", "三"].map((word) => [{ at: 0, text: word, own: true }]),
    );
  });

  it("keeps runs apart that other articles part", () => {
    const parted = sourceLines("一\n二\n三", [
      [0, 1],
      [4, 5],
    ]);
    expect(ownRuns(parted)).toEqual([
      [1, 1],
      [3, 3],
    ]);
  });
});
