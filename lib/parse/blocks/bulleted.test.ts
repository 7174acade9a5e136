import { expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { findBulleted } from "./bulleted.ts";

const found = (source: string) => {
  const lines = splitLines(source, [0, source.length]);
  return [...findBulleted(lines)].map((at) => lines[at]?.text);
};

const BRIEFS = `▲渡口换上电动船
柳河镇渡口的老渡船昨天换上了电动机，
一次充电能跑十四个来回。

▲果园办起算盘课
苹果树下的算盘课开到第三年，来学的孩
子有二十几个。`;

it("finds the headlines of briefs under one mark", () => {
  expect(found(BRIEFS)).toEqual(["▲渡口换上电动船", "▲果园办起算盘课"]);
});

it.each([
  ["one alone", BRIEFS.slice(0, BRIEFS.indexOf("▲果园"))],
  ["two marks", BRIEFS.replace("▲果园", "●果园")],
  ["entries of a list", "●身份证原件\n●户口簿原件\n●近期照片两张"],
  [
    "entries that end",
    "●身份证原件；\n到窗口领取号码之后依次等候办理。\n●户口簿；\n到窗口领取号码之后依次等候办理。",
  ],
  [
    "entries that fill their lines",
    "●携带身份证原件到一楼大厅办\n理登记的市民请走东侧门厅。\n●携带户口簿原件到二楼大厅办\n理登记的市民请走西侧门厅。",
  ],
  [
    "entries with particulars",
    "●越剧《五女拜寿》\n5月3日19:30 大剧院 票价30元至180元\n●话剧《茶馆》\n5月4日19:30 大剧院 票价50元至280元",
  ],
  [
    "questions",
    "▶为什么学算盘？\n珠子一响，心就静了，孩子们都这么说。\n▶学的人多吗？\n来学的孩子有二十几个，最小的五岁。",
  ],
  ["nothing", ""],
])("finds none in %s", (_, source) => {
  expect(found(source)).toEqual([]);
});
