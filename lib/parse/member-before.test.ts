import { expect, it } from "vitest";
import { memberBefore } from "./member-before.ts";

it("gives the member before a place, and none before the first", () => {
  expect(memberBefore(["甲", "乙"], 1)).toBe("甲");
  expect(memberBefore(["甲", "乙"], 2)).toBe("乙");
  expect(memberBefore(["甲", "乙"], 0)).toBeUndefined();
  expect(memberBefore(["甲", "乙"], 4)).toBeUndefined();
});
