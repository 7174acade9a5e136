import { describe, expect, it } from "vitest";
import { codesOf, pageOf } from "./testing/page-of.ts";

/** Codes of a page's one story. */
function read(headline: string, ...texts: string[]): string[] {
  return codesOf(pageOf([[headline, ...texts]]))[1] ?? [];
}

describe("townships of a name that several counties use", () => {
  it.each([
    // one city has both, in two counties, and the page names neither
    ["龙舟下水", "昨天，柳河镇代表队得了第一名。", "青石镇代表队得了第二名。"],
    ["龙舟下水", "昨天，柳河镇代表队得了第一名，柳河镇的鼓最响。"],
    // one county has both, but the page is that of another that no table knows
    ["青溪县举办龙舟赛", "青溪县的龙舟昨天下水。", "青石镇代表队第一，白石镇代表队第二。"],
  ])("say nothing: %s", (headline, ...texts) => {
    expect(read(headline, ...texts)).toEqual([]);
  });

  it("say which city where three of its counties' are named", () => {
    const all = "昨天，柳河镇代表队得了第一名，红星镇代表队得了第二名，团结镇代表队得了第三名。";
    expect(read("龙舟下水", all)[0]?.slice(0, 4)).toBe("2301");
  });

  it.each([
    ["龙舟下水", "昨天，青石镇代表队得了第一名，白石镇代表队得了第二名。"],
    ["常山县举办龙舟赛", "常山县的龙舟昨天下水。", "青石镇代表队得了第一名。"],
    ["常山县举办龙舟赛", "青溪县的龙舟昨天也来了。", "青石镇代表队得了第一名。"],
    ["贫困县摘帽", "昨天，青石镇代表队得了第一名，白石镇代表队得了第二名。"],
    ["我们县里的龙舟", "昨天，青石镇代表队得了第一名，白石镇代表队得了第二名。"],
  ])("say where with more than chance: %s", (headline, ...texts) => {
    expect(read(headline, ...texts)).toEqual(["330822"]);
  });
});
