import { describe, expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { Stretch } from "./cohesion.ts";
import { indexCharacters } from "./head-characters.ts";
import { heldWithin, sharedElsewhere, sharedWith, sharedWords } from "./head-shares.ts";
import { indexHeads } from "./head-words.ts";
import { sortPieces } from "./items.ts";
import { indexWords } from "./words.ts";

/** The shares of a headline, item 0, over these paragraphs, items from 1. */
function sharesOf(headline: string, ...texts: string[]) {
  const source = [headline, ...texts].join("\n\n");
  const lines = splitLines(source, [0, source.length]);
  const { items } = sortPieces(
    lines.map((line, at) => ({ kind: at ? "body" : "head", lines: [line] })),
  );
  const words = indexWords(items);
  const characters = indexCharacters(items);
  const head = indexHeads(items, words, characters)[0];
  if (!head) throw new Error("a headline has words");
  const stretch = new Stretch(words, characters);
  return { head, stretch };
}

const FAIR = "农产品博览会在县城开幕，三百家合作社带来了新米和山货。";
const FERRY = "渡口的老渡船换上了电动机，船工闻不到柴油味。";

describe("a headline's words", () => {
  it("are in the text that says them in full", () => {
    const { head } = sharesOf("农博会迎客", FERRY, FAIR);
    expect(sharedWith(head, 2)).toBeGreaterThan(sharedWith(head, 1));
    expect(sharedElsewhere(head, 0, 2)).toBe(sharedWith(head, 2));
    expect(sharedElsewhere(head, 2, 3)).toBe(sharedWith(head, 1));
  });

  it("are in a stretch once, and in its paragraphs each time", () => {
    const { head, stretch } = sharesOf("渡船换电动机", FERRY, FERRY);
    stretch.clear();
    stretch.add(1);
    const once = sharedWords(head, stretch);
    stretch.add(2);
    expect(once).toBeGreaterThan(0.9);
    expect(sharedWords(head, stretch)).toBe(once);
    expect(heldWithin(head, 1, 3)).toBeCloseTo(2 * sharedWith(head, 1));
  });

  it("are nowhere where nothing speaks of them", () => {
    const { head, stretch } = sharesOf("渔网", FAIR, FERRY);
    stretch.clear();
    stretch.add(1);
    stretch.add(2);
    expect([sharedWords(head, stretch), sharedElsewhere(head, 0, 1)]).toEqual([0, 0]);
  });
});
