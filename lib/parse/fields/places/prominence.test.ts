import { describe, expect, it } from "vitest";
import { codesOf, pageOf } from "./testing/page-of.ts";

const read = (...story: string[]) => codesOf(pageOf([story]))[1] ?? [];

describe("a province in the headline", () => {
  const TOLD = "他四十三岁，家在贵州省安顺市紫云县板当镇一座山上。";

  it("gives way to the county a report is filed from", () => {
    expect(read("贵州一村民出钱修路", "中新网紫云7月4日电 村里通车了。", TOLD)).toEqual(["520425"]);
  });

  it("keeps the story to itself where the dateline is its capital's, or there is none", () => {
    expect(read("贵州一村民出钱修路", "中新网贵阳7月4日电 村里通车了。", TOLD)).toEqual(["520000"]);
    expect(read("贵州一村民出钱修路", "村里通车了。", TOLD)).toEqual(["520000"]);
  });
});
