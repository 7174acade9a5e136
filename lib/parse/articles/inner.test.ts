import { expect, test } from "vitest";
import { splitLines } from "../lines.ts";
import { addInner, announcesReport, type Inner, innerCost, LEAST_INNER } from "./inner.ts";
import { sortPieces } from "./items.ts";

/** What two crossheads of one story cost that each cost 1 by itself. */
function costOf(one: string, other: string): number {
  const source = `${one}\n\n${other}`;
  const lines = splitLines(source, [0, source.length]);
  const { items } = sortPieces(lines.map((line) => ({ kind: "head", lines: [line] })));
  const inner: Inner[] = [];
  addInner(inner, 0, 1, 1, items, 0);
  addInner(inner, 1, 2, 1, items, 0);
  return innerCost(inner, null);
}

test("crossheads of one width go together", () => {
  expect(costOf("等一场雨", "等一条路")).toBeLessThan(costOf("等雨", "一条等了九年的大路"));
});

test("crossheads built alike cost less, but however alike no less than a little below nothing", () => {
  const costAlike = (parallel: number) => {
    const inner: Inner[] = [];
    addInner(inner, 0, 1, 3, [], 0);
    addInner(inner, 1, 2, 3, [], parallel);
    return innerCost(inner, null);
  };
  expect(costAlike(1)).toBe(costAlike(0) - 2);
  expect(costAlike(99)).toBe(2 * LEAST_INNER);
});

test("of four crossheads the last two are less usual than the first two", () => {
  const costOfMany = (count: number) => {
    const inner: Inner[] = [];
    for (let at = 0; at < count; at++) addInner(inner, at, at + 1, 1, [], 0);
    return innerCost(inner, null);
  };
  expect(costOfMany(4) - costOfMany(2)).toBeGreaterThan(costOfMany(2));
  expect(costOfMany(1)).toBeGreaterThan(costOfMany(2));
});

test.each(["——霍岭县石斛产业发展纪实", "——记县农科所的三位农技员", "― 青石镇老街改造侧记"])(
  "a report's crossheads are announced by %s",
  (text) => {
    expect(announcesReport(text)).toBe(true);
  },
);

test.each(["——亩均收入八万元", "纪实", "县农科所产业发展纪实", "——记者从防汛办获悉的消息之后"])(
  "none are by %s",
  (text) => {
    expect(announcesReport(text)).toBe(false);
  },
);
