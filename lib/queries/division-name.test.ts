import { expect, it } from "vitest";
import { divisionName } from "./division-name.ts";

it("names a division whether or not an article is about it", () => {
  expect(["310105", "330100", "620000"].map(divisionName)).toEqual(["长宁区", "杭州市", "甘肃省"]);
});

it("has no name for a code that no division ever had", () => {
  expect(["310199", "999999", "000000"].map(divisionName)).toEqual([null, null, null]);
});
