import { describe, expect, it } from "vitest";
import { boxAround } from "./shapes.ts";
import { areInLine, breaksOff, isPoem } from "./verse-lines.ts";

/** Lines of 10-point characters, each as far in as it has ideographic spaces before it. */
function lines(...texts: string[]) {
  return texts.map((printed, at) => {
    const text = printed.trimStart();
    const left = 10 * (printed.length - text.length);
    const right = left + 10 * text.length;
    const base = 15 * at;
    return { text, left, right, top: base - 9, bottom: base + 1, base, size: 10, vertical: false };
  });
}

const isVerse = (...texts: string[]) => {
  const printed = lines(...texts);
  return isPoem(printed, { edge: boxAround(printed).right, indented: false });
};

describe("isPoem", () => {
  it.each([
    ["lines that leave room for more", "末班船把河", "一程一程地载回家", "灯守着", "夜不说话"],
    ["such as stand in the middle", "　　桥", "　跨过河", "也跨过许多年", "　　春"],
    [
      "lines that each end at a pause or a stop",
      "一灯照水，",
      "两岸行舟。",
      "橹声何处，",
      "月在桥头。",
    ],
    [
      "six lines that each end a sentence",
      "新渠泻玉，一川烟雨初收。",
      "人在稻花洲。",
      "谁把天河挽下。",
      "流入晚潮秋。",
      "担泥运石，汗滴寒沟。",
      "一寸一春秋。",
    ],
  ])("knows %s", (_, ...texts) => expect(isVerse(...texts)).toBe(true));

  it.each([
    ["a paragraph", "　　夜里过河的人", "都认得那盏灯守灯", "的人从不说话只把", "灯擦亮。"],
    [
      "a paragraph without indent",
      "夜里过河的人人都",
      "认得那盏灯守灯的",
      "人从不说话只把灯",
      "擦亮。",
    ],
    ["three lines", "末班船把河", "一程一程地载回家", "灯守着"],
    ["a timetable", "7:00 城东", "8:30 柳林渡口", "9:00 新港", "10:15 桥南"],
    ["particulars", "地点：老渡口", "时间：每天早上开船", "票价：两元", "船工：老林"],
    ["a list", "（一）要带身份证。", "（二）不带行李，", "（三）按时到。", "（四）不误点，"],
    ["paragraphs of a line, few", "灯亮了。", "他不说话。", "船开走了。", "天也亮了。"],
  ])("takes %s for none", (_, ...texts) => expect(isVerse(...texts)).toBe(false));

  it("looks at the column's edge and at the page's indents", () => {
    const short = lines("末班船把河", "一程一程地", "灯守着渡口", "夜不说话了");
    expect(isPoem(short, { edge: 50, indented: false })).toBe(false);
    expect(isPoem(short, { edge: 160, indented: false })).toBe(true);
    const stops = lines("灯亮了。", "他不说话。", "船开走了。", "天也亮了。");
    expect(isPoem(stops, { edge: 50, indented: true })).toBe(true);
  });
});

describe("areInLine and breaksOff", () => {
  it("tell lines flush or in the middle, and such as leave room, from a paragraph's", () => {
    expect(areInLine(lines("桥跨过", "河"))).toBe(true);
    expect(areInLine(lines("　桥", "跨过河"))).toBe(true);
    expect(areInLine(lines("　　桥跨过", "河"))).toBe(false);
    expect(breaksOff(lines("桥跨过河", "夜"), 40)).toBe(true);
    expect(breaksOff(lines("桥跨过河，", "夜。"), 40)).toBe(true);
    expect(breaksOff(lines("桥跨过河", "夜不说话"), 40)).toBe(false);
  });
});
