import { describe, expect, it } from "vitest";
import { cutCaption } from "./captions.ts";

const cut = (text: string) => {
  const found = cutCaption(text);
  if (!found) return null;
  return [text.slice(0, found.textEnd).trim(), found.credit && text.slice(...found.credit)];
};

describe("cutCaption", () => {
  it.each([
    ["小区消防培训现场。 记者 杨叶 摄", ["小区消防培训现场。", "记者 杨叶 摄"]],
    ["信用等级授牌仪式 骆宁 摄", ["信用等级授牌仪式", "骆宁 摄"]],
    ["走过吊桥公园的雪地。 图雅 摄", ["走过吊桥公园的雪地。", "图雅 摄"]],
    ["捐赠公益物资。(图片由发行中心提供)", ["捐赠公益物资。", "图片由发行中心提供"]],
    ["启动仪式现场。（贾明 摄）", ["启动仪式现场。", "贾明 摄"]],
    ["▲老人在食堂挑选菜品", ["▲老人在食堂挑选菜品", null]],
    ["图为施工现场。", ["图为施工现场。", null]],
  ])("%s", (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it.each([
    "他爱好摄影",
    "这部片子由学生拍摄。",
    "明确管理办法（试行）",
    "他们拿出图纸来看。",
    "鸡都叫了。(彭小兰 蒋文)",
  ])("no caption: %s", (text) => {
    expect(cut(text)).toBeNull();
  });
});
