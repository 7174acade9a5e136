import { describe, expect, it } from "vitest";
import { findPlaces } from "../places.ts";
import { codesOf, pageOf } from "./testing/page-of.ts";

function read(headline: string, text: string): string[] {
  return codesOf(pageOf([[headline, text]]))[1] ?? [];
}

describe("names in traditional script", () => {
  it.each([
    ["集市開張", "義烏市佛堂鎮昨日舉辦集市，二百個攤位擺了三里長。", "330782"],
    ["蕭山修路", "昨天，蕭山區瓜瀝鎮的兩條路修好了。", "330109"],
    ["茶園豐收", "記者從縣農業局獲悉，安溪縣今年春茶開採，感德鎮農民忙著上山。", "350524"],
    ["換座椅", "鄭州市的公交車換了新座椅，還裝上扶手。", "410100"],
    ["新竹縣修路", "新竹縣府說明，竹溪鄉的路昨日開工，經費新臺幣五千萬元。", "710000"],
    ["昆山市擴廠", "臺商在昆山市擴廠，增資新臺幣三億元，這是今年最大一筆。", "320583"],
  ])("%s %s", (headline, text, code) => {
    expect(read(headline, text)).toEqual([code]);
  });

  it.each([
    ["鄉公所說明", "竹溪鄉公所昨日表示，縣府將補助新臺幣三百萬元。"],
    ["大安區修路", "大安區公所說明，這條路長兩公里，經費新臺幣五千萬元。"],
    ["立委會勘", "立委昨日到東山會勘，要求縣府補助農民。"],
    ["港股上揚", "公司表示，南山項目將投資三億港元，這個計劃明年開始。"],
  ])("no county of the mainland: %s %s", (headline, text) => {
    expect(read(headline, text)).toEqual([]);
  });

  it.each([
    ["金門縣修碼頭", "金門縣的舊碼頭昨日動工整修，漁民說等了十年。", "710000"],
    ["金門與廈門通船", "往返金門與廈門的船昨日復航，金門縣的旅客排起長隊。", "710000"],
    ["連江縣辦馬拉松", "連江縣昨日舉辦馬拉松，八百人跑過海邊的山路。", "710000"],
    ["元朗種樹", "元朗的居民昨日種樹，區內學校有三百人參加。", "810000"],
    ["深水埗區修路", "深水埗區的兩條街昨日封路維修，居民須繞行。", "810000"],
  ])("beyond the straits: %s %s", (headline, text, code) => {
    expect(read(headline, text)).toEqual([code]);
  });

  it.each([
    ["金门县海域救渔民", "福建海警昨天在金门县海域救起两名渔民。", ["350527"]],
    ["福建連江縣養鮑魚", "福建省連江縣的漁民昨日開始收鮑魚，區內二百個漁排都忙。", ["350122"]],
    ["連江縣養鮑魚", "福州市連江縣的漁民昨日開始收鮑魚，二百個漁排都忙。", ["350122"]],
    ["連江縣收鮑魚", "連江縣的漁民昨日開始收鮑魚，琯頭鎮二百個漁排都忙。", ["350122"]],
    ["沙田鎮修堤", "東莞市沙田鎮昨日開始修堤，區內漁民說等了三年。", ["441900"]],
    ["沙田里的鸭子", "沙田里的鸭子昨天出栏，养鸭人说价钱好。", []],
  ])("this side of them: %s %s", (headline, text, codes) => {
    expect(read(headline, text)).toEqual(codes);
  });

  it("takes a whole page of Taiwan's for that, by the money one story names", () => {
    const page = pageOf(
      [
        ["鄉公所說明", "這條路經費新臺幣五千萬元，鄉長說明年開工。"],
        ["東山辦市集", "東山昨日辦市集，來了兩千個鄉親，這是第三個年頭。"],
      ],
      ["竹溪新聞"],
    );
    expect(codesOf(page)).toEqual([null, [], []]);
  });

  it.each([
    ["集市开张", "安溪县一家茶企去年出口五百万港元。", ["350524"]],
    ["台商增资", "台商在安溪县增资新台币三亿元，今年开工。", ["350524"]],
    ["平利办茶节", "平利茶节昨天开幕，平利县卖出新茶三吨。", ["610926"]],
  ])("stays in the mainland: %s %s", (headline, text, codes) => {
    expect(read(headline, text)).toEqual(codes);
  });

  it("shows its evidence in the characters printed", () => {
    const page = pageOf([["集市開張", "義烏市佛堂鎮昨日舉辦集市，全市來了兩萬人。"]]);
    const [place] = findPlaces(page, 2023).stories[0] ?? [];
    expect(place?.name).toBe("浙江省金华市义乌市");
    expect(place?.evidence.map(({ text }) => text)).toContain("義烏市佛堂鎮");
    for (const { span, text } of place?.evidence ?? []) {
      expect(page.source.slice(...span)).toBe(text);
    }
  });
});
