import { describe, expect, it } from "vitest";
import { passageOf } from "../../../../text/passage.ts";
import { findDates } from "../index.ts";
import { buildPage } from "../testing/build-page.ts";
import { unitOf } from "../units.ts";
import { isTold } from "./told-year.ts";

const dates = (...stories: string[]) =>
  findDates(buildPage(stories.map((story) => ({ body: [story] })))).map(
    (date) => date && `${date.value} ${date.precision}`,
  );

describe("a year of a tale", () => {
  it.each([
    "2002年，他从部队回到村里，开了第一家豆腐坊。",
    "2016年，在省城做会计的她辞了工作，回村种茶。",
    "2001年，老所长选的种子通过审定，亩产比老品种高出两百斤。",
    "2013年，县里下决心关掉沿河的小厂。那一年，税少了三成。",
    "从2017年起，老人每天清扫这条山路。",
    "老茶馆2004年翻修过一回，屋瓦都是新的。",
    "2012年，他共栽下两千棵树，累计巡山三万公里。",
  ])("dates no page: %s", (text) => {
    expect(dates(text, "去年大旱，山泉没有断。")).toEqual([null, null]);
  });

  it.each([
    ["2016年，全县累计修路三百公里。", "2017"],
    ["2016年，全县修了三百公里路，今年还要再修。", "2017"],
    ["近日发布的消息说，2016年的茶价高了一成。", "2016"],
    ["2016年是我县乡村建设之年。", "2016"],
  ])("is none in news: %s", (text, year) => {
    expect(dates(text)[0]?.slice(0, 4)).toBe(year);
  });

  it.each([
    "2012年5月3日，他收到第一封信。多年以后，信纸已经发黄。",
    "2014年8月12日，父亲坐火车离开了家乡。",
    "2016年3月1日，我在山里第一次见到雪。",
    "2021年2月初，我又去了一趟老城。",
  ])("nor does a day of one: %s", (text) => {
    expect(dates(text)).toEqual([null]);
  });

  it.each([
    ["2016年5月3日，老张把第一车砖拉进村，砖厂昨天开工。", "2016-05"],
    ["2016年5月3日，我县召开春耕会议。", "2016-05"],
    ["县里传来消息：2016年5月3日，他获得金奖。", "2016-05"],
    ["2016年5月3日，其他乡镇也开了工。", "2016-05"],
    ["2016年5月初，我县修好了水渠。", "2016-05"],
  ])("is none in news: %s", (text, month) => {
    expect(dates(text)[0]?.slice(0, 7)).toBe(month);
  });

  it("counts when two stories tell of it, and never lets the page be older", () => {
    expect(dates("2016年，山里通了路。", "2016年，村里通了水。")[0]?.slice(0, 4)).toBe("2017");
    expect(dates("2016年，山里通了路。", "2016年是我县乡村建设之年。")[0]?.slice(0, 4)).toBe(
      "2016",
    );
    expect(dates("2018年，山里通了路。", "2016年，村里通了水。")[0]).toBeNull();
  });

  it.each([
    ["2002年，他回到村里。", true, true],
    ["2002年，累计全年他栽了树。", false, true],
    ["2002年，山里通了路。", true, true],
    ["2002年，山里通了路。", false, false],
    ["2002年，我县通了路，去年又通了水。", true, false],
    ["2002年，我省发布的年鉴。", true, false],
    ["2002年，我摆起了摊子。", false, true],
    ["2002年，我局办结的案子。", false, false],
    ["2002年，全县其他乡镇通了路。", false, false],
    ["2002年，母亲河清了淤。", false, false],
  ])("%s", (text, bare, told) => {
    const unit = unitOf(passageOf(text, [[0, text.length]]), 0, true);
    expect(isTold(unit, 0, "2002年，".length, bare)).toBe(told);
  });

  it("is none in a headline", () => {
    const text = "2002年，他回到村里";
    const unit = unitOf(passageOf(text, [[0, text.length]]), 0, false);
    expect(isTold(unit, 0, "2002年，".length, true)).toBe(false);
  });
});
