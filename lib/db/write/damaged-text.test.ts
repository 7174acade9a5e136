import { describe, expect, test } from "vitest";
import { sketchArticle } from "../test-files.ts";
import { copyMatcher, isDamaged, matchCopies, type Readings } from "./damaged-text.ts";
import { readingOf } from "./reading.ts";

const TEXT =
  "渔港昨夜亮灯，三十条渔船装好冰块和淡水，天一亮就出海。船老大说，今年头一网要给岛上的老人留着。";

const isCopy = (copy: string, original: string) => copyMatcher(copy)(original);

describe("copyMatcher", () => {
  test.each([
    ["a character is lost", TEXT.replace("冰", "\uFFFD")],
    ["all bytes of a character are", TEXT.replace("冰", "\uFFFD\uFFFD\uFFFD")],
    ["two characters became one", TEXT.replace("冰块", "\uFFFD\uFFFD")],
    ["the first and the last are lost", `\uFFFD${TEXT.slice(1, -1)}\uFFFD`],
    ["something unread was put in", TEXT.replace("冰块", "冰\uFFFD块")],
    ["lost ones stand close together", TEXT.replace("渔船装好", "\uFFFD船\uFFFD好")],
  ])("is one: %s", (_, copy) => {
    expect(isCopy(copy, TEXT)).toBe(true);
  });

  test.each([
    ["the text itself", TEXT],
    ["another character", TEXT.replace("冰", "水")],
    ["another character beside a lost one", TEXT.replace("冰块", "\uFFFD砖")],
    ["words left out", TEXT.replace("三十条", "\uFFFD")],
    ["words more", TEXT.replace("冰", "\uFFFD厚厚的冰")],
    ["a beginning", `${TEXT.slice(0, 30)}\uFFFD`],
    ["an end", `\uFFFD${TEXT.slice(-30)}`],
    ["too little that is read", `渔港${"\uFFFD".repeat(TEXT.length - 2)}`],
    ["nothing that is read", "\uFFFD".repeat(TEXT.length)],
    ["nothing", ""],
  ])("is none: %s", (_, copy) => {
    expect(isCopy(copy, TEXT)).toBe(false);
  });

  test("ends on long runs and on thousands of losses", () => {
    const long = "一".repeat(40_000);
    expect(isCopy(`${long}${"\uFFFD".repeat(4000)}`, long)).toBe(true);
    expect(isCopy(`${"一".repeat(30)}\uFFFD`.repeat(1200), "一".repeat(31 * 1200 - 1))).toBe(true);
    expect(isCopy(`${"一".repeat(30)}\uFFFD`.repeat(1200), "二".repeat(31 * 1200))).toBe(false);
  });
});

const readings = (texts: Readonly<Record<string, string>>): Readings =>
  new Map(
    Object.entries(texts).map(([id, text]) => [
      id,
      readingOf(sketchArticle({ id, headline: "渔船出海", body: [{ type: "p", text }] })),
    ]),
  );

describe("matchCopies", () => {
  const broken = TEXT.replace("冰", "\uFFFD");

  test("finds the one article that each is a copy of", () => {
    const whole = readings({ one: TEXT, other: `${TEXT}岛上的面馆也开了门。` });
    const damaged = readings({ copy: broken, stranger: `${broken}岸上的面馆也开了门。` });
    expect([...matchCopies(damaged, whole)]).toEqual([["copy", "one"]]);
  });

  test("leaves out what may be a copy of several, and several copies of one", () => {
    const twins = readings({ one: TEXT, other: TEXT.replace("冰", "砖") });
    expect(matchCopies(readings({ copy: broken }), twins).size).toBe(0);
    const copies = readings({ copy: broken, again: TEXT.replace("水", "\uFFFD") });
    expect(matchCopies(copies, readings({ one: TEXT })).size).toBe(0);
  });
});

test.each([
  ["a headline", { headline: "渔船\uFFFD海" }, true],
  ["a body", { body: [{ type: "p", text: "渔\uFFFD" }] }, true],
  [
    "the captions of a picture alone",
    { body: [], captions: [{ text: "\uFFFD", credit: null }] },
    true,
  ],
  ["a section, which makes no id", { section: "\uFFFD闻" }, false],
  [
    "the captions of a story, which make none",
    { captions: [{ text: "\uFFFD", credit: null }] },
    false,
  ],
  ["nothing", {}, false],
] as const)("damage in %s", (_, sketch, damaged) => {
  expect(isDamaged(readingOf(sketchArticle({ id: "aaaaaaaa", ...sketch })))).toBe(damaged);
});
