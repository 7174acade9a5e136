import { describe, expect, it } from "vitest";
import { codesOf, pageOf } from "./testing/page-of.ts";

function read(...story: string[]): string[] {
  return codesOf(pageOf([story]))[1] ?? [];
}

describe("a round-up of several places", () => {
  it.each([
    [
      "春耕正当时",
      "平阳县的农机手昨天下田，一天翻地两百亩。",
      "与此同时，苍南县也给农户送去了早稻种子。",
      ["330326", "330327"],
    ],
    [
      "各地忙抗旱",
      "在修水县，三十台水泵日夜抽水，保住秧苗。",
      "而永修县则把水库的水提前放进渠道。",
      ["360424", "360425"],
    ],
    [
      "两地晒出新茶",
      "近日，走进武夷山市的茶山，采茶工正忙。",
      "5月3日，政和县的茶农也迎来第一批客商。",
      ["350782", "350725"],
    ],
    [
      "平阳县等地忙春耕",
      "平阳县的农机手昨天下田，一天翻地两百亩。",
      "与此同时，苍南县也给农户送去了早稻种子。",
      ["330326", "330327"],
    ],
  ])("%s: %s %s", (headline, first, second, codes) => {
    expect(read(headline, first, second)).toEqual(codes);
  });

  it.each([
    [
      "平阳县忙春耕",
      "平阳县的农机手昨天下田，一天翻地两百亩。",
      "农机手来之前，在苍南县学过一个月。",
      ["330326"],
    ],
    [
      "春耕正当时",
      "平阳县的农机手昨天下田，一天翻地两百亩。",
      "平阳县水头镇也给农户送去了早稻种子。",
      ["330326"],
    ],
    [
      "一家人的年",
      "平阳县的农机手昨天回家过年，一家人包了饺子。",
      "他的女儿坐火车从贵州省毕节市赶来，路上走了两天。",
      ["330326"],
    ],
  ])("not one: %s %s %s", (headline, first, second, codes) => {
    expect(read(headline, first, second)).toEqual(codes);
  });
});
