import { describe, expect, it } from "vitest";
import { headUnits } from "./head-units.ts";
import { blockAt, namesOf } from "./testing/block-at.ts";

const units = (...blocks: ReturnType<typeof blockAt>[]) =>
  headUnits(blocks).map((unit) => namesOf(unit.blocks));

describe("headUnits", () => {
  it("joins kicker, headline, subheadline and byline", () => {
    expect(
      units(
        blockAt("副题", [20, 60, 180, 74], { size: 14 }),
        blockAt("引题", [20, 10, 120, 24], { size: 14 }),
        blockAt("主题", [0, 30, 200, 54], { size: 24 }),
        blockAt("署名", [80, 78, 120, 88]),
        blockAt("text", [0, 95, 200, 200]),
      ),
    ).toEqual(["引题 主题 副题 署名"]);
  });

  it("keeps headlines side by side, far below each other, and upright ones apart", () => {
    expect(
      units(
        blockAt("一", [0, 10, 90, 30], { size: 20 }),
        blockAt("二", [110, 10, 200, 30], { size: 20 }),
        blockAt("三", [0, 80, 90, 100], { size: 20 }),
        blockAt("竖", [0, 105, 20, 200], { size: 20, vertical: true }),
      ),
    ).toEqual(["一", "二", "三", "竖"]);
  });

  it("takes text below a headline for no byline, and makes nothing of text alone", () => {
    expect(
      units(blockAt("题", [0, 10, 90, 30], { size: 20 }), blockAt("两行", [0, 34, 90, 64])),
    ).toEqual(["题"]);
    expect(units(blockAt("名", [0, 34, 30, 44]))).toEqual([]);
  });
});
