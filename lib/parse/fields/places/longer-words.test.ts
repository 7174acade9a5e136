import { describe, expect, it } from "vitest";
import { beginsLongerWord } from "./longer-words.ts";
import { codesOf, pageOf } from "./testing/page-of.ts";

describe("beginsLongerWord", () => {
  it.each([
    ["黄梅", "戏唱了一晚"],
    ["吉隆", "坡的夏天"],
    ["宁德", "时代的股票"],
    ["开封", "后请冷藏"],
    ["沙县", "小吃店"],
    ["长白", "山公安局"],
    ["秦淮", "河的灯影"],
  ])("%s‖%s", (name, after) => {
    expect(beginsLongerWord(name, after)).toBe(true);
  });

  it.each([
    ["黄梅", "县的稻田"],
    ["吉隆", "口岸"],
    ["宁德", "市区"],
    ["开封", "消防"],
    ["沙县", "公安局"],
    ["长白", "县城"],
    ["秦淮", "区政府"],
  ])("not %s‖%s", (name, after) => {
    expect(beginsLongerWord(name, after)).toBe(false);
  });
});

describe("everyday words that are counties' names", () => {
  it.each([
    "巷口开了一家小店，小店卖豆浆油条。来小店的都是老街坊。",
    "村口有一棵老樟树，樟树下坐着下棋的人。",
    "门口蹲着两只石狮，石狮的脚下踩着球。",
    "她扎着马尾，马尾一甩一甩地跑远了。",
    "他在工友里有威信，威信是一天天攒起来的。",
    "母亲的咳嗽久治不愈，换了三个大夫。",
    "年轻人爱逛网上商城，商城里什么都有。",
    "老人爱听黄梅戏，也爱听越剧，黄梅戏能唱整本。",
  ])("settles no place: %s", (text) => {
    expect(codesOf(pageOf([["记一件小事", text]]))).toEqual([null, []]);
  });

  it.each([
    ["小店区修了三条街", "小店区城管局说，小店今年还要再修两条。", "140105"],
    ["石狮消防救下三人", "石狮市宝盖镇一幢居民楼昨晚起火，石狮消防救下三人。", "350581"],
    ["樟树药会开幕", "樟树市的药市昨天开张，樟树的药商来了两百家。", "360982"],
    ["回到富平老城", "十年没去过富平老城了，富平老城的坡还是那么陡。", "610528"],
    ["路灯一个月不亮", "市民说，小区门口的路灯一个月没有亮过。（河源晚报）", "441600"],
    ["黄梅县办戏曲节", "黄梅县昨晚唱起黄梅戏，黄梅的戏迷坐满了广场。", "421127"],
  ])("still the county: %s", (headline, text, code) => {
    expect(codesOf(pageOf([[headline, text]]))[1]).toEqual([code]);
  });
});
