import { expect, test } from "vitest";
import { readQuery } from "./grammar.ts";
import { writePlaceSigns } from "./place-signs.ts";

test.each([
  ["医保 舟山", ["舟山"], "医保 place:舟山"],
  ["舟山　医保 -船 普陀区", ["舟山", "普陀区"], "place:舟山　医保 -船 place:普陀区"],
  ["医保 舟山 “舟山”", ["医保"], "place:医保 舟山 “舟山”"],
  ["医保 舟山", [], "医保 舟山"],
])("%j", (q, words, written) => {
  const { terms } = readQuery(q);
  const taken = new Set(terms.filter(({ shown, quoted }) => words.includes(shown) && !quoted));
  expect(writePlaceSigns(q, terms, taken)).toBe(written);
});

test("parts of a word typed without blanks are written apart", () => {
  const { terms } = readQuery("亚运 舟山医保");
  const [first, glued] = terms;
  if (!first || !glued) throw new Error("two words");
  const [place, rest] = ["舟山", "医保"].map((shown) => ({ ...glued, shown, texts: [shown] }));
  if (!place || !rest) throw new Error("two parts");
  expect(writePlaceSigns("亚运 舟山医保", [first, place, rest], new Set([place]))).toBe(
    "亚运 place:舟山 医保",
  );
});

test("a part that was looked for as a place before stays one", () => {
  const [glued] = readQuery("普陀区舟山").terms;
  if (!glued) throw new Error("a word");
  const before = { ...glued, shown: "普陀区", texts: ["普陀区"], field: "place" as const };
  const part = { ...glued, shown: "舟山", texts: ["舟山"] };
  expect(writePlaceSigns("普陀区舟山", [before, part], new Set([part]))).toBe(
    "place:普陀区 place:舟山",
  );
});
