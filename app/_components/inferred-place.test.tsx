import { expect, it } from "vitest";
import type { ShownEvidence } from "../../lib/queries/shapes.ts";
import { isInferredPlace } from "./inferred-place.ts";

const place = {
  code: "330182",
  name: "建德市",
  fullName: "浙江省杭州市建德市",
  shortName: "建德",
  primary: true,
};
const clue: ShownEvidence = {
  field: "place",
  value: "330182",
  span: [10, 12],
  rule: "county",
  text: "建德",
  rejected: false,
  context: [],
  story: null,
};

it("is printed only where the story itself names the place", () => {
  expect(isInferredPlace(place, [clue])).toBe(false);
  expect(isInferredPlace(place, [])).toBe(true);
  expect(isInferredPlace(place, [{ ...clue, text: "新安江街道" }])).toBe(true);
  expect(isInferredPlace(place, [{ ...clue, story: "别篇" }])).toBe(true);
  expect(isInferredPlace(place, [{ ...clue, rejected: true }])).toBe(true);
  expect(isInferredPlace(place, [{ ...clue, value: "330100" }])).toBe(true);
});
