import { describe, expect, it } from "vitest";
import { leadsOffice } from "./ordinary-use.ts";
import { codesOf, pageOf } from "./testing/page-of.ts";

const LANZHOU = [
  "七里河添两处书屋",
  "昨天，兰州市七里河区两处书屋开门，兰州市文旅局还将再建五处。",
];
const JINAN = [
  "历城区试行夜间托管",
  "济南市历城区六所小学试行夜间托管，济南市教育局下月总结经验。",
];
const TONGLING = ["铜官区修补人行道", "铜陵市铜官区昨天开始修补人行道，铜陵市城管局说月底完工。"];
const LUOYANG = ["涧西区种下新树", "洛阳市涧西区昨天种下千棵新树，洛阳市林业局提供树苗。"];

/** Codes of the second story of a page. */
function read(first: readonly string[], ...second: string[]): string[] {
  return codesOf(pageOf([first, second]))[2] ?? [];
}

describe("a district whose name is everyday words", () => {
  it.each([
    ["its city", LANZHOU, "城关区新增停车位", "城关区今年新增停车位三千个。", "620102"],
    ["its city", JINAN, "市中区举办邻里节", "市中区的邻里节昨天开幕，摆出百家宴。", "370103"],
    ["an office", LANZHOU, "夜查渣土车", "城关区分局民警昨晚夜查渣土车。", "620102"],
    ["an office", TONGLING, "夜查货车", "昨晚，郊区交警大队夜查超载货车。", "340711"],
    ["an office", LUOYANG, "社区添书架", "老城区文旅局昨天送来书架二十个。", "410302"],
  ])("is settled by %s: %s", (_, first, headline, text, code) => {
    expect(read(first, headline, text)).toEqual([code]);
  });

  it.each([
    ["安徽铜陵", "铜陵市郊区的渔民昨天上岸。", "郊区加固圩堤", "340711"],
    ["甘肃兰州", "兰州市城关区的商户昨天换上新秤。", "城关区清洗楼道", "620102"],
    ["山东枣庄", "枣庄市市中区的果农昨天开园。", "市中区修水渠", "370402"],
    ["西藏拉萨", "拉萨市城关区的温室昨天收菜。", "城关区清洗楼道", "540102"],
  ])("is settled by a chain elsewhere on the page of %s", (_, chain, headline, code) => {
    expect(read(["一则消息", chain], headline, "昨天开工，月底完工。")).toEqual([code]);
  });

  it("is settled by the paper's masthead", () => {
    const page = pageOf([["城关区新增停车位", "城关区今年新增停车位三千个。"]], ["兰州晚报"]);
    expect(codesOf(page)[1]).toEqual(["620102"]);
  });
});

describe("offices behind such a name", () => {
  it.each(["教育局昨天", "公安分局", "委书记", "市场监督管理局", "交警大队", "文化和旅游局"])(
    "郊区‖%s",
    (after) => {
      expect(leadsOffice(after)).toBe(true);
    },
  );

  it.each(["的教育局", "各学校和教育局", "委员", "主要道路交通局", "居民", ""])(
    "郊区‖%s is none",
    (after) => {
      expect(leadsOffice(after)).toBe(false);
    },
  );
});

describe("everyday words that are a district's name elsewhere", () => {
  it.each([
    ["在城关区域内设点，方便群众。", LANZHOU, "620100"],
    ["县城关区别样热闹，游人不断。", LANZHOU, "620100"],
    ["城市中区位最好的几条街都装了路灯。", JINAN, "370100"],
    ["老城区的几条街都装了路灯。", JINAN, "370100"],
    ["开发新区的几条街都装了路灯。", JINAN, "370100"],
    ["小区的东区和西区都装了路灯。", JINAN, "370100"],
    ["城关区的几条街都装了路灯。", JINAN, "370100"],
    ["周末，不少人到郊区骑行。", TONGLING, "340700"],
    ["城区主要道路由交通局设岗。", TONGLING, "340700"],
    ["城区和郊区的空气都变好了。", TONGLING, "340700"],
    ["街坊们说，老城区的味道就在巷子里。", LUOYANG, "410300"],
    ["市和县财政各出一半，区和县级医院都受益。", JINAN, "370100"],
  ])("%s", (text, first, home) => {
    expect(read(first, "街头巷尾", text, "全市今年还要继续。")).toEqual([home]);
  });

  it.each([
    "城关区新增停车位三千个。",
    "市中区的邻里节昨天开幕。",
    "东区和西区都装了路灯，新城区也一样。",
  ])("names no place on a page that speaks of none: %s", (text) => {
    expect(codesOf(pageOf([["街头巷尾", text]]))).toEqual([null, []]);
  });
});
