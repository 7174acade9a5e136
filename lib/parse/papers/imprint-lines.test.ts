import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";
import { readImprint } from "./imprint-lines.ts";

describe("readImprint", () => {
  it.each([
    ["桐庐县融媒体中心 主办 浙新办[2019]12号", ["桐庐县融媒体中心"]],
    [
      "中共龙游县委主管 龙游县融媒体中心主办 国内统一刊号：CN33-0001",
      ["中共龙游县委", "龙游县融媒体中心"],
    ],
    ["国内统一连续出版物号 CN 33-0123 邮发代号 31-22 总第4567期 今日8版", []],
    ["主办单位：庆元县新闻传媒中心 准印证号：浙内准字第K012号 本期四版", ["庆元县新闻传媒中心"]],
    ["浙江省报刊出版局准印证（浙内）字第G023号", []],
    ["内部资料 免费交流", []],
    ["本期4版 总第128期", []],
  ])("%s is a paper's wherever it stands", (line, organisers) => {
    const imprint = readImprint(line);
    expect(imprint?.organisers.map((span) => line.slice(...span))).toEqual(organisers);
    expect(imprint?.isSure).toBe(true);
  });

  it.each([
    "缙云县融媒体中心主办",
    "主管：中共景宁县委 主办：景宁县融媒体中心 印刷：丽水日报印务公司",
    "中共青田县委主管 青田县融媒体中心主办 印刷：温州日报印务有限公司 零售价：1.00元",
    "承办：县文联 出品：县融媒体中心",
    "新昌县委宣传部 新昌县融媒体中心 联合出品",
    "网址：www.yhnews.cn 热线：0578-5123456",
    "社址：云和县中山街1号 邮编：323600 定价：0.50元",
    "印刷：丽水日报印务中心",
  ])("%s is one at a page's head or foot", (line) => {
    expect(readImprint(line)).toMatchObject({ isSure: false, isHouse: true });
  });

  it.each([
    "活动由县文化馆主办",
    "由县融媒体中心主办",
    "本次比赛由县总工会主办、县文体中心承办",
    "县图书馆主办读书会",
    "第12期干部培训班开班",
    "今日8版为特刊",
    "报名网址：www.yhzp.cn 咨询电话：0578-5123456",
    "电话：0578-5123456",
    "中共云和县委",
    "晚会由中共云和县委主办。",
  ])("%s is none", (line) => {
    expect(readImprint(line)).toBeNull();
  });

  it("leaves who holds a race to the race's notice", () => {
    expect(readImprint("主办：县文化馆 承办：县戏迷协会")).toMatchObject({ isHouse: false });
  });
});

describe("who holds a contest", () => {
  const NOTICE =
    "“我和报纸的故事”征文启事\n\n即日起面向广大读者开展征文活动，字数在一千五百字以内。\n一、征文时间：即日起至9月30日。\n二、投稿邮箱：jabszw@163.com";
  const EVENT =
    "县门球赛下月开打\n\n本报讯 全县老年门球赛将于下月上旬举行，十六支队伍报名参加。\n据悉，前三名将获得奖杯。";

  it.each([
    [NOTICE, "主办单位：中共靖安县委宣传部\n承办单位：靖安县融媒体中心"],
    [NOTICE, "主办单位：中共靖安县委宣传\n部\n承办单位：靖安县融媒体中心"],
    [NOTICE.replace(/\n一.*$/su, "\n投稿邮箱：jabszw@163.com"), "\n主办：靖安县委宣传部"],
    [EVENT, "主办：靖安县体育局\n协办：靖安县新闻中心"],
  ])("is the story's at a page's foot", (story, holders) => {
    const { articles, record } = parse(Buffer.from(`${story}\n${holders}\n`), "x.txt");
    expect(record.discarded).toEqual([]);
    const words = articles.flatMap(({ body }) => body.map(({ text }) => text)).join("");
    expect(words.replace(/\s/gu, "")).toContain(holders.replace(/\s/gu, ""));
  });
});

describe("an imprint on its page", () => {
  const STORY =
    "老街改造完工\n本报讯（记者 柳一鸣）昨日，城西街道的\n老街改造工程完工，一百二十户居民搬回新居。\n“夜里走路再也不怕摔跤了。”居民王阿婆说。";

  it.each([
    "桐庐县融媒体中心主办",
    "桐庐县融媒体中心 主办 浙新办[2019]12号",
    "主管：中共桐庐县委 主办：桐庐县融媒体中心",
    "桐庐县委宣传部主办 网址：www.tlnews.cn 热线：0571-64210000",
  ])("is no story's, and tells where the page is from: %s", (line) => {
    for (const text of [`${line}\n2021年4月22日\n${STORY}`, `2021年4月22日\n\n${STORY}\n${line}`]) {
      const { articles, record } = parse(Buffer.from(text), "x.txt");
      expect(articles).toHaveLength(1);
      expect(articles[0]).toMatchObject({ kicker: null, headline: "老街改造完工" });
      expect(articles[0]?.body.at(-1)?.text).toMatch(/王阿婆说。$/);
      expect(record.home).toBe("330122");
    }
  });
});
