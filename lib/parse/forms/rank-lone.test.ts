import { describe, expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { rankLone } from "./rank-lone.ts";

const rank = (source: string, areWhole = true) =>
  rankLone(splitLines(source, [0, source.length]), areWhole);

describe("rankLone", () => {
  it.each([
    ["one line", "河边新开一家书店", 0],
    ["an occasion above", "全镇秋收现场会举行\n抢晴天 争主动 收好粮", 1],
    ["who took part below", "全镇秋收现场会举行\n钱卫东讲话", 0],
    ["kicker, headline, subheadline", "秋收时节\n收割机开进梯田\n首批开镰三百亩", 1],
    [
      "a kicker that only the headline completes",
      "季明远调研时强调\n管住每一口塘\n钱卫东一同调研",
      1,
    ],
    ["two subheadlines", "河边的修船人\n——记船工老郑\n（上）", 0],
  ])("finds the headline of %s", (_, source, at) => {
    expect(rank(source)).toEqual([at, at + 1]);
  });

  it.each([
    ["a line that breaks off", "大集散了之后\n小镇靠什么留人"],
    ["a line that opens with what is done to whom", "让牧民在毡房边\n听上公开课"],
    ["a couplet", "深学细悟\n入人心行"],
    ["a longer couplet", "擦亮乡村生态底色\n绘就田园和美新景"],
    ["a line that ends where a stretch begins", "省发展改革委批复青石至\n岭北铁路可行性研究报告"],
    ["what was tried", "县法院公开审理\n一起电信诈骗案"],
    ["the name of a meeting", "全县秋粮收购工作\n电视电话会议昨天召开"],
    ["a name in quotation marks", "河东街道开展燃气安全\n“敲门行动”"],
  ])("joins %s and the next where a line may be half of one", (_, source) => {
    expect(rank(source, false)).toEqual([0, 2]);
    expect(rank(source, true)).not.toEqual([0, 2]);
  });

  it.each([
    ["lines as long as each other that tell figures", "男篮客场又连胜三场\n后卫单场助攻十五次"],
    ["what is quoted and what is not", "古井边的“茶桌”\n街坊同说一件事"],
    ["a saying to what is told of her", "她在海岛灯塔守了半生\n“船都要靠它认路，离不开”"],
    ["a place and its story", "煤炉生到了弄堂里\n邻居吵半年 街道来劝和"],
    [
      "an event and what it is for, as long as each other",
      "全镇秋收现场会召开\n颗粒归仓保住好年成",
    ],
    ["a whole line that ends like one that breaks off", "村民人人参与\n河长每天巡河两趟"],
    ["a meeting under what is no name", "山村添了新路\n现场会昨天举行"],
    ["a series and a headline as short", "老区新貌之三\n河边来了书店"],
    ["an event and what came of it", "乡村厨艺赛落幕\n老厨娘端走了头名"],
  ])("joins not %s", (_, source) => {
    const [from, to] = rank(source, false);
    expect(to - from).toBe(1);
  });

  it("keeps lines together that stand close where others stand apart", () => {
    expect(rank("罗国栋在督导防汛备汛工作时强调\n\n宁可备而不用\n不可用时无备", false)).toEqual([
      1, 3,
    ]);
  });
});
