import fc from "fast-check";
import { expect, test } from "vitest";
import { cutsOf } from "./cut-word.ts";

const drawn = (word: string) => cutsOf(word).map((parts) => parts.join("|"));

test.each([
  ["杭州医保", ["杭州|医保"]],
  ["医保杭州", ["医保|杭州"]],
  ["普陀区医保", ["普陀|区医保", "普陀区|医保"]],
  ["杭州gdp", ["杭州|gdp"]],
  ["2023年度医保", ["2023|年度医保", "2023年|度医保", "2023年度|医保"]],
  ["g20杭州", ["g20|杭州"]],
  ["医保", []],
  ["医保局", []],
  ["yibao", []],
  ["20230613", []],
  ["医保,杭州", []],
  ["杭州医保杭州医保杭州医保杭州医保杭", []],
  ["", []],
])("%j is cut %j", (word, cuts) => expect(drawn(word)).toEqual(cuts));

test("the parts of every cut are the word again", () => {
  const anyWord = fc.string({ unit: fc.constantFrom(..."杭州医保a1𠮷😀，-"), maxLength: 20 });
  fc.assert(
    fc.property(anyWord, (word) => {
      for (const parts of cutsOf(word)) expect(parts.join("")).toBe(word);
    }),
  );
});
