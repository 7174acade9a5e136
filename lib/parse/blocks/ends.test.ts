import { expect, it } from "vitest";
import {
  breaksInBrackets,
  callsOut,
  continuesNumber,
  continuesSpeech,
  endsParagraph,
  seamCost,
} from "./ends.ts";

it.each([
  "鸡都叫了。",
  "鸡都叫了。(彭小兰 蒋文)",
  "（通讯员 王岗 记者 高岭）",
  "晓 江涌）",
  "敬请谅解。服务热线：96116",
  "来稿请寄，邮箱：fukan@example.com",
])("%s may end a paragraph", (text) => {
  expect(endsParagraph(text)).toBe(true);
});

it.each([
  "管理办法（试行）",
  "浇水、除草，",
  "“智慧”",
  "",
  "他拨通热线，话务员说",
  "年产能达到96116",
  "报名电话：",
  "手机：12",
])("%s ends none", (text) => {
  expect(endsParagraph(text)).toBe(false);
});

it("hears who spoke after what was said", () => {
  expect(continuesSpeech("更加多元化的课程。”", "社区书记童丽表示。“我们")).toBe(true);
  expect(continuesSpeech("更加多元化的课程。”", "社区书记童丽走进教室，")).toBe(false);
  expect(continuesSpeech("更加多元化的课程。", "社区书记童丽表示。")).toBe(false);
});

it("sees a line that breaks off in brackets", () => {
  expect(breaksInBrackets("“最后一公里”。（胡")).toBe(true);
  expect(breaksInBrackets("管理办法（试行）的通知")).toBe(false);
});

it.each([
  ["执照副本，统一社会信用代码：", "91341300MA2TXXXX5C，声明作废。"],
  ["存折一本，账号：", "62284001122334455"],
])("knows for the number announced: %s%s", (before, line) => {
  expect(continuesNumber(before, line)).toBe(true);
});

it.each([
  ["公布热线电话：", "城区 63550001"],
  ["统一社会信用代码：", "2021年3月2日"],
  ["成绩公布如下：", "98765432"],
  ["统一社会信用代码", "91341300MA2TXXXX5C"],
])("knows for none: %s%s", (before, line) => {
  expect(continuesNumber(before, line)).toBe(false);
});

it("costs to part what belongs together, and nothing else", () => {
  expect(seamCost("存折一本，账号：", "62284001122334455")).toBeGreaterThan(
    seamCost("更加多元化的课程。”", "社区书记童丽表示。“我们"),
  );
  expect(seamCost("更加多元化的课程。", "社区书记童丽表示。")).toBe(0);
});

it("hears a line that calls out", () => {
  expect(callsOut("渡口怎么过？")).toBe(true);
  expect(callsOut("“渡口怎么过？")).toBe(false);
  expect(callsOut("渡口关了。怎么过？")).toBe(false);
});
