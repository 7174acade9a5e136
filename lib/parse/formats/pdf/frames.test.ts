import { describe, expect, it } from "vitest";
import { framesOf, partFrames, rulesOf } from "./frames.ts";
import type { Box } from "./shapes.ts";

const boxAt = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});
const INSIDE = [boxAt(110, 10, 190, 20), boxAt(110, 30, 190, 40)];
const OUTSIDE = [boxAt(0, 0, 90, 10), boxAt(0, 20, 90, 40)];

describe("partFrames", () => {
  it("parts what a frame holds, and frames within frames", () => {
    const deep = [boxAt(120, 60, 180, 70), boxAt(120, 80, 180, 90)];
    const frames = [boxAt(115, 55, 185, 95), boxAt(100, 0, 200, 100)];
    const page = partFrames([...OUTSIDE, ...INSIDE, ...deep], frames, () => true);
    expect(page.own).toEqual(OUTSIDE);
    expect(page.inner[0]?.own).toEqual(INSIDE);
    expect(page.inner[0]?.inner[0]?.own).toEqual(deep);
  });

  it.each([
    ["a frame round all there is", [boxAt(-5, -5, 205, 105)], true],
    ["a frame without a story", [boxAt(100, 0, 200, 100)], false],
    ["a frame that text hangs out of", [boxAt(100, 0, 150, 100)], true],
    ["a frame of one line", [boxAt(100, 0, 200, 25)], true],
  ])("parts nothing at %s", (_, frames, holds) => {
    expect(partFrames([...OUTSIDE, ...INSIDE], frames, () => holds).inner).toEqual([]);
  });
});

describe("framesOf and rulesOf", () => {
  const glyph = { text: "水", x: 0, y: 0, width: 10, size: 10, turn: 0, spaced: false };
  const drawing = {
    width: 600,
    height: 800,
    glyphs: [{ ...glyph, color: "#000000", invisible: false }],
    strokes: [boxAt(50, 50, 300, 200), boxAt(50, 300, 300, 300)],
    areas: [
      boxAt(0, 0, 600, 800),
      boxAt(50, 50, 300, 200),
      boxAt(0, 0, 30, 30),
      boxAt(9, 9, 10, 40),
    ],
  };

  it("tells boxes and rules from the sheet's ground, small figures and strokes", () => {
    expect(framesOf(drawing)).toEqual([boxAt(50, 50, 300, 200)]);
    expect(rulesOf(drawing)).toEqual([boxAt(50, 300, 300, 300)]);
  });
});
