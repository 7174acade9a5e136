import { expect, it } from "vitest";
import { placeInCity } from "./place-words.ts";

it.each([
  ["浙江省舟山市普陀区", "舟山市普陀区"],
  ["浙江省杭州市", "杭州市"],
  ["浙江省", "浙江省"],
  ["内蒙古自治区包头市青山区", "包头市青山区"],
  ["新疆维吾尔自治区", "新疆维吾尔自治区"],
  ["上海市金山区", "上海市金山区"],
])("%s is shown as %s", (fullName, shown) => {
  expect(placeInCity({ fullName })).toBe(shown);
});
