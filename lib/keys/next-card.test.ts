import { describe, expect, it } from "vitest";
import { nextCard } from "./next-card.ts";

/** Four cards of 100 pixels, the window's top `scrolled` pixels below the first one's. */
const cards = (scrolled: number) =>
  [0, 1, 2, 3].map((n) => ({ top: n * 100 - scrolled, bottom: n * 100 + 100 - scrolled }));

describe("nextCard", () => {
  it("goes on from the card with the focus, wherever the window stands", () => {
    expect(nextCard(cards(0), 1, 1)).toBe(2);
    expect(nextCard(cards(390), 1, -1)).toBe(0);
  });

  it("ends at either end", () => {
    expect(nextCard(cards(0), 3, 1)).toBe(null);
    expect(nextCard(cards(0), 0, -1)).toBe(null);
    expect(nextCard([], -1, 1)).toBe(null);
    expect(nextCard([], -1, -1)).toBe(null);
  });

  it("begins with what the reader sees", () => {
    expect(nextCard(cards(0), -1, 1)).toBe(0);
    expect(nextCard(cards(150), -1, 1)).toBe(2);
    expect(nextCard(cards(150), -1, -1)).toBe(0);
    expect(nextCard(cards(0), -1, -1)).toBe(null);
    expect(nextCard(cards(350), -1, 1)).toBe(null);
  });
});
