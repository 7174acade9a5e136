import { describe, expect, it } from "vitest";
import { simplify } from "./traditional.ts";

describe("simplify", () => {
  it.each([
    ["記者劉華", "记者刘华"],
    ["（攝影：張偉）", "（摄影：张伟）"],
    ["竹溪日報", "竹溪日报"],
  ])("%s is %s", (text, simple) => expect(simplify(text)).toBe(simple));

  it.each(["", "记者王明", "A 1，。", "𠮷野"])("leaves %j as it is", (text) =>
    expect(simplify(text)).toBe(text),
  );

  it("keeps every offset", () => {
    const text = "「𠮷」訊：記者 ABC 報導。";
    expect(simplify(text)).toHaveLength(text.length);
  });
});
