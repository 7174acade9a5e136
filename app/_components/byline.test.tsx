import { expect, it } from "vitest";
import { groupByRole } from "./byline.tsx";

it("puts the names of a role together and keeps the printed order", () => {
  expect(
    groupByRole([
      { name: "李二", role: "correspondent" },
      { name: "王一", role: "reporter" },
      { name: "赵三", role: "correspondent" },
    ]),
  ).toEqual([
    ["correspondent", ["李二", "赵三"]],
    ["reporter", ["王一"]],
  ]);
});
