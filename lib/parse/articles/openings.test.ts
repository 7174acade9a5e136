import { describe, expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { sortPieces } from "./items.ts";
import { closingCost, openingCost } from "./openings.ts";

const itemOf = (text: string) => {
  const [item] = sortPieces([{ kind: "body", lines: splitLines(text, [0, text.length]) }]).items;
  if (!item) throw new Error("a paragraph is an item");
  return item;
};
const opening = (text: string) => openingCost(itemOf(text));

describe("openingCost", () => {
  const PLAIN = "渡口的老渡船换上了电动机，船工们说以后再也闻不到柴油味，摇橹的本事怕是要丢了。";

  it.each([
    [
      "tells when",
      "昨天，渡口的老渡船换上了电动机，船工们说以后再也闻不到柴油味，摇橹的本事怕是。",
    ],
    [
      "tells where",
      "白沙镇渡口的老渡船换上了电动机，船工们说以后再也闻不到柴油味，摇橹的本事怕丢。",
    ],
    ["tells who", "渡口的老渡船换上了电动机，61岁的船工说以后再也闻不到柴油味，摇橹的本事丢了。"],
    ["quotes", "“渡口的老渡船换上了电动机，以后再也闻不到柴油味。”船工们说，摇橹的本事怕是丢了。"],
    [
      "opens a report",
      "本报讯（记者 何舟）渡口的老渡船换上了电动机，船工们说以后再也闻不到柴油味。",
    ],
  ])("finds an opening likelier that %s", (_, text) => {
    expect(opening(text)).toBeLessThan(opening(PLAIN));
  });

  it.each([
    [
      "leans back",
      "随后，渡口的老渡船换上了电动机，船工们说以后再也闻不到柴油味，摇橹的本事丢了。",
    ],
    ["is a few words", "老渡船换上了电动机。"],
    ["closes a notice", "特此通告。"],
    ["is a day alone", "2024年5月6日"],
    ["is who signs", "爱你的爸爸"],
  ])("finds one unlikelier that %s", (_, text) => {
    expect(opening(text)).toBeGreaterThan(opening(PLAIN));
  });

  it("hears nothing of when in the middle of a paragraph", () => {
    expect(opening(`${PLAIN}昨天起试行。`)).toBeCloseTo(opening(`${PLAIN}如今起试行。`));
  });
});

it("begins no story behind a picture's words under a headline", () => {
  const cost = (words: string) => {
    const texts = ["老楼烧塌了", words, "河东新闻网讯 昨天，老街上的一栋楼失火，没有人受伤。"];
    const pieces = texts.map((text, at) => ({
      kind: at ? ("body" as const) : ("head" as const),
      lines: splitLines(text, [0, text.length]),
    }));
    const item = sortPieces(pieces).items[2];
    return item ? openingCost(item) : Number.NaN;
  };
  expect(cost("烧塌的屋顶。")).toBeGreaterThan(0);
  expect(
    cost("昨天老楼里的二十户人家都搬了出来，住进了街道找的旅馆里，孩子照常上学去了。"),
  ).toBeLessThan(0);
});

describe("closingCost", () => {
  it("lets a text end with a sentence, not in its middle or before a list", () => {
    expect(closingCost(itemOf("摇橹的本事怕是要丢了。"))).toBe(0);
    expect(closingCost(itemOf("摇橹的本事怕是"))).toBeGreaterThan(2);
    expect(closingCost(itemOf("船票这样卖："))).toBeGreaterThan(2);
  });

  it("lets none end with the title that an agency sets before its feature", () => {
    const broken = closingCost(itemOf("摇橹的本事怕是"));
    expect(closingCost(itemOf("河东社竹溪7月4日电　题：渡口换了新船"))).toBeGreaterThan(broken);
    expect(closingCost(itemOf("渡口打来电话，题：渡口换了新船"))).toBe(broken);
    expect(closingCost(itemOf("河东社竹溪7月4日电　题：渡口换了新船。船工说好。"))).toBe(0);
  });
});
