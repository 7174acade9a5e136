import { describe, expect, it } from "vitest";
import { passageOf } from "../../../text/passage.ts";
import { divisionOfUnit, findRelatives, fitsUnit } from "./relatives.ts";

const read = (text: string) =>
  findRelatives(passageOf(text, [[0, text.length]])).map(({ unit, text }) => `${unit} ${text}`);

describe("findRelatives", () => {
  it.each([
    ["我区深化改革", ["区 我区"]],
    ["近日，区人社局开展活动", ["区 区人社局"]],
    ["昨天，县委召开会议", ["县 县委"]],
    ["从市公共交通总公司获悉", ["市 市公共交通总公司"]],
    ["从县城出发，到市场买菜", []],
    ["记者从市人社局获悉，全市", ["市 全市", "市 市人社局"]],
    ["全国市场和我市场部", []],
    ["全区域覆盖，市民在拨通电话", []],
    ["普陀区人社局", []],
    ["", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("ranks", () => {
  const ranks = (text: string) =>
    findRelatives(passageOf(text, [[0, text.length]])).map(({ isRank }) => isRank);

  it.each([
    ["全省首个乡村夜校", true],
    ["产量位居全市前三", true],
    ["全县最大的茶园", true],
    ["全省首席技师评选", false],
    ["全市最近启动普查", false],
    ["我省启动普查", false],
    ["全县第三产业", false],
  ])("%s", (text, isRank) => {
    expect(ranks(text)).toEqual([isRank]);
  });
});

describe("units", () => {
  it("fits a word to divisions of that kind", () => {
    expect(fitsUnit("330903", "区")).toBe(true);
    expect(fitsUnit("330903", "县")).toBe(false);
    expect(fitsUnit("330782", "市")).toBe(true);
    expect(fitsUnit("450000", "区")).toBe(true);
    expect(fitsUnit("622900", "州")).toBe(true);
    expect(fitsUnit("152500", "盟")).toBe(true);
  });

  it("climbs to the division a word can mean", () => {
    expect(divisionOfUnit("330903", "市")).toBe("330900");
    expect(divisionOfUnit("330903", "省")).toBe("330000");
    expect(divisionOfUnit("330903", "县")).toBeNull();
  });
});
