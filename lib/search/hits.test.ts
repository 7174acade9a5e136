import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../text/fold.ts";
import { findHits, markHits } from "./hits.ts";

const marked = (text: string, ...words: string[]) =>
  markHits(text, words.map(fold))
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join("");

describe("hits", () => {
  test.each([
    ["医保和医保局", ["医保"], "[医保]和[医保]局"],
    ["ＧＤＰ增长", ["gdp"], "[ＧＤＰ]增长"],
    ["⻄湖区", ["西湖"], "[⻄湖]区"],
    ["哈哈哈", ["哈哈"], "[哈哈哈]"],
    ["普陀区人社局", ["普陀", "陀区人"], "[普陀区人]社局"],
    ["重5㎏", ["k"], "重5[㎏]"],
    ["笑😀了", ["😀"], "笑[😀]了"],
    ["没有", ["医保"], "没有"],
    ["医保", [], "医保"],
    ["", ["医保"], ""],
  ])("%s %j", (text, words, expected) => expect(marked(text, ...words)).toBe(expected));

  test("marking changes no text, and what is marked holds a word", () => {
    const letters = fc.constantFrom(..."医保aＡ⻄西e\u0301㎏ 。");
    const anyText = fc.string({ unit: letters });
    const words = fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 3 }).map(fold));
    fc.assert(
      fc.property(anyText, words, (text, found) => {
        const parts = markHits(text, found);
        expect(parts.map((part) => part.text).join("")).toBe(text);
        for (const part of parts.filter((one) => one.marked)) {
          expect(found.some((word) => fold(part.text).includes(word))).toBe(true);
        }
        expect(findHits(text, found).length > 0).toBe(
          found.some((word) => fold(text).includes(word)),
        );
      }),
    );
  });
});
