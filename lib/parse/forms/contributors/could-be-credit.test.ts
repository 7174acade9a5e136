import { describe, expect, it } from "vitest";
import { couldBeCredit } from "./could-be-credit.ts";

describe("couldBeCredit", () => {
  it.each([
    "记者 柳青",
    "（柳青）",
    "柳青 韩雪明",
    "欧阳明月",
    "□小苇",
    "阿卜杜拉·买买提",
    "（县融媒体中心 柳青）",
    "责编:柳青、韩雪。",
    "记者柳青通讯员韩雪明江涌高林生",
    "記者柳蒼秀∕苗栗報導",
    "攝影記者葉蒼秀",
  ])("lets %s through", (text) => {
    expect(couldBeCredit(text)).toBe(true);
  });

  it.each([
    "",
    "柳",
    "。",
    "昨天上午在河边举行",
    "小区里的灯",
    "记者了解到",
    "全长3公里",
    "“好”",
    "柳青，今年三十岁。他",
    "街道上午举行活动",
    "縣長昨天到農會報到",
  ])("turns %s away", (text) => {
    expect(couldBeCredit(text)).toBe(false);
  });

  it("is done with a long text at once", () => {
    expect(couldBeCredit("张".repeat(1_000_000))).toBe(false);
  });
});
