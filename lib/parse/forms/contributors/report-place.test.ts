import { describe, expect, it } from "vitest";
import { withoutDispatch, withoutReportPlace } from "./report-place.ts";

describe("withoutReportPlace", () => {
  it.each([
    ["记者王大明／竹溪报导", "记者王大明"],
    ["本报记者林小华杭州报道", "本报记者林小华"],
    ["记者 李明 综合报道", "记者 李明"],
    ["记者李明香港报道", "记者李明"],
  ])("%s is %s", (credit, expected) => expect(withoutReportPlace(credit)).toBe(expected));

  it.each([
    "记者 张三 摄影报道",
    "记者张三/图文报道",
    "记者张三报道",
    "记者杭州报道",
    "张三杭州",
    "杭州报道",
  ])("%s stays", (credit) => expect(withoutReportPlace(credit)).toBe(credit));
});

describe("withoutDispatch", () => {
  it("leaves the day out", () => {
    expect(withoutDispatch("（记者王明台北3日电）")).toBe("（记者王明台北报道）");
    expect(withoutDispatch("记者王明北京10月8日电")).toBe("记者王明北京报道");
  });
  it.each(["3日电视台", "记者王明", "国家电"])("leaves %s", (credit) =>
    expect(withoutDispatch(credit)).toBe(credit),
  );
});
