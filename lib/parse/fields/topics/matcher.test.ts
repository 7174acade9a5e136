import { describe, expect, it } from "vitest";
import { buildMatcher, scanWords } from "./matcher.ts";

const WORDS = ["医院", "医", "中医院", "医院管理局", "管理", "5G", "理发"];
const MATCHER = buildMatcher(WORDS);

function words(text: string): string[] {
  const found = scanWords(MATCHER, text);
  return Array.from({ length: found.length / 3 }, (_, at) => {
    expect(text.slice(found[3 * at + 1], found[3 * at + 2])).toBe(WORDS[found[3 * at] ?? -1]);
    return WORDS[found[3 * at] ?? -1] ?? "";
  });
}

describe("scanWords", () => {
  it.each([
    ["去医院看医生", ["医院", "医"]],
    ["县中医院", ["中医院"]],
    ["医院管理局成立", ["医院管理局"]],
    // a longer word that breaks off leaves the shorter one, and the walk goes on behind it
    ["医院管理发展", ["医院", "管理"]],
    ["管理发", ["管理"]],
    ["5G进山", ["5G"]],
    ["医", ["医"]],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each(["", "院", "中", "5", "中医", "院医学".slice(0, 1), "🏥", "\u0000\uffff\uffff"])(
    "finds nothing that is not there: %s",
    (text) => {
      expect(words(text).filter((word) => word !== "医")).toEqual([]);
    },
  );

  it("leaves out a word that is misread there, and finds the one inside it", () => {
    const found = scanWords(MATCHER, "医院管理", (_, at, end) => at === 0 && end === 2);
    expect(found).toEqual([WORDS.indexOf("管理"), 2, 4]);
    expect(scanWords(MATCHER, "中医院", (_, at) => at === 0)).toEqual([
      WORDS.indexOf("医院"),
      1,
      3,
    ]);
  });

  it("walks a long run of beginnings in linear time", () => {
    const text = "医院管理".repeat(100_000);
    expect(scanWords(MATCHER, text)).toHaveLength(3 * 200_000);
  });
});
