import { describe, expect, it } from "vitest";
import { sliceParagraph, wrapParagraph } from "../make/wrap.ts";
import { splitLines } from "./lines.ts";
import { measureLines } from "./measure.ts";

const STORY =
  "2023年6月12日上午9时30分，云溪镇1268户居民的自来水管网改造工程完工，全长36.8公里，总投资2450万元，惠及11个村、4600多人，漏损率从28.5%降到9.6%，每年节水52万吨，水压提高了0.15兆帕，二楼以上的用户在早晚高峰也能用上热水器，水费却一分钱没有涨，居民郑守义说这是他盼了15年的事。";

const widths = (lines: readonly string[]) => {
  const source = lines.join("\n");
  return measureLines(splitLines(source, [0, source.length])).map(({ width }) => width);
};

describe("measureLines", () => {
  it("counts characters where lines were broken after so many of them", () => {
    const lines = sliceParagraph(STORY, 14, 0);
    expect(new Set(widths(lines).slice(0, -1))).toEqual(new Set([14]));
  });

  it("keeps ems where a press broke the lines", () => {
    const lines = wrapParagraph(STORY, 14, 0);
    const source = lines.join("\n");
    const plain = splitLines(source, [0, source.length]);
    expect(measureLines(plain)).toBe(plain);
  });

  it("keeps ems where there is too little to tell", () => {
    const lines = sliceParagraph(STORY, 14, 0).slice(0, 3);
    expect(widths(lines)[0]).toBeLessThan(14);
  });
});
