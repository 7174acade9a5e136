import { describe, expect, it } from "vitest";
import { cutBands, cutStrips } from "./cuts.ts";

const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});

describe("cutBands and cutStrips", () => {
  const [head, one, two] = [box(0, 0, 100, 20), box(0, 30, 45, 200), box(55, 30, 100, 180)];

  it("cuts where white runs from edge to edge", () => {
    expect(cutBands([two, head, one], 0)).toEqual([[head], [two, one]]);
    expect(cutStrips([two, one], 3)).toEqual([[one], [two]]);
  });

  it("cuts nowhere else", () => {
    expect(cutStrips([head, one, two], 3)).toHaveLength(1);
    expect(cutStrips([one, two], 20)).toHaveLength(1);
    expect(cutBands([one, two], 0)).toHaveLength(1);
    expect(cutBands([], 0)).toEqual([]);
  });

  it("lets boxes overlap as far as it is told", () => {
    expect(cutBands([box(0, 0, 9, 20), box(0, 18, 9, 30)], -3)).toHaveLength(2);
  });
});
