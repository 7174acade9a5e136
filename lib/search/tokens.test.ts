import fc from "fast-check";
import { expect, test } from "vitest";
import { readQuery } from "./grammar.ts";
import { encodeText, leftOutExpression, matchExpression } from "./tokens.ts";

const match = (q: string) => matchExpression(readQuery(q));

test("a text becomes overlapping pairs, its last character alone", () => {
  expect(encodeText("ab")).toBe("002p002q 002q");
  expect(encodeText("Ａ")).toBe("002p");
  expect(encodeText("")).toBe("");
});

test("words become phrases of pairs, single characters prefixes", () => {
  expect(match("abc a")).toBe('(("002p002q 002q002r") AND ("002p"*))');
  expect(match("title:a -b")).toBe('((headline : ("002p"*))) NOT (("002q"*))');
});

test("where no word has to be found there is no expression", () => {
  for (const q of ["", "-a", "author:a", "date:2023"]) expect(match(q)).toBeNull();
  expect(leftOutExpression(readQuery("-a -title:b c"))).toBe('("002p"*) OR (headline : ("002q"*))');
});

test("an expression holds nothing of what was typed but its numbers", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (q) => {
      const words = (match(q) ?? "").replace(/headline :|AND|OR|NOT/g, "");
      expect(words).toMatch(/^([0-9a-z "*()])*$/);
    }),
  );
});
