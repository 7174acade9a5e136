import { describe, expect, it } from "vitest";
import type { BodyBlock } from "../article.ts";
import { isParted, isPoem, isStanza } from "./verse.ts";

const p = (text: string): BodyBlock => ({ type: "p", text });
const WELL = p("井台边的青苔\n认得每一双草鞋");
const POLE = p("挑水的人走远了\n扁担还在");
const ONE = p("吱呀");
const PROSE = p("村口的老井淘了三天，水又清了，教书的老先生在井栏上写下几行字。");

describe("isStanza", () => {
  it.each([
    ["lines", [WELL], 0],
    ["a line between stanzas", [WELL, ONE, POLE], 1],
    ["a poem's last line", [WELL, ONE], 1],
  ])("knows %s", (_, body, at) => {
    expect(isStanza(body, at)).toBe(true);
  });

  it.each([
    ["prose", [WELL, PROSE, POLE], 1],
    ["a few words in prose", [PROSE, ONE, WELL], 1],
    ["a sentence behind verse", [WELL, p("井又清了。")], 1],
    ["a few words alone", [ONE], 0],
    ["a crosshead", [WELL, { type: "crosshead" as const, text: "其二" }], 1],
  ])("takes no %s for one", (_, body, at) => {
    expect(isStanza(body, at)).toBe(false);
  });
});

it("parts stanzas from each other and not from prose", () => {
  expect([0, 1, 2, 3].map((at) => isParted([PROSE, WELL, ONE, POLE], at))).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(isParted([WELL, POLE], 1)).toBe(true);
});

it("knows a poem by all of its text", () => {
  expect(isPoem([WELL, { type: "crosshead", text: "其二" }, POLE])).toBe(true);
  expect(isPoem([WELL, PROSE])).toBe(false);
  expect(isPoem([ONE])).toBe(false);
  expect(isPoem([])).toBe(false);
});
