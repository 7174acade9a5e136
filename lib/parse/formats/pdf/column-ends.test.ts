import { describe, expect, it } from "vitest";
import type { Block } from "./block.ts";
import { isCutOff, isVerse, opensInside, startsInside } from "./column-ends.ts";
import { boxAround } from "./shapes.ts";

/** Lines of 10-point characters, each as far in as it has ideographic spaces before it. */
function block(...texts: string[]): Block {
  const lines = texts.map((printed, at) => {
    const text = printed.trimStart();
    const left = 10 * (printed.length - text.length);
    const right = left + 10 * text.length;
    const base = 15 * at;
    return { text, left, right, top: base - 9, bottom: base + 1, base, size: 10, vertical: false };
  });
  return {
    ...boxAround(lines),
    lines,
    size: 10,
    body: 10,
    vertical: false,
    display: false,
    verse: false,
  };
}

const VERSE = block("末班船把河", "一程一程地载回家", "灯守着");
const CUT = block("　　夜里过河的人", "都认得那盏灯守灯");
const INSIDE = block("的人从不说话只把", "灯擦亮。");

describe("isVerse", () => {
  it("knows lines that end before their measure does, and such as each end with a mark", () => {
    expect(isVerse(VERSE)).toBe(true);
    expect(isVerse(block("一灯照水，", "两岸行舟。", "橹声何处，", "月在桥头。"))).toBe(true);
  });

  it("knows paragraphs by their indents and full lines", () => {
    expect(isVerse(CUT)).toBe(false);
    expect(isVerse(INSIDE)).toBe(false);
    expect(isVerse(block("末班船把河"))).toBe(false);
    expect(isVerse(block("灯亮了。", "船家把缆绳系在石"))).toBe(false);
    expect(isVerse(block("不再绕行。", "村民说好。"))).toBe(false);
  });
});

describe("columns", () => {
  it("are cut off in mid-sentence, and go on inside a paragraph", () => {
    expect(isCutOff(CUT)).toBe(true);
    expect(startsInside(INSIDE, CUT)).toBe(true);
    expect(opensInside(INSIDE)).toBe(true);
    expect(opensInside(CUT)).toBe(false);
  });

  it("say nothing where they are verse", () => {
    expect(isCutOff(block("末班船", "一程一程地载回家"))).toBe(false);
    expect(startsInside(VERSE, CUT)).toBe(false);
    expect(opensInside(VERSE)).toBe(false);
  });
});
