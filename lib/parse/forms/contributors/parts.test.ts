import { expect, it } from "vitest";
import { beginsWithPart, isDotted, isDottedOfParts, isMadeOfParts } from "./parts.ts";

it.each(["德吉卓嘎", "巴特尔", "扎西", "阿依古丽", "哈斯巴根"])("%s is made of parts", (word) => {
  expect(isMadeOfParts(word)).toBe(true);
});

it.each(["江苏", "王小明", "提", "汗流浃背", "扎西德勒村", ""])("%s is not", (word) => {
  expect(isMadeOfParts(word)).toBe(false);
});

it("knows the dot of a name from other dots", () => {
  expect(isDotted("买买提·艾力")).toBe(true);
  expect(isDotted("扎西·才让")).toBe(true);
  expect(isDotted("文化·旅游·体育·教育·卫生")).toBe(false);
  expect(isDotted("·张三")).toBe(false);
  expect(isDottedOfParts("买买提·艾力")).toBe(true);
  expect(isDottedOfParts("种子·柳条·麦草")).toBe(false);
});

it("tells a name by its beginning", () => {
  expect(beginsWithPart("哈斯其木")).toBe(true);
  expect(beginsWithPart("江山如画")).toBe(false);
});
