import { describe, expect, it } from "vitest";
import { codesOf, pageOf } from "./testing/page-of.ts";

/** Codes of a page's one story. */
function read(headline: string, text: string): string[] {
  return codesOf(pageOf([[headline, text]]))[1] ?? [];
}

describe("a name that only looks like a place elsewhere", () => {
  it.each([
    // One in 重庆 and one in 毕节, and nothing says which.
    ["垃圾分类进小区", "近日，观音桥街道的小区里摆上了智能垃圾箱。"],
    ["渠水进了村", "“明年再修两条渠。”镇党委书记何建平表示。"],
    ["老手艺不丢", "村民李安康编了四十年竹筐。"],
    ["茶山通了路", "昨天，青溪县彭溪镇的茶山通了路。"],
    ["鄉公所說明", "竹溪鄉公所昨日表示，縣府將補助新台幣三百萬元。"],
  ])("%s", (headline, text) => {
    expect(read(headline, text)).toEqual([]);
  });

  it.each([
    ["茶山通了路", "昨天，泰顺县彭溪镇的茶山通了路。", "330329"],
    ["垃圾分类进小区", "近日，重庆观音桥街道的小区里摆上了智能垃圾箱。", "500105"],
    ["垃圾分类进小区", "近日，毕节观音桥街道的小区里摆上了智能垃圾箱。", "520502"],
    ["茶山通了路", "昨天，我县彭溪镇的茶山通了路。", "330329"],
    ["建平县修渠", "昨天，建平县两条渠完工，副县长何建平到场。", "211322"],
  ])("still there: %s %s", (headline, text, code) => {
    expect(read(headline, text)).toEqual([code]);
  });
});

describe("a township behind a county no table knows", () => {
  it.each([
    ["青溪县彭溪镇的茶山通了路。", "彭溪镇党委书记说，彭溪镇明年再修路。"],
    ["青溪市彭溪镇的茶山通了路。", "彭溪镇明年再修路。"],
    ["云溪岭区彭溪镇的茶山通了路。", "彭溪镇明年再修路。"],
    ["白音河旗彭溪镇的茶山通了路。", "我旗今年修路十条，彭溪镇明年再修路。"],
  ])("%s %s", (...paragraphs) => {
    const [home, places] = codesOf(pageOf([["茶山通了路", ...paragraphs]]));
    expect(places).toEqual([]);
    expect(home).toBeNull();
  });

  it.each([
    // Given to another county since, or not yet: the county named keeps its story.
    ["昨天，文成县彭溪镇的茶山通了路。", "彭溪镇明年再修路。", "330328"],
    ["昨天，瑞安市彭溪镇的茶山通了路。", "彭溪镇明年再修路。", "330381"],
    ["昨天，全市彭溪镇等地的茶山通了路。", "彭溪镇明年再修路。", "330329"],
    ["昨天，风景区彭溪镇入口的茶山通了路。", "彭溪镇明年再修路。", "330329"],
    ["昨天，泰顺县彭溪镇的茶山通了路。", "青溪县彭溪镇也要修路。", "330329"],
  ])("still a place: %s %s", (first, second, code) => {
    expect(codesOf(pageOf([["茶山通了路", first, second]]))[1]).toEqual([code]);
  });
});
