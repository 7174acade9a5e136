import { describe, expect, it } from "vitest";
import { measurePairs, settle } from "./pairs.ts";

describe("settle", () => {
  it("takes the median of figures and of the pairs' ratios", () => {
    const pairs = [
      { ours: 10, limit: 100 },
      { ours: 40, limit: 200 },
      { ours: 90, limit: 300 },
    ];
    expect(settle(pairs)).toEqual({ ours: 40, limit: 200, ratio: 0.2 });
    expect(settle(pairs.slice(0, 2))).toEqual({ ours: 25, limit: 150, ratio: 0.15000000000000002 });
  });
});

describe("measurePairs", () => {
  it("leaves the first pair out", async () => {
    let n = 0;
    const pairs = await measurePairs(2, async () => ({ ours: n++, limit: 1 }));
    expect(pairs.map(({ ours }) => ours)).toEqual([1, 2]);
  });
});
