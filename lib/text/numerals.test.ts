import { describe, expect, it } from "vitest";
import { foldDigits, readNumeral } from "./numerals.ts";

describe("foldDigits", () => {
  it("makes full-width digits half-width and keeps the length", () => {
    expect(foldDigits("６月１２日，３名")).toBe("6月12日，3名");
    expect(foldDigits("７".repeat(9))).toHaveLength(9);
  });

  it("leaves other full-width characters alone", () => {
    expect(foldDigits("ＡＰＰ（１）")).toBe("ＡＰＰ（1）");
  });
});

describe("readNumeral", () => {
  const cases: [string, number][] = [
    ["7", 7],
    ["０７", 7],
    ["2023", 2023],
    ["三", 3],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["二十三", 23],
    ["三十一", 31],
    ["廿三", 23],
    ["卅一", 31],
    ["一百零五", 105],
    ["一百二十", 120],
    ["二〇二三", 2023],
    ["二○○八", 2008],
    ["一九四九", 1949],
    ["两千", 2000],
    [" 9 ", 9],
  ];
  it.each(cases)("%s is %d", (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });

  it.each(["", "十十", "百千", "三个", "abc", "12345", "二三十", "3.5"])(
    "%j is no numeral",
    (text) => {
      expect(readNumeral(text)).toBeNull();
    },
  );
});
