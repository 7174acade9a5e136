import { beforeAll, describe, expect, it } from "vitest";
import { type Convert, loadTraditional } from "../text/scripts.ts";
import { convertTexts } from "./traditional.ts";

let convert: Convert;
beforeAll(async () => {
  convert = await loadTraditional();
});

describe("loadTraditional", () => {
  it.each([
    ["头发与发展", "頭髮與發展"],
    ["后面的皇后", "後面的皇后"],
    ["干部、干净、干涉", "幹部、乾淨、干涉"],
    ["这里有一只面包", "這裡有一隻麵包"],
    ["软件、网络", "軟件、網絡"],
    ["浙江省舟山市普陀区", "浙江省舟山市普陀區"],
    ["台州与台湾", "台州與臺灣"],
    [
      "k3v9x2mq7d 330903 2023-06-13 /a/k3v9x2mq7d?q=1#evidence",
      "k3v9x2mq7d 330903 2023-06-13 /a/k3v9x2mq7d?q=1#evidence",
    ],
    ["", ""],
  ])("%s", (text, expected) => expect(convert(text)).toBe(expected));
});

describe("convertTexts", () => {
  it("converts texts at any depth and leaves everything else", () => {
    const shown = {
      id: "k3v9x2mq7d",
      name: "发展",
      kicker: null,
      position: 3,
      primary: true,
      body: [{ type: "p", text: "头发" }],
    };
    expect(convertTexts(shown, convert)).toEqual({
      ...shown,
      name: "發展",
      body: [{ type: "p", text: "頭髮" }],
    });
  });

  it("does not let a mark tear a phrase", () => {
    const parts = [
      { text: "理", marked: false },
      { text: "发", marked: true },
      { text: "店", marked: false },
    ];
    expect(convertTexts(parts, convert).map(({ text }) => text)).toEqual(["理", "髮", "店"]);
  });

  it("keeps marks where they are when a conversion changes lengths", () => {
    const parts = [
      { text: "甲乙", marked: false },
      { text: "乙", marked: true },
    ];
    const longer = (text: string) => text.replaceAll("乙", "丙丁");
    expect(convertTexts(parts, longer)).toEqual([
      { text: "甲丙丁", marked: false },
      { text: "丙丁", marked: true },
    ]);
  });

  it("makes functions give converted texts", () => {
    const words = { count: (count: number) => `共${count}个`, none: "无" };
    const { count, none } = convertTexts(words, convert);
    expect([count(2), none]).toEqual(["共2個", "無"]);
  });
});
