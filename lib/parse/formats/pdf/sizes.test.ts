import { describe, expect, it } from "vitest";
import { commonSize } from "./sizes.ts";

const sized = (...sizes: number[]) => sizes.map((size) => ({ size }));

describe("commonSize", () => {
  it("is the size of most characters, whatever the headline's", () => {
    expect(commonSize(sized(30, 30, 10.5, 10.5, 10.5, 8))).toBe(10.5);
  });

  it("counts nearly equal sizes as one", () => {
    expect(commonSize(sized(9.98, 10.02, 10.1, 24, 24))).toBe(10);
  });

  it("is 0 for an empty page", () => {
    expect(commonSize([])).toBe(0);
  });
});
