import { describe, expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { isMasthead } from "./masthead.ts";

function opens(text: string): boolean {
  return isMasthead(splitLines(text, [0, text.length]), 0);
}

describe("isMasthead", () => {
  it.each(["兰州日报", "江城晚报", "西部商报", "南方都市报", "农村青年报", "今日江夏", "江夏报"])(
    "%s is a paper",
    (name) => {
      expect(opens(`${name}\n\n社区办起课堂`)).toBe(true);
    },
  );

  it.each([
    "图片新闻",
    "社会新闻",
    "今日关注",
    "今日要闻",
    "天气预报",
    "战地捷报",
    "健康快报",
    "工作简报",
    "喜报",
    "校园报",
  ])("%s is none", (name) => {
    expect(opens(`${name}\n\n社区办起课堂`)).toBe(false);
  });

  it("takes a doubtful name for a paper's beside a date or an issue's number", () => {
    expect(opens("校园报\n2022年3月15日 星期二")).toBe(true);
    expect(opens("今日河东\n总第128期")).toBe(true);
    expect(opens("天气预报\n2022年3月15日 星期二")).toBe(false);
    expect(opens("今日关注\n2022年3月15日 星期二")).toBe(false);
  });

  it.each([
    ["副刊 04 六尺巷", true],
    ["副刊 A4", true],
    ["全县新建学校 14 所，都已开学", false],
  ])("a page's head, at its top: %s", (text, is) => {
    expect(isMasthead(splitLines(text, [0, text.length]), 0)).toBe(is);
  });

  it("stands at the top or the foot of the page only", () => {
    const text = `${"一\n".repeat(8)}兰州日报\n${"二\n".repeat(8)}兰州日报`;
    const lines = splitLines(text, [0, text.length]);
    expect([8, 17].map((at) => isMasthead(lines, at))).toEqual([false, true]);
  });
});
