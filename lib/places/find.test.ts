import { describe, expect, it } from "vitest";
import { codesIn, findNames, findTownshipStem } from "./find.ts";

function read(text: string, year: number | null = null): string[] {
  return findNames(text).map((name) => {
    expect(text.slice(name.start, name.end)).toBe(name.text);
    return `${name.text} ${name.kind} ${codesIn(name, year).join("/")}`;
  });
}

describe("findNames", () => {
  it.each([
    [
      "杭州市建德新安江街道",
      ["杭州市 full 330100", "建德 short 330182", "新安江街道 township 330182"],
    ],
    ["天台三州乡", ["天台 short 331023", "三州乡 township 331023"]],
    ["从上海南站出发", ["上海 short 310000"]],
    ["恩施州利川市", ["恩施州 full 422800", "利川市 full 422802"]],
    ["没有地名的一句话", []],
    ["", []],
  ])("reads %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("keeps namesakes apart by code", () => {
    expect(read("普陀区")).toEqual(["普陀区 full 310107/330903"]);
  });

  it("narrows a name to the year", () => {
    expect(read("临平街道", 2015)).toEqual(["临平街道 township 330110"]);
    expect(read("临平街道", 2023)).toEqual(["临平街道 township 330113"]);
    expect(read("儋州市", 2010)).toEqual(["儋州市 full 469003"]);
    expect(read("儋州市", 2020)).toEqual(["儋州市 full 460400"]);
  });

  it("knows a number that another division has since", () => {
    expect(read("屯昌县", 2005)).toEqual(["屯昌县 full 469026"]);
    expect(read("屯昌县", 2020)).toEqual(["屯昌县 full 469022"]);
    expect(read("昌江黎族自治县", 2020)).toEqual(["昌江黎族自治县 full 469026"]);
    expect(read("澄迈", 2020)).toEqual(["澄迈 short 469023"]);
  });

  it("still reads a name out of its time", () => {
    expect(read("绍兴县", 2023)).toEqual(["绍兴县 full 330621"]);
    expect(read("襄樊市", 2023)).toEqual(["襄樊市 full 420600"]);
  });

  it("walks a long text once", () => {
    const text = "宁波市江北区庄桥街道的河埠头停满了船。".repeat(20_000);
    expect(findNames(text)).toHaveLength(60_000);
  });
});

describe("findTownshipStem", () => {
  it.each([
    ["庄桥", "330205"],
    ["新安江", "330182"],
  ])("knows %s without its ending", (text, code) => {
    const name = findTownshipStem(`在${text}派出所`, 1, 1 + text.length);
    expect(name && codesIn(name, 2023)).toEqual([code]);
  });

  it.each(["派出", "庄桥街", "石阶", ""])("knows no township %s", (text) => {
    expect(findTownshipStem(text, 0, text.length)).toBeNull();
  });
});

it("knows towns by their everyday names and papers by where they are printed", () => {
  expect(read("哈市的冰灯")).toEqual(["哈市 full 230100"]);
  expect(read("呼市的冰灯")).toEqual(["呼市 full 150100"]);
  expect(read("新民晚报讯")).toEqual(["新民晚报 full 310000"]);
  expect(read("来源：东南网")).toEqual(["东南网 full 350000"]);
  expect(read("新民的早市")).toEqual(["新民 short 210181"]);
});
