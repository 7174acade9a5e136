import { expect, it } from "vitest";
import { simplify } from "../../text/traditional.ts";
import { loadDivisions } from "../load.ts";
import { characterModule, pairsForNames } from "./traditional.ts";

const DICTIONARY = "乾 干|於 于|烏 乌|蘇 苏 甦|訊 讯|𣗋 𣒷|";

it("pairs what names are written with, and leaves their own characters alone", () => {
  const names = ["乌苏市", "于都县", "乾县", "于潜镇", "於潜镇", "干溪镇"];
  expect(pairsForNames(DICTIONARY, names)).toEqual([
    ["烏", "乌"],
    ["蘇", "苏"],
  ]);
  expect(pairsForNames(DICTIONARY, [])).toEqual([]);
});

it("writes a module of pairs", () => {
  expect(characterModule([["烏", "乌"]])).toContain("= `\n烏乌\n`;\n");
});

it("leaves every name of the table as it is", () => {
  for (const { name } of loadDivisions()) expect(simplify(name)).toBe(name);
});
