import { expect, test } from "vitest";
import { readWords } from "./grammar.ts";
import { encodeText, matchExpression } from "./tokens.ts";

test.each([
  ["医保", ["医保"]],
  [" 医保　ＧＤＰ\t医保 ", ["医保", "gdp"]],
  ["“一件事”", ["“一件事”"]],
  ["AND OR NOT", ["and", "or", "not"]],
  ["", []],
  ["　", []],
])("%j is read as %j", (q, words) => expect(readWords(q)).toEqual(words));

test("a text becomes overlapping pairs, its last character alone", () => {
  expect(encodeText("ab")).toBe("002p002q 002q");
  expect(encodeText("Ａ")).toBe("002p");
  expect(encodeText("")).toBe("");
});

test("words become phrases of pairs, single characters prefixes", () => {
  expect(matchExpression(["abc", "a"])).toBe('"002p002q 002q002r" AND "002p"*');
  expect(matchExpression([])).toBe("");
});

test("an expression holds nothing of what was typed but its numbers", () => {
  expect(matchExpression(['"', "*)", "😀"])).toMatch(/^("[0-9a-z ]+"\*?( AND )?)+$/);
});
