import { describe, expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { isPoemTitle } from "./poem-titles.ts";

const POEM = "江上渔舟趁晚晴，一篙撑破月三更。\n归来不问鱼多少，先向柴门唤小名。";
const HALVES = POEM.replaceAll("，", "，\n");

const isTitleAt = (text: string, at: number) => {
  const source = `${text}\n`;
  return isPoemTitle(splitLines(source, [0, source.length]), at);
};

describe("isPoemTitle", () => {
  it.each([
    ["over the poet", `那些纹路还在。\n登江楼\n柳青\n${POEM}`],
    ["over a poet with a mark", `那些纹路还在。\n登江楼\n□ 柳青\n${HALVES}`],
    ["over a poet from a town", `那些纹路还在。\n登江楼（外一首）\n柳青（河东）\n${POEM}`],
    ["over the poem itself", `那些纹路还在。\n登江楼\n${HALVES}`],
    ["behind a blank line", `那些纹路还在\n\n登江楼\n柳青\n${POEM}`],
  ])("sees one %s", (_, text) => {
    const at = text
      .split("\n")
      .filter(Boolean)
      .findIndex((line) => line.startsWith("登江楼"));
    expect(isTitleAt(text, at)).toBe(true);
  });

  it.each([
    ["the rest of a sentence", `那些纹路还在，我又\n登江楼\n柳青\n${POEM}`, 1],
    ["a sentence", `那些纹路还在。\n他念道：\n${POEM}`, 1],
    ["the poet", `那些纹路还在。\n登江楼\n柳青\n${POEM}`, 2],
    ["over prose", "那些纹路还在。\n登江楼\n柳青\n那天江上起了风，船都回来了。\n我们没有上楼。", 1],
    [
      "over one line in halves",
      "那些纹路还在。\n登江楼\n柳青\n江上渔舟趁晚晴，一篙撑破月三更。",
      1,
    ],
  ])("is not %s", (_, text, at) => {
    expect(isTitleAt(text, at)).toBe(false);
  });
});
