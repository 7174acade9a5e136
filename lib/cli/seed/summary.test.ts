import { expect, test } from "vitest";
import { redatedLine } from "./summary.ts";

const one = {
  id: "aaaaaaaa",
  headline: "渡船又开了",
  date: "2023-06-13",
  location: "a.txt",
  otherDate: "2023-06-15",
  otherLocation: "b.txt",
};
const EXAMPLE = "2023-06-13 in a.txt and 2023-06-15 in b.txt.";

test("articles with two dates are one line: how many, and the first", () => {
  expect(redatedLine([one])).toBe(
    `1 article is printed with different dates: 渡船又开了, ${EXAMPLE}`,
  );
  expect(redatedLine([{ ...one, headline: "" }, one, { ...one, id: "bbbbbbbb" }])).toBe(
    `2 articles are printed with different dates, such as aaaaaaaa, ${EXAMPLE}`,
  );
});

test("none is no line", () => {
  expect(redatedLine([])).toBeNull();
});
