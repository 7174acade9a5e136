import { describe, expect, it } from "vitest";
import type { Block } from "./block.ts";
import { linkStories } from "./link-stories.ts";
import { boxAround } from "./shapes.ts";
import { blockAt, namesOf } from "./testing/block-at.ts";

const HEAD = { size: 20 };

/** Text of 10-point lines with its own seams: `opens` a paragraph, `cut` in mid-sentence. */
function text(
  name: string,
  [left, top, right, bottom]: readonly [number, number, number, number],
  { opens = true, cut = false } = {},
): Block {
  const count = Math.round((bottom - top) / 15);
  const lines = Array.from({ length: count }, (_, at) => {
    const base = top + 15 * at + 9;
    const from = at === 0 && opens ? left + 20 : left;
    const to = at === count - 1 && !cut ? right - 30 : right;
    const words = at === 0 ? name : at === count - 1 && !cut ? "完。" : "文";
    return {
      left: from,
      right: to,
      top: base - 9,
      bottom: base + 1,
      text: words,
      base,
      size: 10,
      vertical: false,
    };
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

const linked = (...order: Block[]) => namesOf(linkStories(order, 10));

describe("linkStories", () => {
  it("goes on where a sentence does, past a story that an order read between", () => {
    const rows = [
      blockAt("题一", [0, 0, 200, 20], HEAD),
      text("a1", [0, 30, 100, 150], { cut: true }),
      text("c1", [220, 0, 320, 150]),
      text("a2", [110, 30, 210, 150], { opens: false }),
      blockAt("题二", [0, 170, 100, 190], HEAD),
      text("b", [0, 200, 100, 300]),
    ];
    expect(linked(...rows).startsWith("题一 a1 a2")).toBe(true);
  });

  it("gives each headline the text below it where an order gives it the neighbour's", () => {
    const crossed = [
      blockAt("题一", [0, 0, 90, 20], HEAD),
      text("b1", [110, 30, 210, 150], { cut: true }),
      blockAt("题二", [110, 0, 200, 20], HEAD),
      text("a1", [0, 30, 100, 150], { cut: true }),
      text("a2", [0, 160, 100, 250], { opens: false }),
      text("b2", [110, 160, 210, 250], { opens: false }),
    ];
    expect(linked(...crossed)).toBe("题一 a1 a2 题二 b1 b2");
  });

  it("keeps an order that reads the page as well", () => {
    const order = [
      blockAt("题一", [0, 0, 200, 20], HEAD),
      text("a1", [0, 30, 100, 150], { cut: true }),
      text("a2", [110, 30, 210, 150], { opens: false }),
      blockAt("题二", [0, 170, 200, 190], HEAD),
      text("b1", [0, 200, 100, 300]),
      text("b2", [110, 200, 210, 300]),
    ];
    expect(linked(...order)).toBe(namesOf(order));
  });

  it("loses no block, of a table of many either", () => {
    const cells = Array.from({ length: 320 }, (_, at) =>
      blockAt(`c${at}`, [
        40 * (at % 16),
        20 * Math.floor(at / 16),
        40 * (at % 16) + 30,
        20 * Math.floor(at / 16) + 10,
      ]),
    );
    expect(linkStories(cells, 10)).toBe(cells);
    const few = cells.slice(0, 60).reverse();
    expect(new Set(linkStories(few, 10))).toEqual(new Set(few));
    expect(linkStories([], 10)).toEqual([]);
  });
});
