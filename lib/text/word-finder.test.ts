import { describe, expect, it } from "vitest";
import { buildFinder, findWords, wordIndex } from "./word-finder.ts";

const WORDS = ["医院", "医", "中医院", "医院管理局", "管理", "5G", "理发"];
const FINDER = buildFinder(WORDS);

function words(text: string): string[] {
  const found = findWords(FINDER, text);
  return Array.from({ length: found.length / 3 }, (_, at) => {
    expect(text.slice(found[3 * at + 1], found[3 * at + 2])).toBe(WORDS[found[3 * at] ?? -1]);
    return WORDS[found[3 * at] ?? -1] ?? "";
  });
}

function scan(words: readonly string[], text: string): string[] {
  const found = findWords(buildFinder(words), text);
  return Array.from({ length: found.length / 3 }, (_, at) => {
    const word = words[found[3 * at] ?? -1];
    expect(text.slice(found[3 * at + 1], found[3 * at + 2])).toBe(word);
    return `${found[3 * at + 1]}:${word}`;
  });
}

describe("findWords", () => {
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
    const found = findWords(FINDER, "医院管理", (_, at, end) => at === 0 && end === 2);
    expect(found).toEqual([WORDS.indexOf("管理"), 2, 4]);
    expect(findWords(FINDER, "中医院", (_, at) => at === 0)).toEqual([WORDS.indexOf("医院"), 1, 3]);
  });

  it("walks a long run of beginnings in linear time", () => {
    const text = "医院管理".repeat(100_000);
    expect(findWords(FINDER, text)).toHaveLength(3 * 200_000);
  });

  it.each([
    [["普陀", "普陀区"], "在普陀区和普陀", ["1:普陀区", "5:普陀"]],
    [["ab", "bcd"], "abcd", ["0:ab"]],
    [["abcx", "bc"], "abcd", ["1:bc"]],
    [["aab", "ab", "b"], "aaabb", ["1:aab", "4:b"]],
    [["新安", "新安江街道"], "新安江镇新安江街道", ["0:新安", "4:新安江街道"]],
    [["甲"], "", []],
    [[], "甲乙", []],
    [["甲乙"], "乙甲", []],
  ] as const)("finds %j in %s", (words, text, expected) => {
    expect(scan(words, text)).toEqual(expected);
  });

  it("agrees with a plain search at every start, whatever the words share", () => {
    const letters = ["a", "b", "c"];
    const words = letters.flatMap((x) => [x + x, `${x}b${x}c`, `c${x}a`]);
    const unique = [...new Set(words)];
    let seed = 7;
    let text = "";
    for (let at = 0; at < 2000; at++) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      text += letters[seed % 3];
    }
    const expected: string[] = [];
    for (let at = 0; at < text.length; ) {
      const here = unique.filter((word) => text.startsWith(word, at));
      const longest = here.sort((x, y) => y.length - x.length)[0];
      if (longest) expected.push(`${at}:${longest}`);
      at += longest?.length ?? 1;
    }
    expect(scan(unique, text)).toEqual(expected);
  });
});

describe("wordIndex", () => {
  const finder = buildFinder(["普陀", "普陀区", "甲"]);

  it.each([
    ["普陀", 0],
    ["普陀区", 1],
    ["甲", 2],
    ["普", -1],
    ["陀", -1],
    ["普陀区里", -1],
    ["", -1],
  ])("%s is word %i", (word, index) => {
    expect(wordIndex(finder, word)).toBe(index);
  });
});

describe("buildFinder", () => {
  it("refuses more words than it has numbers for", () => {
    const words = Array.from({ length: 0x10000 }, (_, at) =>
      String.fromCharCode(at >> 8, at & 255),
    );
    expect(() => buildFinder(words)).toThrow("too many");
    expect(findWords(buildFinder(words.slice(0, 1000)), "\u0003\u0007")).toEqual([775, 0, 2]);
  });
});
