import { describe, expect, it } from "vitest";
import { codesOf, pageOf } from "./testing/page-of.ts";

/** Codes of a page's one story. */
function read(headline: string, text: string): string[] {
  return codesOf(pageOf([[headline, text]]))[1] ?? [];
}

describe("a name that only looks like a place elsewhere", () => {
  it.each([
    ["渠水进了村", "“明年再修两条渠。”镇党委书记何建平表示。"],
    ["老手艺不丢", "村民李安康编了四十年竹筐。"],
    ["茶山通了路", "昨天，青溪县彭溪镇的茶山通了路。"],
    ["鄉公所說明", "竹溪鄉公所昨日表示，縣府將補助新台幣三百萬元。"],
  ])("%s", (headline, text) => {
    expect(read(headline, text)).toEqual([]);
  });

  it.each([
    ["茶山通了路", "昨天，泰顺县彭溪镇的茶山通了路。", "330329"],
    ["茶山通了路", "昨天，我县彭溪镇的茶山通了路。", "330329"],
    ["建平县修渠", "昨天，建平县两条渠完工，副县长何建平到场。", "211322"],
  ])("still there: %s %s", (headline, text, code) => {
    expect(read(headline, text)).toEqual([code]);
  });
});
