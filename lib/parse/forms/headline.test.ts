import { describe, expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { rankLines } from "./headline.ts";

const rank = (source: string, columns = true) => {
  const lines = splitLines(source, [0, source.length]);
  const { kicker, headline, subheadlines } = rankLines(lines, columns);
  const words = (lines: readonly { text: string }[]) => lines.map(({ text }) => text).join(" ");
  return [words(kicker), words(headline), subheadlines.map(words).join("/")];
};

describe("rankLines", () => {
  it.each([
    ["one line", "河边新开一家书店", ["", "河边新开一家书店", ""]],
    ["two lines of one headline", "深学细悟\n入人心", ["", "深学细悟 入人心", ""]],
    [
      "a longer line above and apart",
      "全市农村客运示范样板县名单昨天正式公布\n\n我县榜上有名",
      ["全市农村客运示范样板县名单昨天正式公布", "我县榜上有名", ""],
    ],
    [
      "a longer line close below",
      "城东市场装上“明白屏”\n顾客抬头就能看见蔬菜产地和检测结果",
      ["", "城东市场装上“明白屏”", "顾客抬头就能看见蔬菜产地和检测结果"],
    ],
    [
      "a lead-in, and two lines of headline",
      "罗国栋在督导防汛备汛和河道整治工作时强调\n\n宁可备而不用\n不可用时无备",
      ["罗国栋在督导防汛备汛和河道整治工作时强调", "宁可备而不用 不可用时无备", ""],
    ],
    [
      "a lead-in with a comma, and two lines of headline",
      "以优化营商环境、服务企业为抓手，\n区社保局开展“进厂问需”活动\n打通办事“最后一米”",
      ["以优化营商环境、服务企业为抓手，", "区社保局开展“进厂问需”活动 打通办事“最后一米”", ""],
    ],
    [
      "who took part below",
      "真抓实干促发展\n孟庆明讲话 叶青主持",
      ["", "真抓实干促发展", "孟庆明讲话 叶青主持"],
    ],
    [
      "a quiet line above one that calls out",
      "新学期里的新变化\n\n午休，终于可以躺着睡了",
      ["新学期里的新变化", "午休，终于可以躺着睡了", ""],
    ],
    [
      "figures below one that calls out",
      "小县城火了一个夏天！\n\n民宿入住率同比提高三十一个百分点",
      ["", "小县城火了一个夏天！", "民宿入住率同比提高三十一个百分点"],
    ],
    [
      "a series' name above",
      "寻访古渡口\n\n他把一辈子摇进了江心",
      ["寻访古渡口", "他把一辈子摇进了江心", ""],
    ],
    [
      "a campaign in quotation marks above",
      "“文明实践”在东湖\n\n一条巷子的三次改造",
      ["“文明实践”在东湖", "一条巷子的三次改造", ""],
    ],
    [
      "lines of a few characters, however wide",
      "望见\n一座桥的\n三十年",
      ["", "望见 一座桥的 三十年", ""],
    ],
    [
      "a line that breaks off and one that asks",
      "“夜市经济”观察\n\n灯会散场之后\n小镇还留得住人吗？",
      ["“夜市经济”观察", "灯会散场之后 小镇还留得住人吗？", ""],
    ],
    [
      "a line that calls out and what was reached",
      "三百一十天！\n\n全年优良天数比上年多十二天",
      ["", "三百一十天！", "全年优良天数比上年多十二天"],
    ],
    [
      "what it is of, and the rest",
      "河东镇：\n一座旧粮仓里的夜校",
      ["", "河东镇： 一座旧粮仓里的夜校", ""],
    ],
    [
      "a name in quotation marks that ends it",
      "河东街道开展燃气安全\n“敲门行动”",
      ["", "河东街道开展燃气安全 “敲门行动”", ""],
    ],
    ["a dash below", "雪\n——记高原上的养路人", ["", "雪", "——记高原上的养路人"]],
  ])("%s", (_, source, expected) => {
    expect(rank(source)).toEqual(expected);
  });

  it("joins fewer lines where text is whole, as headlines then are", () => {
    const page = "区领导带队检查节前安全生产\n时刻绷紧安全弦 守护万家团圆年";
    expect(rank(page, false)).toEqual([
      "区领导带队检查节前安全生产",
      "时刻绷紧安全弦 守护万家团圆年",
      "",
    ]);
  });

  it("ranks nothing from nothing", () => {
    expect(rank("")).toEqual(["", "", ""]);
  });
});
