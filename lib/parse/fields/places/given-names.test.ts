import { describe, expect, it } from "vitest";
import { isGivenName } from "./given-names.ts";

describe("isGivenName", () => {
  it.each([
    ["镇党委书记何", "表示，今年再修两条渠。"],
    ["村民李", "家的院子里"],
    ["种粮大户。”王", "说。"],
    ["，张", "告诉记者"],
    ["通讯员 陈", " 刘海"],
    ["获奖者有刘明、赵", "、孙立"],
    ["志愿军战士宋", "对记者说"],
    ["八旬老人何", "，住在村东"],
  ])("a person: %s‖%s", (before, after) => {
    expect(isGivenName(before, after)).toBe(true);
  });

  it.each([
    ["村民来到江苏", "说起这段往事"],
    ["记者从", "了解到"],
    ["项目位于", "、平泉两县"],
    ["记者在", "介绍了经验"],
    ["，", "表示将加快建设"],
    ["辽宁", "、凌源"],
    ["书记到", "调研"],
    ["，何", "的茶园里"],
  ])("a place: %s‖%s", (before, after) => {
    expect(isGivenName(before, after)).toBe(false);
  });
});
