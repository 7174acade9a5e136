import { expect, test } from "vitest";
import { lineAt, summarise } from "./fault-summary.ts";

const TEXT = "甲\n乙\n丙\n丁\n";
const fault = (at: number, kind: string, reason = kind) => ({ record: "1", at, kind, reason });

test("counts faults of one kind, the most first, and names the first line of each", () => {
  const faults = [
    fault(0, "date", "date is 上周"),
    fault(2, "title", "title is 5"),
    fault(6, "title", "title is 7"),
  ];
  expect(summarise(TEXT, faults)).toBe(
    "2 records from line 2 on: title is 5; 1 record in line 1: date is 上周",
  );
});

test("keeps the order of the file among as many, and counts what would be too long", () => {
  const faults = ["a", "b", "c", "d", "e", "f", "g"].map((kind) => fault(4, kind));
  expect(summarise(TEXT, faults)).toMatch(
    /^1 record in line 3: a; .*: e; 2 more with other faults$/,
  );
});

test("says nothing of no faults", () => {
  expect(summarise(TEXT, [])).toBe("");
});

test.each([
  [0, 1],
  [1, 1],
  [2, 2],
  [7, 4],
  [8, 5],
])("offset %i is in line %i", (offset, line) => {
  expect(lineAt(TEXT, offset)).toBe(line);
});
