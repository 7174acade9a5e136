import { describe, expect, it } from "vitest";
import { findLayout } from "../layout.ts";
import { splitLines } from "../lines.ts";
import { cutPieces } from "./index.ts";
import { regulatedLength } from "./regulated.ts";

const lengthOf = (block: string) => regulatedLength(splitLines(block, [0, block.length]), 0);

describe("regulatedLength", () => {
  it.each([
    ["seven and seven", "江上渔舟趁晚晴，一篙撑破月三更。\n归来不问鱼多少，先向柴门唤小名。", 2],
    ["five and five", "鸡唱三更月，霜铺一径寒。\n行人先我去，脚印过前滩。", 2],
    ["a question", "谁家新燕过，何处故人来？\n雨后山如洗，窗前杏自开。", 2],
    ["a rhyme", "小书包，背肩上。\n红绿灯，记心房。\n不打闹，不慌张。\n排好队，进课堂。", 4],
    ["a half each", "江上渔舟趁晚晴，\n一篙撑破月三更。\n归来不问鱼多少，\n先向柴门唤小名。", 4],
    [
      "five each, eight of them",
      "鸡唱三更月，\n霜铺一径寒。\n行人先我去，\n脚印过前滩。\n".repeat(2).trim(),
      8,
    ],
    ["a half each, one a question", "谁家新燕过，\n何处故人来？\n雨后山如洗，\n窗前杏自开。", 4],
  ])("measures lines of %s", (_, block, length) => {
    expect(lengthOf(block)).toBe(length);
  });

  it.each([
    ["one line", "江上渔舟趁晚晴，一篙撑破月三更。\n村里人都会背这两句。"],
    ["two of four and four", "安全生产，重于泰山。\n防火防盗，人人有责。"],
    ["unequal halves", "江上的渔舟趁晚晴，一篙撑破月三更。\n归来不问鱼多少，先唤小名。"],
    ["lines that do not end", "会议决策不到位，部分事项先实施\n后补程序不规范，部分人员未参加"],
    ["two halves alone", "江上渔舟趁晚晴，\n一篙撑破月三更。"],
    ["six lines of a half", "鸡唱三更月，\n霜铺一径寒。\n".repeat(3).trim()],
    ["a list that pauses", "安装路灯五盏，\n修补路面三处，\n清理河道两条，\n新建桥梁一座，"],
    ["halves of several lengths", "江上渔舟趁晚晴，\n一篙撑破月三更。\n行人先我去，\n脚印过前滩。"],
    ["halves with figures", "栽树2百30棵，\n修渠3百50米。\n栽树2百30棵，\n修渠3百50米。"],
    ["lines of several lengths", "江上渔舟趁晚晴，一篙撑破月三更。\n鸡唱三更月，霜铺一径寒。"],
  ])("takes no %s for verse", (_, block) => {
    expect(lengthOf(block)).toBe(0);
  });

  it("is a stanza in columns that its lines fill", () => {
    const text =
      "本报讯（记者 柳青）昨天，滨河小学\n的学生在操场上种下六十棵石榴树，这\n是学校连续第四年开展植树活动。";
    const poem = "江上渔舟趁晚晴，一篙撑破月三更。\n归来不问鱼多少，先向柴门唤小名。";
    const source = `种树\n\n${text}\n\n\n晚渡\n韩长河\n\n${poem}\n`;
    const lines = splitLines(source, [0, source.length]);
    const last = cutPieces(lines, findLayout(lines)).at(-1);
    expect(last).toMatchObject({ kind: "body", verse: true });
    expect(last?.lines.map((line) => line.text)).toEqual(poem.split("\n"));
  });
});
