import { describe, expect, it } from "vitest";
import { FURNITURE } from "./furniture.ts";

function reasonOf(text: string): string | null {
  return FURNITURE.find(({ pattern }) => pattern.test(text))?.reason ?? null;
}

describe("FURNITURE", () => {
  it.each([
    "责编：张山 美编：李思 校对：王武",
    "责任编辑：周晴 李安　美编：何平",
    "编辑/周晴 版式/李安",
  ])("%s names who made the page", (line) => {
    expect(reasonOf(line)).toBe("page furniture");
  });

  it.each(["（下转第2版）", "(上接A1版)", "紧接第3版", "【下转 4 版】"])(
    "%s is a jump line",
    (line) => {
      expect(reasonOf(line)).toBe("jump line");
    },
  );

  it.each([
    "责编：周晴",
    "责编：张山 王武",
    "记者：周晴 通讯员：李安",
    "美编的一天：从清晨到深夜",
    "他把报纸转到第2版看了很久。",
    "工会详见第2版通知的要求开展活动",
  ])("%s is a story's", (line) => {
    expect(reasonOf(line)).toBeNull();
  });
});
