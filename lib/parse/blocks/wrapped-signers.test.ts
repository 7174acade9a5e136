import { expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { isWrappedSigner } from "./wrapped-signers.ts";

const isSigner = (text: string) => {
  const lines = splitLines(text, [0, text.length]);
  return lines.map((_, at) => isWrappedSigner(lines, at));
};

it("knows who signs a notice in two lines of a column", () => {
  expect(
    isSigner("请市民服从指挥。\n\n嘉州区公安局交通警察大队 嘉州区交\n通运输局\n\n2024年3月28日"),
  ).toEqual([false, true, false, false]);
});

it.each([
  ["no day below", "请市民服从指挥。\n嘉州区公安局交通警察大队 嘉州区交\n通运输局\n路通了。"],
  ["a sentence that goes on", "请市民服从\n嘉州区公安局交通警察大队和嘉州区交\n通运输局\n3月28日"],
  ["two lines apart", "路通了。\n\n嘉州区公安局交通警察大队 嘉州区交\n\n通运输局\n\n2024年3月28日"],
])("finds none with %s", (_, text) => {
  expect(isSigner(text)).not.toContain(true);
});
