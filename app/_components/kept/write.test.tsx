import { expect, it } from "vitest";
import { count, fill, writeDate } from "./write.ts";

it("fills sentences, and leaves what it does not know", () => {
  expect(fill("“{name}”：{detail}，{other}", { name: "{detail}", detail: "2" })).toBe(
    "“{detail}”：2，{other}",
  );
  expect(count({ one: "{n} article", other: "{n} articles" }, 1)).toBe("1 article");
  expect(count({ one: "{n} article", other: "{n} articles" }, 1335)).toBe("1,335 articles");
});

it.each([
  ["2023-06-13", "zh-Hans", ["6月13日", "2023年"]],
  ["2023-06-13", "zh-Hant", ["6月13日", "2023年"]],
  ["2023-06-13", "en", ["13 June", "2023"]],
  ["2023-06", "zh-Hans", ["6月", "2023年"]],
  ["2023-12", "en", ["December", "2023"]],
  ["2023", "zh-Hans", ["2023年", ""]],
])("writes %s in %s as %j", (date, lang, shown) => {
  expect(writeDate(date, lang)).toEqual(shown);
});
