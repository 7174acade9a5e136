import { describe, expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import type { PieceKind } from "../pieces.ts";
import { type Item, sortPieces } from "./items.ts";
import { misplacedCost, sizeStep, strandedCost } from "./size-step.ts";

function itemsOf(kind: PieceKind, size?: number): readonly Item[] {
  const lines = splitLines("三座便民桥通车", [0, 7], size ? { sizes: new Map([[0, size]]) } : {});
  return sortPieces([{ kind, lines }]).items;
}

describe("sizeStep", () => {
  it.each([1.5, 1.8, 3])("holds against a crosshead set %s times as large", (size) => {
    expect(sizeStep(itemsOf("head", size), [0])).toBeGreaterThanOrEqual(3);
  });

  it.each([0.9, 1, 1.2])("lets a line set %s times as large be one", (size) => {
    expect(sizeStep(itemsOf("head", size), [0])).toBe(0);
  });

  it("says nothing without sizes, nor of bylines", () => {
    expect(sizeStep(itemsOf("head"), [0])).toBe(0);
    expect(sizeStep(itemsOf("byline", 2), [0])).toBe(0);
    expect(sizeStep(itemsOf("head", 2), [])).toBe(0);
  });
});

describe("misplacedCost", () => {
  it("holds against headlines out of order only where sizes are known", () => {
    expect(misplacedCost(itemsOf("head", 2))).toBeGreaterThan(0);
    expect(misplacedCost(itemsOf("head"))).toBe(0);
    expect(misplacedCost([])).toBe(0);
  });
});

describe("strandedCost", () => {
  const pair = (above?: number, own?: number, kind: PieceKind = "head") => [
    ...itemsOf(kind, above),
    ...itemsOf("head", own),
  ];

  it.each([
    [2, 1],
    [1.5, 1.1],
    [2.2, 1.3],
  ])("holds against a headline %s times as large left above one of %s", (above, own) => {
    expect(strandedCost(pair(above, own), 1, 2)).toBeGreaterThanOrEqual(2);
  });

  it.each([
    [1, 2],
    [1.2, 1.1],
    [2, 2],
    [1.4, 1.2],
  ])("says nothing of one %s times as large above one of %s", (above, own) => {
    expect(strandedCost(pair(above, own), 1, 2)).toBe(0);
  });

  it("says nothing at a page's head, below text, or without sizes", () => {
    expect(strandedCost(pair(2, 1), 0, 1)).toBe(0);
    expect(strandedCost(pair(2, 1, "byline"), 1, 2)).toBe(0);
    expect(strandedCost(pair(), 1, 2)).toBe(0);
  });
});
