import { expect, it } from "vitest";
import { pageNumbers } from "./page-numbers.ts";

it.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 9, [1, 2, 3, null, 9]],
  [6, 20, [1, null, 4, 5, 6, 7, 8, null, 20]],
  [5, 20, [1, 2, 3, 4, 5, 6, 7, null, 20]],
  [20, 20, [1, null, 18, 19, 20]],
])("page %d of %d", (page, pages, expected) => {
  expect(pageNumbers(page, pages)).toEqual(expected);
});
