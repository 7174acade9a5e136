import { describe, expect, it } from "vitest";
import { findPlaces } from "../places.ts";
import { codesOf, pageOf } from "./testing/page-of.ts";

/** Home and places of a page under a paper's name. */
function read(name: string, ...stories: (readonly string[])[]) {
  const page = pageOf(stories, [name]);
  const furniture = page.furniture.map((each) => ({ ...each, reason: "masthead" }));
  return codesOf({ ...page, furniture });
}

const POEM = ["梧桐", "风把一片叶子放在窗台上，像一封没有写完的信。"];
const RIVER = ["苏州河边的晚风", "傍晚的苏州河，灯一盏一盏亮起来，卖花的人收了摊。"];
const SHANGHAI = ["老照片", "父亲年轻时到上海学徒，住在弄堂的阁楼里，一住就是十年。"];
const SHEXIAN = ["我县加固水库", "县水利局昨天开始加固三座水库，全县的渠道也在清淤。"];

describe("the paper's name", () => {
  it.each([
    ["of one county", "江夏日报", [POEM], ["420115", []]],
    ["after 今日", "今日新昌", [POEM], ["330624", []]],
    ["of a county of two, told by the page", "长宁时报", [POEM, SHANGHAI], ["310105", []]],
  ] as const)("gives the home: %s", (_, name, stories, [home, first]) => {
    const [found, ...places] = read(name, ...stories);
    expect(found).toBe(home);
    expect(places[0]).toEqual(first);
  });

  it.each([
    ["of two counties and nothing else", "长宁时报", [POEM]],
    ["of a water in another paper's page", "长宁时报", [POEM, RIVER]],
    ["of no place", "农村青年报", [POEM]],
    ["of a province", "浙江日报", [POEM]],
    ["with a place behind other words", "老年江夏报", [POEM]],
  ] as const)("gives none: %s", (_, name, stories) => {
    expect(read(name, ...stories)[0]).toBeNull();
  });

  it.each([
    ["after 新", "新云和", [POEM], "331125"],
    [
      "of a county, where the page says 全县 and a district has the same name",
      "今日象山",
      [["渔港开渔", "开渔节期间，全县的民宿可提供床位三万张。"]],
      "330225",
    ],
    [
      "of a county, over its province's city that a story names",
      "海宁日报",
      [["新站封顶", "地铁新站昨天封顶，到杭州市中心只需二十五分钟。"]],
      "330481",
    ],
  ] as const)("gives the home %s", (_, name, stories, home) => {
    expect(read(name, ...stories)[0]).toBe(home);
  });

  it.each([
    [
      "of a city with its districts",
      "海宁日报",
      ["新桥通车", "杭州市新桥昨天通车，杭州市西湖区的居民说方便多了。"],
      /^3301/,
    ],
    [
      "of another province's city",
      "海宁日报",
      ["新桥通车", "合肥市的新桥昨天通车，合肥市交通局说桥长一千米。"],
      /^3401/,
    ],
  ] as const)("but leaves the stories' own: %s", (_, name, story, home) => {
    expect(read(name, story)[0]).toMatch(home);
  });

  it("does not take the home from stories that are elsewhere or speak of their own", () => {
    const wuhu = ["芜湖市开新桥", "芜湖市鸠江区的新桥昨天通车，芜湖市交通局说桥长一千米。"];
    expect(read("江夏日报", wuhu)[0]).toMatch(/^3402/);
    expect(read("今日新昌", SHEXIAN)).toEqual(["330624", ["330624"]]);
  });

  it.each([
    [
      "of several of that name",
      "溆浦报",
      ["老茶亭", "龙潭镇的老茶亭翻修一新，过路人又喝上了凉茶。"],
      "431224",
    ],
    [
      "under a name of everyday characters",
      "利川报",
      ["柏杨坝镇的货郎", "柏杨坝镇的老货郎还挑着担子。"],
      "422802",
    ],
    [
      "behind the paper's 新闻",
      "涡阳新闻 第12期",
      ["龙山镇的麦", "龙山镇的麦子黄了，收割机开进地里。"],
      "341621",
    ],
  ] as const)("settles a township: %s", (_, name, story, code) => {
    expect(read(name, story)[1]).toEqual([code]);
  });

  it.each([
    [
      "of a county without it",
      "江夏日报",
      ["老茶亭", "龙潭镇的老茶亭翻修一新，过路人又喝上了凉茶。"],
      [],
    ],
    [
      "under a name that is a word",
      "复兴报",
      ["石化街道的灯", "石化街道的灯亮了，街上人多起来。"],
      [],
    ],
    [
      "in a story that is elsewhere",
      "涡阳报",
      ["襄阳有条老街", "湖北省襄阳市的老街上，龙山镇来的剃头匠摆了四十年的摊。"],
      ["420600"],
    ],
  ] as const)("settles no township: %s", (_, name, story, codes) => {
    expect(read(name, story)[1]).toEqual(codes);
  });

  it("tells where the paper's own news of its people is", () => {
    const lamp = "本报讯 昨天，街脚村的村民给渡口换了一盏灯，灯下又坐满了人。";
    const page = pageOf([["渡口换灯", lamp]], ["马关报"]);
    const furniture = page.furniture.map((each) => ({ ...each, reason: "masthead" }));
    const [place] = findPlaces({ ...page, furniture }, 2023).stories[0] ?? [];
    expect(place?.code).toBe("532625");
    expect(place?.evidence.map(({ text }) => text)).toEqual(["马关"]);
  });

  it.each([
    ["of no news", "马关报", "昨天，街脚村的村民给渡口换了一盏灯，灯下又坐满了人。"],
    ["of nobody's life", "马关报", "本报讯 昨天，渡口换了一盏灯，灯下又坐满了人。"],
    ["of a paper of no one place", "农村青年报", "本报讯 昨天，村民给渡口换了一盏灯。"],
    ["that names another place", "马关报", "本报讯 有位昆明游客说，渡口的灯是村民换的。"],
  ])("tells nothing of a story %s", (_, name, text) => {
    expect(read(name, ["渡口换灯", text])[1]).toEqual([]);
  });

  it("is of Hong Kong, which has no parts in the tables", () => {
    const lamp = ["渡口的燈", "渡口的燈亮了六十年，守燈人換了三代，過路人還認得這盞燈。"];
    expect(read("荃灣週報", lamp)).toEqual(["810000", []]);
    expect(read("荃湾周报", ["渡口的灯", "渡口的灯亮了六十年。"])).toEqual([null, []]);
  });

  it("lends no story the place that a river is called after", () => {
    expect(read("长宁时报", RIVER, POEM)).toEqual([null, [], []]);
  });
});

describe("what else stands around a page", () => {
  const around = (lines: readonly string[], ...stories: (readonly string[])[]) =>
    codesOf(pageOf(stories, lines));

  it.each([
    ["the paper in a row with day and page", ["仙居新闻 文苑 2020年9月25日 第4版"], "331024"],
    ["behind the day", ["04 副刊 2019年3月2日 星期六 松阳报"], "331124"],
    ["in a row of bars", ["3 | 民生 | 2020年8月8日 | 今日庆元"], "331126"],
    ["who publishes it", ["桐庐县融媒体中心 主办 浙新办[2019]12号"], "330122"],
    [
      "who publishes it, in a row with day and page",
      ["平武县融媒体中心主办 2022年3月25日 第2版"],
      "510727",
    ],
    ["the county's committee", ["中共龙游县委主管 国内统一刊号：CN33-0001"], "330825"],
    ["behind its label", ["主办单位：庆元县新闻传媒中心 准印证号：浙内准字第K012号"], "331126"],
  ] as const)("gives the home: %s", (_, lines, home) => {
    expect(around(lines, POEM)[0]).toBe(home);
  });

  it.each([
    ["no paper in the row", ["文苑 2020年9月25日 第4版"]],
    ["a column beside the day", ["今日关注 2020年9月25日 第4版"]],
    ["publishers of two counties", ["庆元县融媒体中心 松阳县融媒体中心 主办 CN33-0001"]],
    ["a publisher of no place", ["市融媒体中心主办 CN33-0001"]],
    ["a printer alone", ["丽水日报印务公司 印刷"]],
    ["a site's own line", ["2020年9月25日 10:20 来源：今日庆元"]],
  ] as const)("gives none: %s", (_, lines) => {
    expect(around(lines, POEM)[0]).toBeNull();
  });

  const VERSE = ["永安秋思", "溪上芦花又见秋，一篙烟雨送归舟。"];
  const NOTICE = ["封路通告", "仙居县住建局自即日起封闭城北路。", "仙居县公安局"];

  it("says more than everyday characters at the head of a poem", () => {
    expect(around(["仙居新闻 文苑 2020年9月25日 第4版"], VERSE)).toEqual(["331024", []]);
    expect(around([], VERSE)[1]).toEqual(["350481"]);
  });

  it("stands against a short name in a story, not against places in full", () => {
    const shrine = ["大殿修复开放", "诏安的大殿木构件逐根作了检测。诏安昨天重新开放大殿。"];
    const row = "云霄新闻 2019年11月7日 星期四 3 社会";
    expect(around([row], shrine, POEM)[0]).toBe("350622");
    const named = ["老桥修复", "诏安县的老桥昨天修复，诏安县文保中心作了检测。"];
    expect(around([row], named, POEM)[0]).not.toBe("350622");
  });

  it("tells what 我县 is where all stories are elsewhere", () => {
    const fair = ["茶香飘上海", "我县茶叶推介会昨天在上海举行，上海客商签下订单。"];
    const visit = ["结对南京", "我县与南京市的三所学校结对，南京市派来教师。"];
    const row = "景宁周刊 2018年6月15日 星期五 第1版";
    expect(around([row], fair, visit)[0]).toBe("331127");
    expect(around(["丽水日报 2018年6月15日 第1版"], fair, visit)[0]).toBeNull();
    expect(around([], fair, visit)[0]).toBeNull();
  });

  it("and names in full say more than those of brooks and hills", () => {
    for (const headline of ["永安溪秋思", "平阳坑记", "嘉善寺访古", "长兴岭下"])
      expect(around([], [headline, VERSE[1] ?? ""], NOTICE)).toEqual([
        "331024",
        ["331024"],
        ["331024"],
      ]);
  });
});
