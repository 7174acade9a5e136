import { expect, it } from "vitest";
import { isNobody, KIND_ALONE } from "./nobody.ts";

it.each(["佚名", "管理员", "新华社", "江西网", "河东晚报", "河东电视台", "王女士", "李大爷"])(
  "%s is nobody",
  (name) => {
    expect(isNobody(name)).toBe(true);
  },
);

it.each(["柳青", "李建社", "张新网", "刘爱报", "王先"])("%s is somebody", (name) => {
  expect(isNobody(name)).toBe(false);
});

it("knows a kind that names nobody", () => {
  expect(KIND_ALONE.test("本报记者")).toBe(true);
  expect(KIND_ALONE.test("记者柳青")).toBe(false);
});
