import { describe, expect, it } from "vitest";
import { nameLandmarks } from "./landmarks.ts";

describe("nameLandmarks", () => {
  it.each(["马家沟 白云山", "青龙山 黑水河", "石头寨", "白云山", "周家坪 柳青", "高邮 江都"])(
    "places: %s",
    (words) => {
      expect(nameLandmarks(words.split(" "))).toBe(true);
    },
  );

  it.each([
    "柳青 周卫民",
    "王青山",
    "王青山 周卫民",
    "李长江 周小河 艾霞",
    "王岗 高岭",
    "陈海 李江",
  ])("people: %s", (words) => {
    expect(nameLandmarks(words.split(" "))).toBe(false);
  });
});
