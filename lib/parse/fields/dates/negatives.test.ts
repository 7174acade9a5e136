import { describe, expect, it } from "vitest";
import { findDates } from "./index.ts";
import { buildPage } from "./testing/build-page.ts";

/** A page whose own date is 2019-06-13, so that a wrong reading shows. */
const ANCHOR = "6月12日，村里开镰割麦。2019年是我县乡村建设之年。";

/** Numbers and dates that are not when the paper came out. */
const NO_DATES = [
  "咨询电话：0580-3012345，24小时服务。",
  "产量增长12.5%，占全市的7.8%。",
  "报名时间截至今年12月31日。",
  "活动延续到明年2月28日，欢迎参加。",
  "9月举办的运动会正在筹备。",
  "展览将于8月20日开幕。",
  "8月1日至5日，平台将连续5天推出优惠。",
  "整治工作要在10月底前完成。",
  "学校2010年创建，2017年扩建。",
  "自2017年打通急救通道以来，已救治数百人。",
  "去年9月3日，他还在外地打工。",
  "每年8月15日，村里都要办庙会。",
  "《2020—2030年发展规划》已经编好。",
  "到2035年，基本实现现代化。",
  "第12期、第7版、第30号展位。",
  "工程长11.8公里，7月龄的羊羔卖了好价钱。",
  "房贷20年，每月还款3000元，共12个月。",
  "农历七月初七，山里人家看星星。",
  "7月1日起施行的规定张贴上墙。",
  "11月9日是全国消防日。",
  "9元9角的票、12月票和10月饼券都卖完了。",
  "主队以3-2取胜，半场比分1-1，到场观众占座位的1/2。",
  "遇险请拨打110，咨询请拨打12345热线。",
  "依据治安管理处罚法第12条、第23条处理。",
  "新款拖拉机LX2019.10.1的软件版本是2.0.19。",
  "房价为每平方米2016元，门市在人民路2017号。",
  "人间四月天，三月桃花四月李。",
  "他生于1962年，1998年转业回村，2003年退休。",
  "2008年冬天，大雪封了山。",
  "第2019086期开奖号码为03、08、15、22、30。",
  "农历八月十五的月亮升上来了。",
];

describe("numbers that are no publication date", () => {
  it("the page alone", () => {
    expect(findDates(buildPage([{ body: [ANCHOR] }]))[0]?.value).toBe("2019-06-13");
  });

  it.each(NO_DATES)("%s", (text) => {
    const [date] = findDates(buildPage([{ body: [ANCHOR, text] }]));
    expect(date?.value).toBe("2019-06-13");
    expect(date?.precision).toBe("month");
  });

  it.each(NO_DATES)("alone gives nothing: %s", (text) => {
    expect(findDates(buildPage([{ body: [text] }]))[0]?.precision ?? "none").not.toBe("day");
  });

  it("keeps what it refused, marked as such", () => {
    const [date] = findDates(buildPage([{ body: [ANCHOR, "报名截至今年12月31日。"] }]));
    expect(date?.evidence.filter(({ rejected }) => rejected).map(({ text }) => text)).toEqual([
      "今年12月31日",
    ]);
    expect(date?.evidence.length).toBeLessThanOrEqual(8);
  });

  it.each([
    ["版权所有 2003-2023", "ICP备案号12345678"],
    ["创刊于1985年10月1日"],
    ["2023-13-45", "20230230", "1.5.2023"],
    ["第2021-12号"],
    ["新闻热线：20190806", "广告热线：85310000"],
    ["1985年10月1日创刊"],
    ["民國108年的老照片"],
  ])("furniture without a date: %s", (...furniture) => {
    expect(findDates(buildPage([{ body: ["村里修了路。"] }], { furniture }))[0]).toBeNull();
  });
});
