import { describe, expect, it } from "vitest";
import type { Block } from "./block.ts";
import { brokenSentences } from "./broken-sentences.ts";
import { blockAt } from "./testing/block-at.ts";

/** A block of 10-point lines as wide as their characters; `　　` sets a line further in. */
function text(...lines: string[]): Block {
  const box = { left: 0, top: 0, right: 80, bottom: 15 * lines.length };
  const set = lines.map((line, at) => ({
    text: line.trim(),
    left: line.startsWith("\u3000\u3000") ? 20 : 0,
    right: 10 * line.length,
    top: 15 * at,
    bottom: 15 * at + 10,
    base: 15 * at + 9,
    size: 10,
    vertical: false,
  }));
  return { ...box, lines: set, size: 10, body: 10, vertical: false, display: false, verse: false };
}

const HEAD = blockAt("云岭头茶开园", [0, 0, 80, 20], { size: 20 });
const OPENING = text("\u3000\u3000昨天上午河湾", "镇三座便民桥同时");
const ENDING = text("通车，不再绕行。", "村民说好。");
const FLUSH = text("清明前后云岭茶农", "上山采茶。");

describe("brokenSentences", () => {
  it("counts none where each column goes on with the one before", () => {
    expect(brokenSentences([HEAD, OPENING, ENDING, HEAD, OPENING])).toBe(0);
  });

  it("counts a headline in mid-sentence and text that goes on from nothing", () => {
    expect(brokenSentences([OPENING, HEAD])).toBe(1);
    expect(brokenSentences([ENDING, ENDING, OPENING])).toBe(1);
    expect(brokenSentences([OPENING, OPENING])).toBe(1);
  });

  it("takes text that stands flush for a paragraph where all do", () => {
    expect(brokenSentences([FLUSH, FLUSH, HEAD, FLUSH])).toBe(0);
  });

  it("counts a stanza that something parts from the one above it", () => {
    const stanza = (top: number) => ({
      ...blockAt("灯守着", [100, top, 160, top + 30]),
      verse: true,
    });
    const [first, second, other] = [stanza(0), stanza(45), stanza(200)];
    expect(brokenSentences([first, second, HEAD, other])).toBe(0);
    expect(brokenSentences([first, HEAD, other, second])).toBe(1);
  });

  it("says nothing of single lines and nothing", () => {
    expect(brokenSentences([text("本报记者林小禾文"), HEAD])).toBe(0);
    expect(brokenSentences([])).toBe(0);
  });
});
