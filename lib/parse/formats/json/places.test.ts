import { expect, test } from "vitest";
import { codeOfName } from "./places.ts";

test.each([
  ["浙江省舟山市普陀区", "330903"],
  ["上海 普陀区", "310107"],
  ["舟山市", "330900"],
  ["浙江省", "330000"],
])("%s is %s", (words, code) => {
  expect(codeOfName(words, 2023)).toBe(code);
});

test.each(["普陀区", "河边", "浙江省的舟山市", "上海市西湖区", ""])(
  "%s does not say which",
  (words) => {
    expect(codeOfName(words, 2023)).toBeNull();
  },
);
