import { describe, expect, it } from "vitest";
import { looksLikeName } from "./looks-like-name.ts";

describe("looksLikeName", () => {
  it.each(["王岗", "高岭", "沐晓川", "欧阳明月", "傅雨", "德吉卓嘎", "巴特尔", "阿卜杜拉·买买提"])(
    "takes %s",
    (name) => {
      expect(looksLikeName(name)).toBe(true);
    },
  );

  it.each(["安全", "高质量", "试行", "处理", "温州", "江苏", "一", "党建引领", "文化", "阳光"])(
    "leaves %s",
    (word) => {
      expect(looksLikeName(word)).toBe(false);
    },
  );
});
