import { describe, expect, it } from "vitest";
import { readingOrder } from "./reading-order.ts";
import { blockAt, namesOf } from "./testing/block-at.ts";

const order = (...blocks: ReturnType<typeof blockAt>[]) => namesOf(readingOrder(blocks, 10));
const HEAD = { size: 20 };

describe("readingOrder", () => {
  it("reads a headline centred over three columns before the first of them", () => {
    expect(
      order(
        blockAt("c", [220, 40, 320, 200]),
        blockAt("a", [0, 40, 100, 200]),
        blockAt("标题", [120, 10, 200, 30], HEAD),
        blockAt("b", [110, 40, 210, 200]),
      ),
    ).toBe("标题 a b c");
  });

  it("gives a headline that stands a little higher than its neighbours' its own column only", () => {
    expect(
      order(
        blockAt("题一", [0, 18, 100, 38], HEAD),
        blockAt("a", [0, 40, 100, 200]),
        blockAt("题二", [110, 18, 210, 38], HEAD),
        blockAt("b", [110, 40, 210, 200]),
        blockAt("题三", [220, 0, 320, 16], HEAD),
        blockAt("c", [220, 20, 320, 200]),
      ),
    ).toBe("题一 a 题二 b 题三 c");
  });

  it("gives stories side by side each its own columns", () => {
    expect(
      order(
        blockAt("题一", [60, 10, 150, 30], HEAD),
        blockAt("题二", [270, 10, 370, 30], HEAD),
        blockAt("a", [0, 40, 100, 200]),
        blockAt("b", [110, 40, 210, 200]),
        blockAt("c", [225, 40, 315, 200]),
        blockAt("d", [325, 40, 415, 200]),
      ),
    ).toBe("题一 a b 题二 c d");
  });

  it("reads rows of stories one after another, bylines with their headlines", () => {
    expect(
      order(
        blockAt("题二", [0, 220, 200, 240], HEAD),
        blockAt("题一", [0, 10, 200, 30], HEAD),
        blockAt("署名", [0, 34, 60, 44]),
        blockAt("a", [0, 50, 100, 200]),
        blockAt("b", [110, 50, 210, 200]),
        blockAt("c", [0, 250, 100, 400]),
        blockAt("d", [110, 250, 210, 400]),
      ),
    ).toBe("题一 署名 a b 题二 c d");
  });

  it("reads columns to their ends where no headline stands across", () => {
    expect(
      order(
        blockAt("b", [110, 0, 210, 90]),
        blockAt("a2", [0, 100, 100, 200]),
        blockAt("a1", [0, 0, 100, 90]),
        blockAt("b2", [110, 100, 210, 200]),
      ),
    ).toBe("a1 a2 b b2");
  });

  it("reads stories laid round each other without losing one", () => {
    const read = order(
      blockAt("a", [0, 0, 200, 100]),
      blockAt("b", [210, 0, 300, 200]),
      blockAt("c", [100, 210, 300, 300]),
      blockAt("d", [0, 110, 90, 300]),
      blockAt("e", [100, 110, 200, 200]),
    );
    expect(read.split(" ").sort().join("")).toBe("abcde");
    expect(read.startsWith("a d")).toBe(true);
  });

  it("lets a headline one column wide cut its own column only", () => {
    expect(
      order(
        blockAt("报头", [60, 0, 250, 30], { size: 30 }),
        blockAt("题一", [0, 40, 90, 60], HEAD),
        blockAt("a", [0, 65, 100, 145]),
        blockAt("题二", [0, 160, 90, 180], HEAD),
        blockAt("b1", [0, 185, 100, 300]),
        blockAt("b2", [110, 40, 210, 145]),
        blockAt("b3", [110, 160, 210, 220]),
        blockAt("题三", [110, 235, 200, 255], HEAD),
        blockAt("c1", [110, 260, 210, 300]),
        blockAt("c2", [220, 40, 320, 145]),
        blockAt("c3", [220, 160, 320, 300]),
      ),
    ).toBe("报头 题一 a 题二 b1 b2 b3 题三 c1 c2 c3");
  });

  it("reads the columns of a row before the headlines below it, one of one line, one of two", () => {
    expect(
      order(
        blockAt("题一", [0, 10, 200, 30], HEAD),
        blockAt("a", [0, 40, 100, 200]),
        blockAt("b", [110, 40, 210, 200]),
        blockAt("题二", [0, 220, 90, 240], HEAD),
        blockAt("c", [0, 245, 100, 400]),
        blockAt("题三", [110, 220, 200, 265], HEAD),
        blockAt("d", [110, 270, 210, 400]),
      ),
    ).toBe("题一 a b 题二 c 题三 d");
  });

  it("reads nothing from nothing", () => {
    expect(readingOrder([], 10)).toEqual([]);
  });

  it("gives a story below a picture its own headline, not the neighbour's columns", () => {
    expect(
      order(
        blockAt("图题", [20, 110, 80, 130], HEAD),
        blockAt("图文", [0, 140, 100, 170]),
        blockAt("题二", [120, 10, 200, 30], HEAD),
        blockAt("b", [115, 40, 215, 300]),
        blockAt("题三", [240, 10, 320, 30], HEAD),
        blockAt("c", [230, 40, 330, 300]),
      ),
    ).toBe("图题 图文 题二 b 题三 c");
  });

  it("reads a headline at a column's foot before the next column, where its text begins", () => {
    expect(
      order(
        blockAt("题一", [0, 0, 90, 20], HEAD),
        blockAt("a", [0, 30, 100, 200]),
        blockAt("题二", [0, 230, 90, 250], HEAD),
        blockAt("b", [120, 0, 220, 200]),
      ),
    ).toBe("题一 a 题二 b");
  });

  it("reads a byline that stands over the middle column before the first", () => {
    expect(
      order(
        blockAt("标题", [120, 10, 200, 30], HEAD),
        blockAt("署名", [145, 36, 175, 46]),
        blockAt("a", [0, 54, 100, 200]),
        blockAt("b", [110, 54, 210, 200]),
        blockAt("c", [220, 54, 320, 200]),
      ),
    ).toBe("标题 署名 a b c");
  });

  it("reads stories below each other whose headlines have a column to themselves", () => {
    expect(
      order(
        blockAt("题一", [0, 0, 100, 40], HEAD),
        blockAt("a。", [120, 0, 220, 200]),
        blockAt("题二", [0, 230, 100, 270], HEAD),
        blockAt("b。", [120, 230, 220, 400]),
      ),
    ).toBe("题一 a。 题二 b。");
  });
});
