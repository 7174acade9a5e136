import { describe, expect, it } from "vitest";
import type { Block } from "./block.ts";
import { withQuietHeads } from "./quiet-heads.ts";
import { blockAt } from "./testing/block-at.ts";

const HEAD = blockAt("渡口的灯", [60, 30, 140, 50], { size: 20 });
const TEXT = blockAt("text", [0, 60, 200, 300]);

/** Whether a block of `size` is read as part of the headline, on a page of 10-point text. */
function isHead(
  name: string,
  box: readonly [number, number, number, number],
  size: number,
  ...others: Block[]
): boolean {
  const block = { ...blockAt(name, box, { size }), body: 10, display: false };
  const [first] = withQuietHeads([
    { ...block, lines: block.lines.slice(0, 1) },
    HEAD,
    TEXT,
    ...others,
  ]);
  return first?.display ?? false;
}

describe("withQuietHeads", () => {
  it("reads a line hardly larger than the text with the headline it stands over or under", () => {
    expect(isHead("县里修桥补路", [67, 16, 133, 27], 11)).toBe(true);
    expect(isHead("——三十年的守灯人", [56, 52, 144, 60], 11)).toBe(true);
    expect(isHead("县里修桥补路", [60, 16, 126, 27], 11)).toBe(true);
    expect(isHead("桥修还是不修？", [62, 16, 138, 27], 11)).toBe(true);
  });

  it("reads a line as large as the text that stands alone in the middle above a headline", () => {
    expect(isHead("县里修桥补路", [70, 16, 130, 26], 10)).toBe(true);
  });

  it.each<[string, string, [number, number, number, number], number]>([
    ["the end of a sentence", "桥修好了。", [70, 16, 130, 27], 11],
    ["a line far above", "县里修桥补路", [67, -30, 133, -19], 11],
    ["a line beside the headline", "县里修桥补路", [150, 34, 216, 45], 11],
    ["a line that leans to one side", "县里修桥补路", [100, 16, 180, 27], 11],
    ["a line as large as the text, flush left", "县里修桥补路", [60, 16, 120, 26], 10],
    ["a byline below", "记者 方舟", [75, 52, 125, 60], 10],
    ["a caption", "县里修桥补路", [73, 16, 127, 25], 9],
  ])("leaves %s", (_, name, box, size) => {
    expect(isHead(name, box, size)).toBe(false);
  });

  it("leaves the last line of the text above the headline", () => {
    const above = blockAt("above", [0, -60, 200, 14]);
    expect(isHead("县里修桥补路", [70, 16, 130, 26], 10, above)).toBe(false);
  });
});
