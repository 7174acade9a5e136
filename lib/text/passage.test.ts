import { describe, expect, it } from "vitest";
import { cutPassage } from "./join.ts";
import { type Passage, pieceEnd, sourceSpan, sourceSpans } from "./passage.ts";

// source: 说&ldquo;开门&rdquo;
const QUOTED: Passage = {
  text: "说“开门”",
  pieces: [
    { at: 0, span: [0, 1] },
    { at: 1, span: [1, 8], length: 1 },
    { at: 2, span: [8, 10] },
    { at: 4, span: [10, 17], length: 1 },
  ],
};

describe("a passage with entities", () => {
  it("gives an entity whole or not at all", () => {
    expect(sourceSpans(QUOTED, 1, 3)).toEqual([
      [1, 8],
      [8, 9],
    ]);
    expect(sourceSpans(QUOTED, 2, 4)).toEqual([[8, 10]]);
    expect(sourceSpan(QUOTED, 0, 5)).toEqual([0, 17]);
    expect(sourceSpan(QUOTED, 3, 3)).toBeNull();
  });

  it("keeps its offsets when cut", () => {
    expect(cutPassage(QUOTED, 1, 4)).toEqual({
      text: "“开门",
      pieces: [
        { at: 0, span: [1, 8], length: 1 },
        { at: 1, span: [8, 10] },
      ],
    });
  });

  it("cuts a character of two units without losing where it stood", () => {
    const passage: Passage = {
      text: "𠮷门",
      pieces: [
        { at: 0, span: [0, 8], length: 2 },
        { at: 2, span: [8, 9] },
      ],
    };
    expect(sourceSpans(passage, 1, 3)).toEqual([
      [0, 8],
      [8, 9],
    ]);
    expect(pieceEnd({ at: 0, span: [0, 8], length: 2 })).toBe(2);
    expect(pieceEnd({ at: 2, span: [8, 9] })).toBe(3);
  });
});
