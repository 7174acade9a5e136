import { describe, expect, it } from "vitest";
import { buildPage } from "../dates/testing/build-page.ts";
import { findTopics } from "../topics.ts";
import { isLossNotice } from "./loss-notice.ts";

function read(headline: string, ...body: string[]) {
  const [story] = buildPage([{ headline, body }]).stories;
  if (!story) throw new Error("buildPage made no story");
  return story;
}

describe("isLossNotice", () => {
  it.each([
    ["遗失声明", "当湖街道阿明水果店遗失营业执照正本一份，统一社会信用代码92330482MA2，声明作废。"],
    ["遗失启事", "柳林县红枣加工有限公司遗失公章一枚，编号1411250001234，声明作废。"],
    ["挂失声明", "张三遗失残疾证，证号33062419800101，特此声明作废。"],
    [
      "遗失公告二则",
      "李四遗失土地承包经营权证一本，声明作废。",
      "王五遗失渔业捕捞许可证，声明作废。",
    ],
    ["", "新昌县某茶叶专业合作社遗失开户许可证，核准号J3380，声明作废。"],
    ["声明", "本人不慎丢失教师资格证，证号2010330062，现声明作废。"],
  ])("%s", (headline, ...body) => {
    expect(isLossNotice(read(headline, ...body))).toBe(true);
    expect(findTopics(read(headline, ...body)).topics).toEqual([]);
  });

  it.each([
    ["证件丢了不用登报", "身份证遗失后无需登报声明作废，公安机关已经注销。"],
    ["遗失声明不再收费", "今后农户遗失土地承包经营权证，登报费用由镇里承担。"],
    ["出租车司机归还遗失皮包", "乘客遗失的皮包里有五千元现金，司机交到了派出所。"],
    ["招领启事", "在汽车站候车室拾到黑色皮包一只，请失主前来认领。"],
    ["注销公告", "某农机专业合作社决定注销，请债权人申报债权。"],
    ["一张存折的来历", "老人说起往事。", "他遗失存折一本，声明作废，后来又在旧棉袄里找到了。"],
  ])("none: %s", (headline, ...body) => {
    expect(isLossNotice(read(headline, ...body))).toBe(false);
  });
});
