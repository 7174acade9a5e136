import { describe, expect, it } from "vitest";
import { sizeCost } from "./size-cost.ts";

describe("sizeCost", () => {
  it("says nothing where a format knows no sizes", () => {
    expect(sizeCost(undefined)).toEqual({ head: 0, text: 0 });
  });

  it.each([1.25, 1.5, 2, 4])("makes a line set %s times as large a headline's", (size) => {
    const { head, text } = sizeCost(size);
    expect(text - head).toBeGreaterThanOrEqual(4);
  });

  it.each([0.95, 1, 1.05])("leaves a line set %s times as large to its words", (size) => {
    const { head, text } = sizeCost(size);
    expect(text).toBe(0);
    expect(head).toBeLessThan(1);
  });

  it.each([0.5, 0.78, 0.9])("takes a line set %s times as large for no headline", (size) => {
    expect(sizeCost(size).head).toBeGreaterThan(2);
  });

  it("grows with the size, and stops", () => {
    expect(sizeCost(1.8).head).toBeLessThan(sizeCost(1.3).head);
    expect(sizeCost(9)).toEqual(sizeCost(3));
  });
});
