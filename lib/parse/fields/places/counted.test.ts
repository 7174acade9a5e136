import { describe, expect, it } from "vitest";
import { isCounted, isWater } from "./counted.ts";
import { codesOf, pageOf } from "./testing/page-of.ts";

describe("isCounted", () => {
  it.each([
    ["十年前是一条", "黑河"],
    ["十年前是一条又脏又臭的", "黑河"],
    ["门前有两座", "黄山"],
    ["这条", "赤水"],
    ["这条", "黑河"],
  ])("a thing: %s‖%s", (before, name) => {
    expect(isCounted(name, before)).toBe(name !== "赤水");
  });

  it.each([
    ["记者来到", "黑河"],
    ["通往", "黑河"],
    ["一条通往", "黑河"],
    ["一条新路从", "江山"],
    ["列车一头连着", "黄山"],
    ["一条", "常德"],
  ])("a place: %s‖%s", (before, name) => {
    expect(isCounted(name, before)).toBe(false);
  });

  it.each([
    ["清水河", "从县城中间穿过"],
    ["黑河", "两岸种了树"],
    ["清水河", "上开桨"],
    ["柳河", "边的人家"],
  ])("a water: %s‖%s", (name, after) => {
    expect(isWater(name, after)).toBe(true);
  });

  it.each([
    ["清水河", "从去年起修路"],
    ["黑河", "上半年外贸增长"],
    ["黑河", "边境口岸"],
    ["黑河", "警方"],
    ["常德", "两岸种了树"],
  ])("no water: %s‖%s", (name, after) => {
    expect(isWater(name, after)).toBe(false);
  });

  it("leaves a page of a counted river without a place", () => {
    const texts = ["村边的水沟十年前是一条黑河，路人捂住鼻子走。", "如今河里有鱼。"];
    expect(codesOf(pageOf([["一条河的十年", ...texts]]))).toEqual([null, []]);
    expect(codesOf(pageOf([["黑河修路", "昨天，黑河一条新路通车。"]]))[1]).toEqual(["231100"]);
  });
});
