import { describe, expect, it } from "vitest";
import { codesOf, pageOf } from "./places/testing/page-of.ts";
import { findPlaces } from "./places.ts";

const PUMPS = ["江北区泵站装上智能水尺", "近日，庄桥街道的泵站里装上了第一批智能水尺。"];

describe("a page explains its stories", () => {
  it("settles namesakes and 我区 by the townships of the page", () => {
    const page = pageOf([
      PUMPS,
      ["我区启动暑期安全检查", "本报讯 昨天，区教育局启动暑期安全检查，全区42所学校自查。"],
      ["集团上线电子审批", "集团与上海金茂集团合作成立物业公司，审批全部在线完成。"],
    ]);
    expect(codesOf(page)).toEqual(["330205", ["330205"], ["330205"], ["330205"]]);
    const [, , lent] = findPlaces(page, 2023).stories;
    expect(lent?.[0]?.evidence).toContainEqual({
      span: [page.source.indexOf("上海"), page.source.indexOf("上海") + 2],
      rule: "company",
      text: "上海",
      rejected: true,
    });
    expect(lent?.[0]?.evidence.some(({ rule }) => rule === "page-home")).toBe(true);
  });

  it("reads the same name as Chongqing's on a page of Chongqing", () => {
    const page = pageOf([
      ["江北区旧改提速", "重庆市江北区观音桥街道的旧改项目昨天签约。"],
      ["我区老人免费配镜", "区卫健委昨天启动活动，我区七十岁以上老人可免费配镜。"],
    ]);
    expect(codesOf(page)).toEqual(["500105", ["500105"], ["500105"]]);
  });

  it("takes what many counties share as home and lends it to no story", () => {
    const page = pageOf([
      ["茶园来了采茶机器人", "湖州市安吉县的茶园里，采茶机器人正在试用。"],
      ["社区食堂开张", "温州市龙湾区瑶溪街道的社区食堂昨天开张。"],
      ["隧道装上监测仪", "金华市义乌市的一座隧道装上了监测仪。"],
      ["夏日读诗", "蝉声一起，就想起少年时读过的诗。"],
    ]);
    expect(codesOf(page)).toEqual(["330000", ["330523"], ["330303"], ["330782"], []]);
  });

  it("speaks of the city when its paper says 我市", () => {
    const page = pageOf([
      ["我市新增公园十二座", "昨天，杭州市园林文物局宣布，我市今年新增公园十二座。"],
      ["上城区试点夜间门诊", "杭州市上城区三家社区医院试点夜间门诊，我市明年推广。"],
      ["我市下调公交票价", "市交通运输局昨天宣布，下月起全市公交票价下调。"],
    ]);
    expect(codesOf(page)).toEqual(["330100", ["330100"], ["330102"], ["330100"]]);
  });

  it("leaves the nation's stories without a place on a local page", () => {
    const page = pageOf([
      PUMPS,
      [
        "我国新能源车产量创新高",
        "国务院新闻办介绍，我国新能源车产量创新高，全国充电桩超过一千万个。",
      ],
    ]);
    expect(codesOf(page)).toEqual(["330205", ["330205"], []]);
  });

  it("finds the home in the channel when no story names a place", () => {
    const page = pageOf(
      [["我县举办运动会", "昨天，我县第十届运动会开幕，县委书记宣布开幕。"]],
      ["泰顺新闻网 > 新闻 > 社会"],
    );
    expect(codesOf(page, 2018)).toEqual(["330329", ["330329"]]);
  });

  it("takes a part of a city for the city, not for the district of that name", () => {
    const page = pageOf([
      ["东城区企业获评3A", "8月，临沂东城区一家企业获评3A。东城区将给予奖励，临沂市此前没有先例。"],
    ]);
    expect(codesOf(page)).toEqual(["371300", ["371300"]]);
  });

  it("has nothing to say of an empty page", () => {
    expect(codesOf(pageOf([]))).toEqual([null]);
    expect(codesOf(pageOf([[""]]))).toEqual([null, []]);
  });
});

describe("words that are no places", () => {
  it.each([
    "爱好和平的人们向着朝阳，同心共和，友谊长安。",
    "这条路叫南京路，隔壁是北京东路，再过去是太原街。",
    "黄河南岸和太湖北侧的沿海东部地区，市民们在老城区散步。",
    "他做了三门功课，站在天台上望江，一路桥多水多。",
    "各乡镇街道、各区县要把公安、民政、教育力量振兴起来。",
    "北京时间上午九点，杭州亚运会的比赛开始。",
  ])("%s", (text) => {
    expect(codesOf(pageOf([["随笔一则", text]]))).toEqual([null, []]);
  });
});

it("never throws on long odd input", () => {
  const pieces = [
    "区",
    "上海",
    "江北区、",
    "（",
    "“",
    "我市",
    "浙江省宁波市江北区庄桥街道",
    "城关镇",
    "和平派出所",
    "上海公",
    "\ud83d",
  ];
  for (const piece of pieces) {
    const read = findPlaces(pageOf([[piece.repeat(5000), piece.repeat(20_000)]]), null);
    expect(read.stories).toHaveLength(1);
  }
});
