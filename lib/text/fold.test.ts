import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldWithOffsets } from "./fold.ts";

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."⻄⻓⼀ＧΣςİß㎏e\u0301ｶﾞ각ᄀ\u1161\u11a8，\ud83d\ude00 ") }),
);

describe("fold", () => {
  test.each([
    ["ＧＤＰ", "gdp"],
    ["⻄湖⻓桥⼈⺠", "西湖长桥人民"],
    ["⺟⻳", "母龟"],
    ["2023年１２月", "2023年12月"],
    ["医保，“一件事”", "医保,“一件事”"],
    ["ΟΔΟΣ", fold("οδος")],
    ["a\ud800b", "a\ufffdb"],
    ["\u3000", " "],
    ["", ""],
  ])("%s → %s", (text, folded) => expect(fold(text)).toBe(folded));

  test("leaves everyday characters, emoji and rare ideographs alone", () => {
    const text = "普陀区六横镇：𠮷野家😀、㐀";
    expect(fold(text)).toBe(fold(text.normalize("NFKC")));
    expect(fold("𠮷😀㐀丨")).toBe("𠮷😀㐀丨");
  });

  test("folding twice changes nothing", () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });

  test("no single character folds further the second time", () => {
    const restless: string[] = [];
    for (let point = 0; point <= 0x10ffff; point++) {
      const once = fold(String.fromCodePoint(point));
      if (fold(once) !== once) restless.push(point.toString(16));
    }
    expect(restless).toEqual([]);
  });
});

describe("foldWithOffsets", () => {
  test("folds as fold does", () => {
    fc.assert(fc.property(anyText, (text) => foldWithOffsets(text).text === fold(text)));
  });

  test("knows where each unit stood", () => {
    const { text, starts, ends } = foldWithOffsets("重5㎏⻄");
    expect(text).toBe("重5kg西");
    expect(starts).toEqual([0, 1, 2, 2, 3]);
    expect(ends).toEqual([1, 2, 3, 3, 4]);
  });

  test("offsets never go back and cover the text", () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, starts, ends } = foldWithOffsets(original);
        expect(starts).toHaveLength(text.length);
        expect(ends).toHaveLength(text.length);
        for (let i = 1; i < starts.length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
        }
        if (text) expect([starts[0], ends.at(-1)]).toEqual([0, original.length]);
      }),
    );
  });
});
