import { describe, expect, it } from "vitest";
import { passageOf } from "../../../text/passage.ts";
import { findPlaces } from "../places.ts";
import { findRelatives } from "./relatives.ts";
import { findSpeaker } from "./speaker.ts";
import { codesOf, pageOf } from "./testing/page-of.ts";

const DISTRICT = ["稻田里办起集市", "太原市晋源区晋祠镇的稻田里，周末办起了集市。"];
const COUNTY = ["茶山装上监测站", "泰顺县彭溪镇的茶山上，昨天装上了监测站。"];
const COUNTY_CITY = ["桥洞变画廊", "义乌市佛堂镇的桥洞里，昨天挂出了百幅画。"];

/** Codes of the second story of a page. */
function read(first: readonly string[], ...second: string[]): string[] {
  return codesOf(pageOf([first, second]))[2] ?? [];
}

describe("a story that speaks above the page's county", () => {
  it.each([
    ["省委常委会召开会议", "昨天，省委常委会召开会议，研究我省秋粮生产。", DISTRICT, "140000"],
    ["我省提高低保标准", "省民政厅昨天宣布，全省低保标准下月提高。", DISTRICT, "140000"],
    ["省政府部署防汛", "昨天，省政府召开会议，要求各市委、县委尽快部署。", DISTRICT, "140000"],
    ["全省启动古树普查", "昨天，省林业局启动古树普查，全省分三年完成。", COUNTY, "330000"],
    ["我市优化公交线路", "市交通局昨天宣布，全市公交线路下月优化。", DISTRICT, "140100"],
    ["市委全会召开", "昨天，市委召开全会，研究全市民营经济。", COUNTY, "330300"],
    ["省政府部署防汛", "昨天，省政府召开会议，部署我省防汛。", COUNTY_CITY, "330000"],
  ])("%s", (headline, text, first, code) => {
    expect(read(first, headline, text)).toEqual([code]);
  });

  it("shows the words it went by", () => {
    const page = pageOf([DISTRICT, ["我省提高低保标准", "昨天，我省提高低保标准。"]]);
    const [place] = findPlaces(page, 2023).stories[1] ?? [];
    expect(place?.name).toBe("山西省");
    expect(place?.evidence.map(({ rule, text }) => `${rule} ${text}`)).toEqual([
      "relative-word 我省",
      "page-home 太原市晋源区晋祠镇",
    ]);
  });
});

describe("a story that speaks for the page's own place", () => {
  it.each([
    ["我县农民画获奖", "我县的三幅农民画昨天获全省一等奖，省文旅厅颁奖。", COUNTY, "330329"],
    ["夜校开班", "这是全省首个开到田间的夜校，位列全市前三。", COUNTY, "330329"],
    ["专家来支招", "省农业局的专家昨天来到茶山，我县百名茶农听课。", COUNTY, "330329"],
    ["省委书记来调研", "昨天，省委书记来到我区调研，区委书记陪同。", DISTRICT, "140110"],
    ["区委召开全会", "昨天，区委召开全会，传达省委、市委全会精神。", DISTRICT, "140110"],
    ["我市新增公园", "市园林局昨天宣布，我市今年新增公园十二座。", COUNTY_CITY, "330782"],
    ["市委全会召开", "昨天，市委召开全会，传达省委全会精神，研究全市工作。", COUNTY_CITY, "330782"],
    ["社区添书架", "昨天，社区添了二十个书架。", DISTRICT, "140110"],
  ])("%s", (headline, text, first, code) => {
    expect(read(first, headline, text)).toEqual([code]);
  });

  it("keeps the county a story names itself", () => {
    const text = "泰顺县彭溪镇昨天试种新茶，省农业局说，全省明年推广。";
    expect(read(DISTRICT, "彭溪镇试种新茶", text)).toEqual(["330329"]);
  });
});

describe("findSpeaker", () => {
  const speak = (home: string, text: string) =>
    findSpeaker(home, findRelatives(passageOf(text, [[0, text.length]])));

  it.each([
    ["140110", "", "140110"],
    ["140110", "我省", "140000"],
    ["140110", "我省和我市", "140100"],
    ["140000", "我省", "140000"],
    ["140000", "我市", null],
    ["140000", "", null],
    ["310107", "我市", "310000"],
    ["310107", "我区和我市", "310107"],
  ])("%s: %s", (home, text, speaker) => {
    expect(speak(home, text)).toBe(speaker);
  });
});
