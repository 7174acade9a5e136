import { describe, expect, it } from "vitest";
import { isReached, measurePairs, quantile, settle } from "./pairs.ts";

const NAMED = { what: "reading", beside: "the limit", unit: "MB/s", reach: { least: 0.2 } };

describe("settle", () => {
  it("takes the median of figures and of the pairs' ratios", () => {
    const pairs = [
      { ours: 10, limit: 100 },
      { ours: 40, limit: 200 },
      { ours: 90, limit: 300 },
    ];
    expect(settle(pairs, NAMED)).toEqual({ ...NAMED, ours: 40, limit: 200, ratio: 0.2 });
    expect(settle(pairs.slice(0, 2), NAMED)).toMatchObject({ ours: 25, limit: 150 });
  });
});

describe("quantile", () => {
  it("is a value or lies between two", () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([1, 2], 0.5)).toBe(1.5);
    expect(quantile([1, 2, 3, 4, 5], 1)).toBe(5);
    expect(quantile([7], 0.99)).toBe(7);
  });
});

describe("isReached", () => {
  it("looks from below or from above, and at nothing where nothing is asked", () => {
    const line = settle([{ ours: 1, limit: 4 }], NAMED);
    expect(isReached(line)).toBe(true);
    expect(isReached({ ...line, reach: { least: 0.3 } })).toBe(false);
    expect(isReached({ ...line, reach: { most: 0.3 } })).toBe(true);
    expect(isReached({ ...line, reach: { most: 0.2 } })).toBe(false);
    expect(isReached({ ...line, reach: null })).toBe(null);
  });
});

describe("measurePairs", () => {
  it("leaves the first pair out", async () => {
    let n = 0;
    const pairs = await measurePairs(2, async () => ({ ours: n++, limit: 1 }));
    expect(pairs.map(({ ours }) => ours)).toEqual([1, 2]);
  });
});
