import { expect, test } from "vitest";
import { splitLines } from "../lines.ts";
import { addInner, announcesReport, type Inner, innerCost } from "./inner.ts";
import { sortPieces } from "./items.ts";

/** What two crossheads of one story cost that each cost 1 by itself. */
function costOf(one: string, other: string): number {
  const source = `${one}\n\n${other}`;
  const lines = splitLines(source, [0, source.length]);
  const { items } = sortPieces(lines.map((line) => ({ kind: "head", lines: [line] })));
  const inner: Inner[] = [];
  addInner(inner, 0, 1, 1, items);
  addInner(inner, 1, 2, 1, items);
  return innerCost(inner, null);
}

test.each([
  ["第一天 下雨", "第十六天 终于看见了河滩"],
  ["从“没人去”到“抢着去”", "从一间屋，到十二个村的夜校"],
])("crossheads that open with one word go together: %s, %s", (one, other) => {
  expect(costOf(one, other)).toBeLessThan(costOf(`又${one}`, other));
});

test.each([
  ["我市三座水库开闸", "我区为一万二千户老人装上扶手"],
  ["全县春耕过半", "全省少年棋手在古城里下了三天棋"],
  ["“没人去”", "“抢着去的是山里的孩子们”"],
  ["2024年的雨", "2025年修起的第一条路通到山里"],
])("headlines of several stories may as well: %s, %s", (one, other) => {
  expect(costOf(one, other)).toBe(costOf(`又${one}`, other));
});

test("crossheads of one width go together", () => {
  expect(costOf("等一场雨", "等一条路")).toBeLessThan(costOf("等雨", "一条等了九年的大路"));
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
