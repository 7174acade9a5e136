import { expect, test } from "vitest";
import { parallelForm } from "./parallel.ts";

test.each([
  ["第一天 下雨", "第十六天 终于看见了河滩"],
  ["从“没人去”到“抢着去”", "从一间屋，到十二个村的夜校"],
  ["■案情回放", "■法官提醒"],
  ["“船老大不肯走”", "“修好了我就回来”"],
  ["一口老井", "三块银元"],
  ["现状：有闸无人", "追因：归谁也说不清"],
  ["护林员老耿：一双胶鞋", "司机庞师傅：盘山路上"],
  ["讲标准，按图下料", "闯市场，直播卖桶"],
  ["凌晨3点 开闸", "上午10点 分水"],
])("crossheads of one story are built alike: %s, %s", (one, other) => {
  expect(parallelForm(one, other)).toBeGreaterThan(0);
});

test.each([
  ["我市三座水库开闸", "我区为一万二千户老人装上扶手"],
  ["全县春耕过半", "全省少年棋手在古城里下了三天棋"],
  ["“没人去”", "“抢着去的是山里的孩子们”"],
  ["“没人去”的夜校", "“修好了我就回来”"],
  ["2024年的雨", "2025年修起的第一条路通到山里"],
  ["谁来管这段坝？", "钱从哪里来？"],
  ["一月开闸", "三月分水"],
  ["十一座桥", "三块银元"],
  ["老街，灯又亮了", "一条没有人走过的山路，通车"],
  ["老街：灯又亮了", "古井，水又清了"],
  ["■案情回放", "案情回放■"],
  ["", ""],
])("headlines of several stories are not, or may be by chance: %s, %s", (one, other) => {
  expect(parallelForm(one, other)).toBe(0);
});

test("an opening word and halves count together", () => {
  const both = parallelForm("从“跟着做”，到“我来画”", "从“卖全国”，到“卖全球”");
  expect(both).toBeGreaterThan(parallelForm("从“跟着做”，到“我来画”", "由“卖全国”，到“卖全球”"));
});
