import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";
import { splitLines } from "../lines.ts";
import { findAnnounced } from "./announcements.ts";

const announced = (source: string) => {
  const { sentences, rows } = findAnnounced(splitLines(source, [0, source.length]));
  return [[...sentences.keys()], [...rows]];
};

describe("findAnnounced", () => {
  it.each([
    ["a sentence of one line", "现将名单公布如下：\n张小梅　艄公\n李建国　木匠", [[0], [1, 2]]],
    [
      "one broken over lines, under its title",
      "青河好人获奖名单\n由县文明办主办的青河好人评选昨天\n揭晓，现将获奖者和所在单位名单如\n下，请各界监督：\n\n张小梅　艄公",
      [[1, 2, 3], [4]],
    ],
    ["one with a full stop", "停水时间如下，敬请谅解。\n城东　周一\n请提前储水。", [[0], [1]]],
  ])("finds %s", (_, source, expected) => {
    expect(announced(source)).toEqual(expected);
  });

  it.each([
    ["a headline", "中考成绩公布\n如下三类考生可复核"],
    ["words of speech", "他把渡口的事说了如下几句：\n船 老 了"],
    ["what stands in mid-sentence", "名单公布如下文所述。\n张小梅　艄公"],
    ["a sentence that is told", "名单已经公布，他笑着走下台：\n张小梅　艄公"],
  ])("finds none in %s", (_, source) => {
    expect(announced(source)).toEqual([[], []]);
  });

  it("takes no row from far below", () => {
    expect(announced("名单公布如下：\n\n\n春风化雨 润物无声")).toEqual([[0], []]);
  });
});

describe("the first sentence under a notice's title", () => {
  const opened = (source: string) => {
    const lines = splitLines(source, [0, source.length]);
    return [...findAnnounced(lines, new Set([0])).sentences];
  };

  it.each([
    ["for its lines", "因路面摊铺施工需要，决\n定对人民路封闭施工，请\n绕行。\n特此通告。", 3],
    ["to its colon", "为加强冬季森林防火，现\n通告如下：\n一、禁止野外用火。", 2],
    ["on one line", "因检修停电，请谅解。\n特此通告。", 1],
  ])("is text %s", (_, source, count) => {
    const kinds = ["first", ...new Array(count - 1).fill("next")];
    expect(opened(source)).toEqual(kinds.map((kind, at) => [at, kind]));
  });

  it.each([
    ["lines that differ in width", "第三号\n因路面摊铺施工需要，决定封闭。"],
    ["a blank line in between", "因路面摊铺施工需要，\n\n决定封闭。"],
    ["no sentence", "门面房三间出租\n地址：桥南市场二楼\n联系人：方先生"],
  ])("is none of %s", (_, source) => {
    expect(opened(source)).toEqual([]);
  });
});

it("leaves title, sentence and list to one story", () => {
  const page = `青河日报
2021年3月2日 星期二

第三届青河好人获奖名单

由县文明办主办的第三届青河好人评选日前揭晓，
现将获奖名单公布如下：

张小梅　渡口艄公
李建国　老街木匠

青河县文化馆
2021年3月1日


渡口换了新船

本报讯（记者 柳青）昨天上午，青河渡口
换上新船，两岸的人过河快了一刻钟，沿
途的客人都说好。
`;
  const [list, news] = parse(Buffer.from(page), "page.txt").articles;
  expect([list?.headline, list?.kicker, news?.headline, news?.kicker]).toEqual([
    "第三届青河好人获奖名单",
    null,
    "渡口换了新船",
    null,
  ]);
  expect(list?.body.map(({ text }) => text)).toEqual([
    "由县文明办主办的第三届青河好人评选日前揭晓，现将获奖名单公布如下：",
    "张小梅　渡口艄公",
    "李建国　老街木匠",
    "青河县文化馆",
    "2021年3月1日",
  ]);
});
