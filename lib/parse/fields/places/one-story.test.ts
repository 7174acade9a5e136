import { describe, expect, it } from "vitest";
import { codesOf, pageOf } from "./testing/page-of.ts";

/** Codes of a story that is alone on its page. */
function read(headline: string, ...body: string[]): string[] {
  return codesOf(pageOf([[headline, ...body]]))[1] ?? [];
}

describe("short names of plain characters", () => {
  it.each([
    [
      "at the edge of a word, twice",
      "石榴红了",
      "在会理，石榴红了。",
      "会理的夜市开张。",
      "513402",
    ],
    [
      "opening the headline",
      "会理石榴上市",
      "果农起早采摘，一天能摘百斤。",
      "客商进村。",
      "513402",
    ],
    [
      "beside their city",
      "林场添新绿",
      "承德市区以北，平泉的林场又种下新苗。",
      "护林员说。",
      "130881",
    ],
  ])("are the place %s", (_, headline, first, second, code) => {
    expect(read(headline, first, second)).toEqual([code]);
  });

  it.each([
    ["社会理应关心", "社会理论家说，机会理当均等。"],
    ["清新的早晨", "早晨，清新的空气里有温泉的味道。清新，是山里的味道。"],
    ["和平的日子", "和平，是最好的礼物。和平，来之不易。"],
  ])("are words: %s", (headline, text) => {
    expect(read(headline, text)).toEqual([]);
  });
});

describe("who came and where to", () => {
  it("files helpers' work where they did it", () => {
    const text = "西安市的三名医生参加援藏，在札达县人民医院坐诊一年。西安市还送去设备。";
    expect(read("三名医生上高原", text)).toEqual(["542522"]);
  });

  it("leaves the helpers' own city where no other place is named", () => {
    expect(read("三名医生踏上援藏路", "西安市昨天欢送三名援藏医生。")).toEqual(["610100"]);
  });

  it("files a caught fugitive where he was caught", () => {
    const text = "商水县公安局民警昨天抓获朱某，他被河北省文安县警方网上追逃，已移交文安县警方。";
    expect(read("逃犯商水落网", text, "朱某说，他一直睡在车里。")).toEqual(["411623"]);
  });
});

describe("a paper's own place", () => {
  it.each([
    ["小区添座椅", "昨天，小区里添了座椅，市民说坐着歇脚方便。（达州晚报）", "511700"],
    ["园区添新厂", "我市工业园区昨天又有新厂投产。（泰兴日报）", "321283"],
    ["园区添新厂", "去年，县工业园投产九家新厂，全县考核第一。（滨海日报）", "320922"],
    ["楼道变干净", "新民晚报讯 昨天，普陀区一小区的楼道变干净了。", "310107"],
  ])("%s", (headline, text, code) => {
    expect(read(headline, text)).toEqual([code]);
  });

  it.each([
    ["秋天的茶", "秋天的茶要慢慢喝，喝出三分凉意来。（达州晚报）"],
    ["我国粮食丰收", "全国秋粮收购顺利，我国粮食再获丰收。（泰兴日报）"],
  ])("says nothing of %s", (headline, text) => {
    expect(read(headline, text)).toEqual([]);
  });
});

describe("a city said once in a story of 市政协", () => {
  it.each([
    [
      ["委员热议报告", "昨天，市政协委员分组讨论。", "大家说，报告为商洛今后一年定了方向。"],
      ["611000"],
    ],
    [["委员热议报告", "昨天，委员分组讨论。", "大家说，报告为商洛今后一年定了方向。"], []],
    [["委员热议报告", "昨天，县政协委员分组讨论。", "大家说，商洛的做法值得学。"], []],
    [["委员热议报告", "昨天，市政协委员分组讨论。", "大家说，要学商洛，也要学铜仁。"], []],
  ])("%s", (story, codes) => {
    expect(codesOf(pageOf([story]))[1]).toEqual(codes);
  });
});

describe("a namesake beside 县委", () => {
  it.each([
    ["书记看望环卫工", "县委书记昨天看望环卫工。他说，环卫工为襄城添了光彩。", ["411025"]],
    ["书记看望环卫工", "区委书记昨天看望环卫工。他说，环卫工为襄城添了光彩。", ["420602"]],
    ["环卫工的一天", "环卫工为襄城添了光彩。", []],
    ["书记看望环卫工", "县委书记昨天看望环卫工。他们的和平生活来之不易。", []],
  ])("%s: %s", (headline, text, codes) => {
    expect(read(headline, text)).toEqual(codes);
  });
});

describe("the level of a story", () => {
  it.each([
    [
      "a part named in full",
      "巡河记",
      "鸡西市的两条河，昨天有人巡。麻山区的一段最干净，麻山区还添了船。",
      "230307",
    ],
    ["the city of a headline's many parts", "天津市各区植树忙", "南开区昨天种树。", "120000"],
    [
      "where the lead begins",
      "宁夏早茬枣下树",
      "5月30日，在宁夏吴忠市红寺堡区一处枣园，村民忙着摘枣。宁夏今年枣早，宁夏枣园十万亩，宁夏枣农三万户。",
      "640303",
    ],
    [
      "the province where a county is only an example",
      "宁夏早茬枣下树",
      "宁夏今年枣早。宁夏枣园十万亩，宁夏枣农三万户，宁夏各地都在摘枣，枣树在红寺堡区长得快。",
      "640000",
    ],
    ["我市and a township", "冒雨转移", "赤岸镇昨晚冒雨转移群众，我市普降大雨。", "330782"],
  ])("is that of %s", (_, headline, text, code) => {
    const more = headline.startsWith("天津") ? ["东丽区昨天浇水。", "河北区昨天修枝。"] : [];
    expect(read(headline, text, ...more)).toEqual([code]);
  });

  it("keeps several counties where the headline names none", () => {
    const codes = read("三地植树忙", "南开区昨天种树。", "东丽区昨天浇水。", "西青区昨天修枝。");
    expect(codes).toEqual(["120104", "120110", "120111"]);
  });
});
