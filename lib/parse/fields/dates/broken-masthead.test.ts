import { describe, expect, it } from "vitest";
import { brokenMasthead } from "./broken-masthead.ts";

describe("brokenMasthead", () => {
  it.each([
    ["2018年\n11月\n23日\n星期五\n村里修路", "2018年\n11月\n23日\n星期五"],
    ["要闻\n23\n\n2018年11月\n星期五\n村里修路", "23\n\n2018年11月\n星期五"],
    ["二〇一八年\n十一月二十三日\n村里修路", "二〇一八年\n十一月二十三日"],
  ])("%j", (source, expected) => {
    expect(brokenMasthead(source, 0)?.text).toBe(expected);
  });

  it.each(["2018年\n村里修路", "23\n24\n村里修路", "村里修路\n2018年，路修好了。\n11月", ""])(
    "none in %j",
    (source) => {
      expect(brokenMasthead(source, 0)).toBeNull();
    },
  );
});
