import { describe, expect, it } from "vitest";
import { findLayout } from "../layout.ts";
import { splitLines } from "../lines.ts";
import { pieceText } from "../pieces.ts";
import { cutPieces } from "./index.ts";

const WELL = "井台边的青苔\n认得每一双草鞋\n桶落下去\n碰碎一个月亮";
const POLE = "挑水的人走远了\n扁担还在\n吱呀";
const WHEAT = "麦芒刺破五月\n布谷声里\n一把镰刀醒来";
const FIELD = "晒场铺开金黄\n祖父坐在草垛上\n数着\n越来越少的牙齿";

const pieces = (source: string) => {
  const lines = splitLines(source, [0, source.length]);
  return cutPieces(lines, findLayout(lines)).map((piece) => `${piece.kind}: ${pieceText(piece)}`);
};
const bodies = (...stanzas: string[]) =>
  stanzas.map((stanza) => `body: ${stanza.replaceAll("\n", "")}`);

describe("a page of poems alone", () => {
  it.each([
    ["a name", "老井\n柳长河"],
    ["a name as wide as the title", "老井\n韩雪"],
    ["a pen name", "老井\n一粟"],
    ["a name set in", "　　老井\n　　　柳长河"],
  ])("has a title over %s", (_, top) => {
    const [title, poet] = top.split("\n").map((line) => line.trim());
    expect(pieces(`${top}\n\n${WELL}\n\n${POLE}`)).toEqual([
      `head: ${title}`,
      `byline: ${poet}`,
      ...bodies(WELL, POLE),
    ]);
  });

  it("has a poet right over the first stanza", () => {
    expect(pieces(`老井\n柳长河\n${WELL}\n\n${POLE}`)).toEqual([
      "head: 老井",
      "byline: 柳长河",
      ...bodies(WELL, POLE),
    ]);
  });

  it.each([
    ["韩雪", "\n\n"],
    ["半夏", "\n\n\n"],
  ])("has a second poem, by %s", (poet, parted) => {
    const first = `老井\n柳长河\n\n${WELL}\n\n${POLE}`;
    expect(pieces(`${first}${parted}麦收\n${poet}\n\n${WHEAT}\n\n${FIELD}`)).toEqual([
      "head: 老井",
      "byline: 柳长河",
      ...bodies(WELL, POLE),
      "head: 麦收",
      `byline: ${poet}`,
      ...bodies(WHEAT, FIELD),
    ]);
  });

  it.each([
    ["a word of the poem", `河上\n月亮\n\n${WELL}\n\n${POLE}`],
    ["a line longer than names", `河上\n没有一只船\n\n${WELL}\n\n${POLE}`],
    ["a line over a title", `老井\n\n${WELL}\n\n月下\n半夏\n\n${POLE}`],
    ["a word of a stanza", `老井\n\n${WELL}\n\n麦收\n半夏\n镰刀醒来`],
    ["a word under a title that stands apart", `老井\n\n风过\n韩雪\n${WELL}`],
  ])("has no poet in %s", (_, source) => {
    expect(pieces(source).filter((piece) => piece.startsWith("byline"))).toEqual([]);
  });

  it("goes on behind a title and its poet that stand within it", () => {
    const last = "水桶空了\n绳子很长";
    expect(pieces(`${POLE}\n\n${WELL}\n\n老井\n\n□柳长河\n\n${last}\n`).slice(2)).toEqual([
      "head: 老井",
      "byline: □柳长河",
      ...bodies(last),
    ]);
    // wider than the poem's: the next story's headline
    const next = "水利站为五个村修好老井\n村民又喝上了甜水";
    expect(pieces(`${WELL}\n\n老井\n\n□柳长河\n\n${next}\n`)).toContain(
      `head: ${next.replace("\n", "")}`,
    );
  });

  it("has no title in a name over another as wide", () => {
    expect(pieces(`韩雪\n方圆\n\n${WELL}\n\n${POLE}`)).not.toContain("byline: 方圆");
  });
});
