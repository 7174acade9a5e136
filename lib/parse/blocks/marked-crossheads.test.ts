import { expect, test } from "vitest";
import { readCredit } from "../forms/contributors/credit.ts";
import { splitLines } from "../lines.ts";
import { isMarkedCrosshead } from "./marked-crossheads.ts";

/** Whether the first of the lines is a crosshead, on a page that has the others too. */
function isFirst(...texts: string[]): boolean {
  const source = texts.join("\n\n");
  const credit = readCredit(texts[0] ?? "");
  return credit !== null && isMarkedCrosshead(splitLines(source, [0, source.length]), 0, credit);
}

test.each([
  ["■案情回放", "■法官提醒"],
  ["■法院审理", "去年五月，陶某在网上拍下一只花瓶。", "■案情回放"],
  ["■律师说法", "■新闻链接"],
])("parts of a report behind squares: %s", (...texts) => {
  expect(isFirst(...texts)).toBe(true);
});

test.each([
  ["■欧阳建国", "■法官提醒"],
  ["■秋水长天", "■李建国"],
  ["■秋水长天", "去年五月，陶某在网上拍下一只花瓶。"],
  ["■案情回放", "◆法官提醒"],
  ["□案情回放", "□法官提醒"],
  ["■张三丰 李四", "■法官提醒"],
  ["■李建国", "■法官提醒"],
  ["■秋水长天", "■去年五月，陶某在网上拍下了一只青花缠枝莲纹瓶"],
])("people's names behind squares: %s", (...texts) => {
  expect(isFirst(...texts)).toBe(false);
});
