import { describe, expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { isMasthead, nameBeforeDay } from "./masthead.ts";

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
    ["2022年3月15日\n今日粮价\n\n粳稻　2.86\n小麦　2.52", false],
    ["2022年3月15日\n今日粮价\n品种　收购价\n粳稻　2.86元\n小麦　2.52元", false],
    ["兰州日报\n今日粮价\n2022年3月15日", false],
    ["兰州日报 2022年3月15日\n今日粮价\n\n社区办起课堂", false],
    ["2022年3月15日\n今日河东\n\n社区办起课堂", true],
    ["2022年3月15日\n今日河东\n总第128期 第3版\n2022年3月15日 4版", true],
    ["兰州日报\n今日江夏\n2022年3月15日", true],
  ])("one name to a page, and none over a table: %j", (text, is) => {
    expect(isMasthead(splitLines(text, [0, text.length]), 1)).toBe(is);
  });

  it.each([
    "云 和 日 报\n2022年3月15日",
    "云和日报（汉文版）\n2022年3月15日",
    "云 和 报（城区版）\n2022年3月15日",
    "云和日报 YUNHE DAILY\n2022年3月15日",
    "新云和\n2022年3月15日",
    "今日云和\n2022年3月15日",
  ])("in the forms it is printed in: %j", (text) => {
    expect(opens(`${text}\n\n社区办起课堂`)).toBe(true);
  });

  it.each([
    "新气象\n2022年3月15日",
    "新石浦\n2022年3月15日",
    "新 的 一 年\n2022年3月15日",
    "云和（城区版）\n2022年3月15日",
    "新 闻 简 报\n2022年3月15日",
  ])("and none: %j", (text) => {
    expect(opens(`${text}\n\n社区办起课堂`)).toBe(false);
  });

  it.each([
    ["2\n综合新闻\n2022年3月15日\n责任编辑：周晴　版面：李安\n云和报", 4, true],
    ["2\n综合新闻\n2022年3月15日\n美丽乡村行\n云和报", 4, true],
    ["2\n综合新闻\n2022年3月15日\n美丽乡村行\n新云和", 4, false],
    ["2\n本报讯 昨天，课堂开讲了。\n2022年3月15日\n美丽乡村行\n云和报", 4, false],
    ["2\n综合新闻\n2022年3月15日\n美丽乡村行\n讲座预报", 4, false],
  ])("among the page's first lines: %j", (text, at, is) => {
    const page = `${text}\n社区办起课堂\n本报讯 昨天上午，社区的课堂开讲。\n${"来听的有三十多人。\n".repeat(9)}`;
    expect(isMasthead(splitLines(page, [0, page.length]), at)).toBe(is);
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

  it.each([
    ["03\n综合\n2022年3月15日 编辑 周晴\n今日江夏", 3, true],
    ["要闻\n2\n星期二\n江夏报", 3, true],
    ["文苑·副刊\n第三版\n2022年3月15日\n江夏新闻", 3, true],
    ["河东时讯\n2022年3月15日 星期二", 0, true],
    ["03\n社区办起课堂\n2022年3月15日\n今日江夏", 3, false],
    ["03\n综合\n2022年3月15日\n今日关注", 3, false],
    ["校园时讯\n\n社区办起课堂", 0, false],
    ["03\n综合\n2022年3月15日\n江夏新建学校", 3, false],
  ])("under the page's number, name and date: %j", (text, at, is) => {
    expect(isMasthead(splitLines(text, [0, text.length]), at)).toBe(is);
  });
});

describe("a name in Latin letters", () => {
  it.each(["江城日报\nJIANGCHENG DAILY", "江城日报\nJiangcheng Ribao", "江城日报\nRiverside"])(
    "%j is a paper's",
    (text) => {
      expect(isMasthead(splitLines(text, [0, text.length]), 1)).toBe(true);
    },
  );

  it.each([
    "社区办起课堂\nHello Kitty",
    "江城日报\nNBA",
    "江城日报\nJIANGCHENG 日报开门",
    "社区\nVIP 3",
  ])("%j is none", (text) => {
    expect(isMasthead(splitLines(text, [0, text.length]), 1)).toBe(false);
  });
});

describe("nameBeforeDay", () => {
  it.each([
    ["兰州日报 2022年3月15日 第03版：要闻", 4],
    ["江夏报\u30002022-03-15 星期二", 3],
    ["今日江夏 二〇二二年三月十五日", 4],
    ["农村青年报 2022年3月15日", 5],
  ])("the paper of %s", (line, length) => {
    expect(nameBeforeDay(line)).toBe(length);
  });

  it.each([
    "综合新闻 2022年3月15日",
    "天气预报 2022年3月15日",
    "武汉 2022年3月15日",
    "河东晚报 2022年3月15日 08:30",
    "2022年3月15日 兰州日报",
    "今日关注 2022年3月15日",
  ])("none of %s", (line) => {
    expect(nameBeforeDay(line)).toBe(0);
  });
});
