import { expect, test } from "vitest";
import { isChinese } from "./chinese.ts";

test.each(["今日晴。", "GDP 2023 3.2% 5.1% 7.8% 6.4% 增长", "河邊新開一家書店", "\n\n字\n"])(
  "%s may be a page",
  (text) => {
    expect(isChinese(text)).toBe(true);
  },
);

test.each([
  "body { margin: 0; font-family: serif }",
  `function open(a) { return a ? "开" : null }\n${"var list = [1, 2, 3];\n".repeat(20)}`,
  "The weather is fine today.",
  "今".padEnd(200, "a"),
])("%s is none", (text) => {
  expect(isChinese(text)).toBe(false);
});
