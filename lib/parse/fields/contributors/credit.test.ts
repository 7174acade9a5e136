import { describe, expect, it } from "vitest";
import { readCredit } from "./credit.ts";

const people = (text: string) =>
  readCredit(text)?.contributors.map(({ name, role }) => `${role}:${name}`) ?? null;

describe("readCredit", () => {
  it.each([
    ["（记者 柳青 通讯员 韩雪）", ["reporter:柳青", "correspondent:韩雪"]],
    ["通讯员 唐峰 丁斌 记者 程星", ["correspondent:唐峰", "correspondent:丁斌", "reporter:程星"]],
    ["记者柳青通讯员韩雪", ["reporter:柳青", "correspondent:韩雪"]],
    ["本报记者 张三丰", ["reporter:张三丰"]],
    ["□柏舟", ["author:柏舟"]],
    ["陈彩霞 缪英", ["author:陈彩霞", "author:缪英"]],
    ["记者 杨梅 摄", ["photographer:杨梅"]],
    ["贾明 摄", ["photographer:贾明"]],
    ["记者 李明 文/摄", ["reporter:李明", "photographer:李明"]],
    ["(责编:骆平、傅雨)", ["editor:骆平", "editor:傅雨"]],
    ["作者：闻松", ["author:闻松"]],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    "试行",
    "（处理）",
    "王海、屠玉参加督导。",
    "尤其是金融监管趋严,强调透明度",
    "基层治理 清风徐来",
    "记者从会上了解到",
    "关于印发管理办法的通知",
  ])("is no credit: %s", (text) => {
    expect(people(text)).toBeNull();
  });
});
