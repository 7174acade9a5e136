import { expect, it } from "vitest";
import { cutMarkedText } from "./cut-text.ts";

const headline = [
  { text: "全县推进医保", marked: false },
  { text: "服务", marked: true },
  { text: ",群众满意", marked: false },
];

it("keeps every character and every mark", () => {
  for (const breaks of [true, false]) {
    const runs = cutMarkedText(headline, breaks);
    expect(runs.map((run) => run.text).join("")).toBe("全县推进医保服务，群众满意");
    expect(runs.flatMap((run) => (run.marked ? [run.text] : [])).join("")).toBe("服务");
  }
});

it("breaks headlines between words only, never before the first", () => {
  const runs = cutMarkedText(headline, true);
  expect(runs[0]?.mayBreak).toBe(false);
  expect(runs.some((run) => run.mayBreak)).toBe(true);
  expect(cutMarkedText(headline, false).every((run) => !run.mayBreak)).toBe(true);
});

it("makes nothing of nothing", () => {
  expect(cutMarkedText([], true)).toEqual([]);
});
