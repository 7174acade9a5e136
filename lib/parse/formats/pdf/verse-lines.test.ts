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
    [
      "lines of which few are cut in their phrases",
      "夜深了，守灯的人",
      "擦亮一盏又一盏渡口的灯；",
      "天亮了，他的船",
      "把河水载回对岸的人家。",
      "风一程，",
      "雨一程。",
    ],
    [
      "a photograph that is only spoken of",
      "河水流过",
      "旧码头的石阶",
      "没有人替它",
      "摄下一张去年的照片",
    ],
    ["lines of three characters and a mark", "春水生，", "白帆轻。", "人未老，", "橹有声。"],
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
    [
      "text around a picture",
      "乡亲凑齐账目贴在",
      "村口谁都可以去看",
      "村里的老人说，盼",
      "了几十年的桥终于",
      "修好了，孩子们上",
      "学再也不怕涨水，",
      "菜农把新鲜的蔬菜运到县城也省",
      "了一个钟头，往后的日子会越过",
      "越好，大家都说这件事办到了心",
      "坎上。",
    ],
    ["names", "倡议人：", "柳青", "韩雪", "欧阳小雪", "闻松"],
    [
      "sentences without a pause",
      "县里新添公交二十辆。",
      "渡口昨日恢复通航。",
      "头茶今起开园采摘。",
      "城东菜场搬迁完毕。",
      "县医院新楼今启用。",
      "夜市延长一个小时。",
    ],
    ["a caption", "村民走上新桥", "桥长八十米", "孩子们跑在最前头", "柳青 摄"],
    ["words of other scripts", "一家名为", "StarMarket", "的超市昨天开张", "WholeFoods"],
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
    const caption = lines(
      "昨天上午三座便民桥",
      "同时通车两岸村民走",
      "上新桥脸上露出了笑",
      "容满面",
    );
    expect(isPoem(caption, { edge: 220, indented: false })).toBe(false);
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
