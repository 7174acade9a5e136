import { describe, expect, it } from "vitest";
import { parseAll } from "../../index.ts";
import { findPlaces } from "../places.ts";
import { codesOf, pageOf } from "./testing/page-of.ts";

const LINHAI = ["临海修水渠", "临海市水利局昨天开工修渠，临海市的三千亩田将用上水。"];
const FUSHUN = ["富顺县办鱼市", "富顺县的鱼市昨天开张，卖鱼人排成了长队。"];

/** Places of the second story of a page. */
function second(first: readonly string[], ...story: string[]): readonly string[] {
  return codesOf(pageOf([first, story]))[2] ?? [];
}

describe("a short name that is a township of the page's own county", () => {
  it.each([
    // 尤溪镇 of 临海市, 安溪镇 of 富顺县
    [LINHAI, "尤溪老桥", "尤溪老桥头的柿子红了，挑担的人歇下来买两个。", "331082"],
    [FUSHUN, "安溪渡口的灯", "安溪渡口的灯亮了六十年，守灯人换了三代。", "510322"],
  ] as const)("is that: %#", (first, headline, body, code) => {
    expect(second(first, headline, body)).toEqual([code]);
  });

  it.each([
    [
      "named in full",
      LINHAI,
      "尤溪老桥",
      "福建省尤溪县的老桥头柿子红了，尤溪县林业局来人看树。",
      "350426",
    ],
    ["no township there", FUSHUN, "尤溪老桥", "尤溪老桥头的柿子红了，尤溪人挑担来卖。", "350426"],
    [
      "a county named less than others",
      ["资阳与富顺", "资阳市开新桥，资阳市交通局说桥通往安岳县，安岳县有了近路，富顺县的车也走。"],
      "安溪茶农的春天",
      "安溪茶农忙着采茶，安溪的山上都是人。",
      "350524",
    ],
  ] as const)("is the county elsewhere: %s", (_, first, headline, body, code) => {
    expect(second(first, headline, body)).toEqual([code]);
  });

  it("is that where the sheets before are of the county", () => {
    const page = pageOf([["安溪渡口的灯", "安溪渡口的灯亮了六十年，守灯人换了三代。"]]);
    const codes = (earlier: string | null) =>
      findPlaces(page, 2023, earlier).stories[0]?.map(({ code }) => code);
    expect(codes("510322")).toEqual(["510322"]);
    expect(codes("331082")).toEqual(["350524"]);
    expect(codes(null)).toEqual(["350524"]);
  });
});

/** Codes of each record's places, read from JSON Lines. */
async function readRecords(...stories: (readonly string[])[]): Promise<(string | undefined)[]> {
  const lines = stories.map(([title, body]) => JSON.stringify({ title, body, date: "2023-05-06" }));
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const codes: (string | undefined)[] = [];
  for await (const { articles } of parseAll(bytes, "stories.jsonl"))
    for (const { places } of articles) codes.push(places[0]?.code);
  return codes;
}

describe("the records of a file", () => {
  const LAMP = ["安溪渡口的灯", "安溪渡口的灯亮了六十年，守灯人换了三代。"];

  it("lend their one home to those after them", async () => {
    expect(await readRecords(FUSHUN, LAMP)).toEqual(["510322", "510322"]);
  });

  it("lend none when they have several", async () => {
    expect(await readRecords(FUSHUN, LINHAI, LAMP)).toEqual(["510322", "331082", "350524"]);
  });
});
