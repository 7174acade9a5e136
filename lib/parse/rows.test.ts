import { describe, expect, it } from "vitest";
import { splitLines } from "./lines.ts";
import { partLines } from "./rows.ts";

function parts(text: string): string[] {
  return partLines(splitLines(text, [0, text.length])).map((line) => line.text);
}

describe("partLines", () => {
  it.each([
    [
      "2022-04-11 08:15　来源：江夏融媒　作者：周晴",
      ["2022-04-11 08:15", "来源：江夏融媒", "作者：周晴"],
    ],
    [
      "2022年4月11日 来源：江夏日报 | 责编：李安",
      ["2022年4月11日", "来源：江夏日报", "|", "责编：李安"],
    ],
    ["发布时间：2022-04-11 来源：江夏发布", ["发布时间：2022-04-11", "来源：江夏发布"]],
    ["来源：江夏发布　编辑：周晴", ["来源：江夏发布", "编辑：周晴"]],
    ["来源：江夏发布　2022-04-11 08:15:03", ["来源：江夏发布", "2022-04-11 08:15:03"]],
    [
      "来源：江夏网  日期：2022/4/11 8:15:03   字体：",
      ["来源：江夏网", "日期：2022/4/11 8:15:03", "字体："],
    ],
    ["2022年4月11日 08:15:03  來源：江夏網", ["2022年4月11日 08:15:03", "來源：江夏網"]],
    ["來源：江夏網 責任編輯：周晴", ["來源：江夏網", "責任編輯：周晴"]],
    ["2022/04/11 21:32 記者周晴／竹溪報導", ["2022/04/11 21:32", "記者周晴／竹溪報導"]],
    [
      "桥修好了。（周晴 摄影报道） 编辑：李安 审核：何平",
      ["桥修好了。（周晴 摄影报道）", "编辑：李安", "审核：何平"],
    ],
    ["扎实做好各项工作。（下转第2版）", ["扎实做好各项工作。", "（下转第2版）"]],
    ["（上接第1版）会议强调，要", ["（上接第1版）", "会议强调，要"]],
  ])("%s", (row, expected) => {
    expect(parts(row)).toEqual(expected);
  });

  it.each([
    "2022年4月11日，记者从市图书馆了解到新书来源：一半是读者荐购。",
    "水源的来源：两条支流。",
    "来源：江夏发布",
    "责编：张山 美编：李思 校对：王武",
    "（下转第2版）",
    "记者问起时间：他说不清。 编辑：一种职业，他干了三十年。",
    "他是一名编辑：周晴",
    "2022/04/11 21:32 他还在路上",
    "来源：江夏发布 第2022-04号",
    "他把报纸折到第2版（副刊）",
  ])("leaves %s", (row) => {
    expect(parts(row)).toEqual([row]);
  });

  it("keeps the offsets of every part, and numbers the lines anew", () => {
    const text = "标题\n  2022-04-11 08:15　来源：江夏融媒\n正文";
    const lines = partLines(splitLines(text, [0, text.length]));
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(
      lines.map((line) => line.text),
    );
    expect(lines.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  });
});
