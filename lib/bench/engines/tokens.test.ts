import { expect, test } from "vitest";
import { tokensOfText, tokensOfWords } from "./tokens.ts";

test("a text is its characters and pairs of them, none across two lines", () => {
  expect(tokensOfText("医保Ａ\n改")).toEqual(["医", "保", "a", "医保", "保a", "改"]);
  expect(tokensOfText("")).toEqual([]);
});

test("words are pairs, or the one character that they are", () => {
  expect(tokensOfWords("医保局 船")).toEqual(["医保", "保局", "船"]);
});
