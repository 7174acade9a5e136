import { expect, it } from "vitest";
import { isStreetName } from "./streets.ts";

function told(marked: string): boolean {
  const [before = "", word = "", after = ""] = marked.split("|");
  const at = before.length;
  return isStreetName(before + word + after, at, at + word.length);
}

it.each([
  "家住|丰收|路12号",
  "|丰收|路",
  "沿|科技|大道往东",
  "|教师|小区门前",
  "租在|金融|大厦三楼",
  "|文化|街的老房子",
  "|火车站|路、",
  "|医院|大街",
])("%s names a street", (marked) => {
  expect(told(marked)).toBe(true);
});

it.each([
  "|丰收|在望",
  "修通了|产业|路",
  "走上|致富|路",
  "开出|美食|街",
  "|安置|小区",
  "|科技|路线",
  "|教育|路上有你",
  "|社区|街道",
  "|科技|大赛",
  "|教师|小组",
  "|医院|大楼",
  "|丰收|",
])("%s names none", (marked) => {
  expect(told(marked)).toBe(false);
});
