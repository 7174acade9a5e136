import { describe, expect, it } from "vitest";
import { findDates } from "./index.ts";
import { isReprint } from "./reprint.ts";
import { buildPage } from "./testing/build-page.ts";

function readsReprint(text: string): boolean {
  const date = /\d{4}年(?:\d+月\d+日)?/.exec(text);
  if (!date) throw new Error(`no date in ${text}`);
  return isReprint(text, date.index, date.index + date[0].length);
}

describe("isReprint", () => {
  it.each([
    "（原载1983年5月4日《柳溪报》）",
    "（原载《柳溪报》1983年5月4日）",
    "摘自《山里人》2004年第3期",
    "刊于柳溪报2001年2月3日副刊",
    "据《省城晚报》2019年8月6日报道，桥已修好。",
    "据邻县县报2019年报道，桥已修好。",
  ])("is one: %s", (text) => {
    expect(readsReprint(text)).toBe(true);
  });

  it.each([
    "2021年12月2日 星期四",
    "发布时间：2021年12月2日",
    "据统计，2019年8月6日全县用电最多。",
    "据县气象台2019年8月6日预报，明天有雨。",
    "统计数据2019年报道过。",
    "选自山里的石料。2019年8月6日动工。",
    "他把原载重量改小，摘自家的瓜，到了2019年8月6日才停。",
  ])("is none: %s", (text) => {
    expect(readsReprint(text)).toBe(false);
  });
});

describe("findDates of a page with a reprint", () => {
  it.each([
    "（原载1983年5月4日《柳溪报》）",
    "（原载《柳溪报》2003年5月4日）",
    "据《省城晚报》2019年报道，老桥修好了。",
    "据《省城晚报》2019年8月报道，老桥修好了。",
  ])("takes no date from %s", (text) => {
    expect(findDates(buildPage([{ headline: "老桥", body: [text] }]))).toEqual([null]);
    expect(findDates(buildPage([{ headline: "老桥", credits: [text] }]))).toEqual([null]);
    expect(findDates(buildPage([{ headline: "老桥" }], { furniture: [text] }))).toEqual([null]);
  });

  it("leaves the paper its own date", () => {
    const story = { headline: "老桥", credits: ["（原载1983年5月4日《柳溪报》）"] };
    const [date] = findDates(buildPage([story], { furniture: ["2021年12月2日 星期四"] }));
    expect(date?.value).toBe("2021-12-02");
  });

  it("takes the time that a site prints beside the paper's name", () => {
    const furniture = ["转载自：柳溪报 2021年12月2日10:20"];
    const [date] = findDates(buildPage([{ headline: "老桥" }], { furniture }));
    expect(date?.value).toBe("2021-12-02");
  });
});

describe("findDates of an age", () => {
  it.each(["老人今年100岁，身体硬朗。", "母亲今年2岁的孙子", "他今年19岁，2003年出生。"])(
    "takes no date from %s",
    (text) => {
      expect(findDates(buildPage([{ headline: "百岁老人", body: [text] }]))).toEqual([null]);
    },
  );
});
