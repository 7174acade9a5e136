import { describe, expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { type Piece, pieceText } from "../pieces.ts";
import { draftStories } from "./index.ts";
import { couldBeShown, partTorn, unlikeShown } from "./torn.ts";

const pieceOf = (source: string, kind: Piece["kind"] = "body"): Piece => ({
  kind,
  lines: splitLines(source, [0, source.length]),
});
const parted = (source: string, kind?: Piece["kind"]) =>
  partTorn([pieceOf(source, kind)]).map(pieceText);

const TEXT = "渔港的木栈道上个月修好了，一百二\n十条船第一次不用挤着靠岸。";

describe("partTorn", () => {
  it("parts the line over a paragraph that stands alone and ends no sentence", () => {
    expect(parted(`渔港修好栈道一百二十条船靠了岸\n\n${TEXT}`)).toEqual([
      "渔港修好栈道一百二十条船靠了岸",
      TEXT.replace("\n", ""),
    ]);
    expect(partTorn([pieceOf(`渔港修好栈道\n\n${TEXT}`)])[1]?.goesOn).toBe(true);
  });

  it.each([
    ["a line that ends a sentence", `栈道修好了。\n\n${TEXT}`],
    ["a line that pauses", `渔港的栈道，修好了，\n\n${TEXT}`],
    ["a line behind a colon and a quotation", `老纪说：“栈道修好了”\n\n${TEXT}`],
    ["a paragraph without a blank line", `渔港修好栈道\n${TEXT}`],
    [
      "more lines than a headline has",
      `渔港修好栈道\n一百二十条船\n全都靠了岸\n再不用挤\n\n${TEXT}`,
    ],
    ["an indent", `\u3000\u3000渔港修好栈道一百二十条船靠\n\n${TEXT}`],
  ])("leaves whole %s", (_, source) => {
    expect(parted(source)).toHaveLength(1);
  });

  it("parts the headline under a paragraph, and goes on behind it", () => {
    const torn = partTorn([pieceOf("船都靠了岸。\n\n渔港修好栈道了吗？\n\n渔民说，修好了。")]);
    expect(torn.map(pieceText)).toEqual(["船都靠了岸。", "渔港修好栈道了吗？", "渔民说，修好了。"]);
    expect(torn.map(({ goesOn }) => goesOn ?? false)).toEqual([false, true, true]);
  });

  it("leaves whole what a stray blank line tore in mid-sentence", () => {
    expect(parted("船都靠了岸，\n\n渔港修好栈道了吗？\n\n渔民说，修好了。")).toHaveLength(1);
  });

  it("puts together short lines that were read as paragraphs of their own", () => {
    const paragraphs = ["\n栈道旧了", "\n怎么修？", "怎么养？"].map((source) => pieceOf(source));
    expect(partTorn(paragraphs.slice(1)).map(pieceText)).toEqual(["怎么修？怎么养？"]);
  });

  it("leaves display lines alone", () => {
    expect(parted(`渔港修好栈道\n\n一百二十条船靠了岸`, "head")).toHaveLength(1);
  });
});

describe("couldBeShown", () => {
  const lines = (text: string) => splitLines(text, [0, text.length]);

  it.each([
    "渔港修好栈道",
    "别怪菜市场太吵！",
    "“首店”之后，更要看“长红”",
    "“老栈道”谁来修？",
    "修好!",
  ])("%s could be a headline", (text) => {
    expect(couldBeShown(lines(text))).toBe(true);
  });

  it.each(["栈道修好了。", "“栈道修好了，船靠了岸”", "老纪说：“修好了”", "栈道，", "岸", "岸!"])(
    "%s could be none",
    (text) => {
      expect(couldBeShown(lines(text))).toBe(false);
    },
  );
});

describe("unlikeShown", () => {
  it.each([
    ["a line that breaks off", "这段栈道修好以后是全县最", "栈道修好，渔民上岸不用挤"],
    ["commas", "老纪说，栈道修好，船靠岸快", "老纪说，栈道修好"],
    ["a drawn out pause", "风、浪、缆绳……这些天，老纪", "风浪里的老纪"],
  ])("%s makes a headline unlikelier", (_, less, more) => {
    expect(unlikeShown(less)).toBeGreaterThan(unlikeShown(more));
  });
});

describe("a torn paragraph in draftStories", () => {
  const heads = (...pieces: Piece[]) =>
    draftStories(pieces, true).drafts.map((draft) => ({
      heads: draft.heads.map(pieceText),
      body: draft.body.map(({ piece }) => pieceText(piece).slice(0, 8)),
    }));

  it("is a headline and its text where the words say so", () => {
    const torn = pieceOf(`渔港修好栈道一百二十条船靠了岸\n\n${TEXT}`);
    expect(heads(torn)).toEqual([
      { heads: ["渔港修好栈道一百二十条船靠了岸"], body: ["渔港的木栈道上个"] },
    ]);
  });

  it("is a headline under its kicker where it calls out", () => {
    const kicker = pieceOf("\n修好一段老栈道，管好一片海", "head");
    const under = (title: string) =>
      heads(kicker, pieceOf(`\n\n\n${title}`), pieceOf(`\n\n\n\n\n${TEXT}`))[0]?.heads;
    expect(under("“挤着靠岸”，为啥还是老毛病？")).toEqual([
      "修好一段老栈道，管好一片海",
      "“挤着靠岸”，为啥还是老毛病？",
    ]);
    expect(under("“挤着靠岸”，为啥还是老毛病呢")).toEqual(["修好一段老栈道，管好一片海"]);
  });

  it("is one paragraph under a headline that speaks of it", () => {
    const torn = pieceOf(
      "放映员老邵把幕布挂上两棵杨树那天\n\n晚上山里来了一百多人，放映机的光\n柱里飞着虫子。",
    );
    expect(heads(pieceOf("放映机的光柱里", "head"), torn)).toEqual([
      { heads: ["放映机的光柱里"], body: ["放映员老邵把幕布"] },
    ]);
  });
});
