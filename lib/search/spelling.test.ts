import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadSimplified } from "../text/scripts.ts";
import { findInitials, findSyllables } from "./find-spelled.ts";
import { encodeSpelling, spellName, spellText } from "./spelling.ts";
import { readLetters, splitSyllables } from "./syllables.ts";

const ways = (name: string) => spellName(name).map(({ spelling }) => spelling);

describe("a name", () => {
  test.each([
    ["普陀区", "putuoqu"],
    ["重庆市", "chongqingshi"],
    ["单田芳", "shantianfang"],
    ["单田芳", "dantianfang"],
    ["乐清", "yueqing"],
    ["乐清", "leqing"],
    ["吕梁", "lvliang"],
  ])("%s may be typed %s", (name, typed) => expect(ways(name)).toContain(typed));

  test("has first letters, and is not spelled when it is not wholly Chinese", () => {
    expect(spellName("普陀").map(({ initials }) => initials)).toContain("pt");
    for (const other of ["", "GDP", "小A", "约翰·李", "长".repeat(13)]) {
      expect(spellName(other)).toEqual([]);
    }
    expect(spellName("和".repeat(12)).length).toBeLessThanOrEqual(32);
  });
});

test("a headline is syllables and pairs of first letters, with gaps", () => {
  expect(encodeSpelling("普陀GDP涨")).toEqual({
    syllables: "pu tuo 0 0 0 zhang",
    initials: "pt t0 00 00 0z z0",
  });
  expect(encodeSpelling("")).toEqual({ syllables: "", initials: "" });
});

describe("typed letters", () => {
  test.each([
    [
      "putuo",
      [
        ["pu", "tuo"],
        ["pu", "tu", "o"],
      ],
    ],
    ["xian", [["xian"], ["xi", "an"]]],
    ["xi'an", [["xi", "an"]]],
    ["lvshun", [["lv", "shun"]]],
    ["Lüshun", [["lv", "shun"]]],
    ["pt", []],
    ["gdp", []],
    ["'", []],
    ["医保", []],
    ["", []],
  ])("%j", (typed, split) => expect(splitSyllables(typed)).toEqual(split));

  test.each([
    ["zhejiang", "zhejiang"],
    ["zhe  jiang", "zhe'jiang"],
    ["Zhè jiāng", "zhe'jiang"],
    ["xi’an", "xi'an"],
    ["lǚshùn", "lüshun"],
    ["浙江", null],
    ["g20", null],
    ["café", "cafe"],
    ["naïve", null],
    ["'", null],
    [" ", null],
    ["", null],
  ])("%j as letters: %j", (typed, letters) => expect(readLetters(typed)).toBe(letters));

  test("may lack their end while typing", () => {
    expect(splitSyllables("put", true)).toContainEqual(["pu", "t"]);
    expect(splitSyllables("put")).toEqual([]);
    expect(splitSyllables("zh", true)).toEqual([]);
  });

  test("are the letters again, and few ways even for hostile ones", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."xianguepq'"), maxLength: 80 });
    fc.assert(
      fc.property(letters, (typed) => {
        const found = splitSyllables(typed);
        expect(found.length).toBeLessThanOrEqual(8);
        for (const way of found) expect(way.join("")).toBe(typed.replaceAll("'", ""));
      }),
    );
    expect(splitSyllables(`${"xian".repeat(14)}q`)).toEqual([]);
  });
});

test("parts of a headline are found by what they sound like", () => {
  expect(findSyllables("新普陀最佳形象，普陀GDP", [["pu", "tuo"]])).toEqual(["普陀", "普陀"]);
  expect(findSyllables("重庆人重视", [["chong"]])).toEqual(["重"]);
  expect(findSyllables("西安先办", [["xian"], ["xi", "an"]])).toEqual(["先", "西安"]);
  expect(findSyllables("西安先办", [])).toEqual([]);
  expect(findInitials(["建设平台"], "pt")).toEqual(["平台"]);
  expect(findInitials(["水平提升"], "pt")).toEqual([]);
  expect(findInitials(["GDP"], "gdp")).toEqual([]);
  // 医保 is no word of the segmenter's: 医, 保有, 温度.
  expect(findInitials(["医保有温度"], "yb")).toEqual(["医保"]);
  expect(findInitials(["医保有温度"], "bywd")).toEqual(["保有温度"]);
  expect(findInitials(["医保有温度"], "yw")).toEqual([]);
  expect(findInitials(["签约过半", "渔港"], "yg")).toEqual(["渔港"]);
  expect(findInitials(["我区医保局"], "yb")).toEqual(["医保"]);
  expect(findInitials(["医保有温度", "看银边", "银边"], "yb")).toEqual(["银边", "银边"]);
  expect(findInitials(["海岛居民"], "hdj")).toEqual([]);
  expect(findInitials(["海岛居民"], "djm")).toEqual([]);
});

test("a part found is a part of the text, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(
        spellText(text)
          .map(({ character }) => character)
          .join(""),
      ).toBe(text);
    }),
  );
});

test("names of places are read as their people read them", () => {
  expect(ways("尉犁")).toContain("yuli");
  expect(encodeSpelling("台州洪洞县").syllables).toBe("tai zhou hong tong xian");
});

test("traditional characters become simplified ones and nothing else changes", async () => {
  const toSimplified = await loadSimplified();
  expect(toSimplified('醫保 title:"臺灣" 乾隆')).toBe('医保 title:"台湾" 乾隆');
  expect(toSimplified("医保 putuo")).toBe("医保 putuo");
});
