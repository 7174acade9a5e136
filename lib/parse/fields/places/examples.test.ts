import { describe, expect, it } from "vitest";
import { codesOf, pageOf } from "./testing/page-of.ts";

/** Codes of a page's one story. */
function read(headline: string, ...texts: string[]): string[] {
  return codesOf(pageOf([[headline, ...texts]]))[1] ?? [];
}

describe("a place that is the best of its kind", () => {
  it.each([
    ["昨天，全省最大的粮库开仓。", "义乌市最老的码头旁，粮库占地三十亩。", "330782"],
    ["昨天，新粮库开仓。", "义乌市北边最老的码头旁，粮库占地三十亩。", "330782"],
  ])("is the story's where no other is named: %s %s", (first, second, code) => {
    expect(read("新粮库开仓", first, second)).toEqual([code]);
  });

  it.each([
    ["昨天，全省各地连降大雨。", "其中，义乌市雨势最大，道路积水。"],
    ["昨天，全省各地连降大雨。", "如义乌市雨势最大，道路积水。"],
  ])("is one of several where the story says so: %s %s", (first, second) => {
    expect(read("连降大雨", first, second)).toEqual([]);
  });

  it("is one of several beside the place that the story is about", () => {
    const codes = read("永康市连降大雨", "昨天，永康市连降大雨。", "义乌市最低处积水半米。");
    expect(codes).toEqual(["330784"]);
  });
});
