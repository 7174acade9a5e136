import { describe, expect, it } from "vitest";
import { furnitureOf, MOST_ENTRIES, refuseTooMany } from "./furniture.ts";
import { FURNITURE } from "./furniture-lines.ts";

function reasonOf(text: string): string | null {
  return furnitureOf(text, true)?.reason ?? null;
}

describe("furnitureOf", () => {
  it.each([
    "责编：张山 美编：李思 校对：王武",
    "责任编辑：周晴 李安　美编：何平",
    "编辑/周晴 版式/李安",
    "责任编辑 周晴 版面设计 李安",
    "版式 李安",
    "美编 何平 校对 李思 王武",
    "审核：沈红",
    "监制/何平 李思",
    "统筹｜周晴、李安",
    "指导老师：周晴",
    "（河东县第一小学 辅导教师 周晴）",
    "编辑：周晴　电话：0571－80000000　版式：李安",
    "编辑：周晴 版面：李安",
    "□责任编辑 周晴 □版式 李安 □校对 何平",
    "一读：周晴",
    "二读：李安",
    "编审：周晴",
    "版面：李安",
    "值班总编：周晴",
  ])("%s names who made the page", (line) => {
    expect(reasonOf(line)).toBe("page furniture");
  });

  it.each([
    "审核：从严从细不留死角",
    "监制的一天",
    "审核：当场办结",
    "统筹：城乡发展",
    "监制：质量安全",
    "监制：质量 安全",
    "指导教师 人手不足",
    "指导老师：大学毕业",
    "（大班课程 指导老师 不足）",
    "统筹：城乡医保一盘棋怎么下",
    "审核 韩立说了算",
    "□责任编辑 周晴",
    "□校对的一天",
    "一读：从书里看河东",
    "版面：焕然一新",
    "编审：严把质量关口",
  ])("%s names nobody", (line) => {
    expect(reasonOf(line)).toBeNull();
  });

  it.each([
    "第3版",
    "A4版",
    "第三版",
    "第十二版",
    "第3版：要闻",
    "百姓·声音 第三版",
    "副刊 第4版",
    "二版 综合新闻",
    "三版：县区",
  ])("%s is a page's number", (line) => {
    expect(reasonOf(line)).toBe("page furniture");
  });

  it.each([
    "三版",
    "三版 《新语》出版",
    "二版一印",
    "见报 三版",
    "他把报纸翻到第三版",
    "第三版《新语》出版",
    "第三版，看得最久",
    "词典出到 第三版了",
  ])("%s is none", (line) => {
    expect(reasonOf(line)).toBeNull();
  });

  it.each([
    "（下转第2版）",
    "(上接A1版)",
    "紧接第3版",
    "【下转 4 版】",
    "（紧转第2版）",
    "（转2版）",
    "详见第４版",
    "（下转第二版）",
    "紧接第一版",
  ])("%s is a jump line", (line) => {
    expect(reasonOf(line)).toBe("jump line");
  });

  it.each([
    "2022年3月15日 星期二",
    "二〇二二年三月十五日",
    "河东日报\u30002022年3月15日",
    "星期二 农历二月十三",
    "发布时间：2022-03-15 08:30",
    "信息时间：:2022-03-15",
    "刊发日期：2022-03-15",
    "日期：[2022年03月15日] -- 河东晨报 -- 版次：[A3]",
    "發佈時間：2022-03-15",
    "《河东日报》（2022年3月15日） 07版",
    "《河东日报》 (2022年03月15日 第二版)",
    "2022-03-15 1 1 河东日报 content_1.html 1 3 老街新开的面馆又排起了长队，一早就坐满了人，过了中午还要等上半个钟头 /enpproperty-->",
    "--> 2022-03-15 河东日报 1 1 老街新开的面馆 /enpproperty-->",
    "2022-03-15 河东网",
    "2022-03-15 08:30 来源：河东网",
    "2022年3月15日 第3版：要闻",
    "2022年3月15日，星期二 今日8版",
    "《河东日报》（2022年3月15日）",
    "2022年03月15日08:30 河东晚报",
    "2022年3月15日/星期二",
    "2022年3月15日/星期二 综合",
  ])("%s is the printed date", (line) => {
    expect(reasonOf(line)).toBe("printed date");
  });

  it.each([
    "首页 > 要闻 > 正文",
    "字号：大 中 小",
    "【字体：大 中 小】",
    "TOP",
    "版权所有 河东传媒",
    "浏览次数：120",
    "人民网>>河东频道",
  ])("%s leads through a site", (line) => {
    expect(reasonOf(line)).toBe("site navigation");
  });

  it.each([
    "2022-03-15 县长（中）在大会上致词。（记者周晴摄）",
    "责编：周晴",
    "联系人：周晴　电话：0571－80000000",
    "责编：张山 王武",
    "记者：周晴 通讯员：李安",
    "到2022年3月15日 全部完工",
    "2022年3月15日）河东人，著名作家",
    "2022年3月15日）全长二百米，",
    "2022年3月15日)",
    "2022年3月15日 全长二百米",
    "2022年3月15日 09:30 走进供销社",
    "2022年3月15日 走进供销社",
    "2022年3月15日09:30 走进供销社",
    "《告别》（2022年3月15日 于县剧院上演",
    "《告别》（2022年3月15日）",
    "2022年3月15日8:30 大坝合龙",
    "下一步怎么走？",
    "责任编辑 周晴",
    "美编的一天：从清晨到深夜",
    "美编 从清晨到深夜的一天",
    "编辑 校对 版式都是他一个人。",
    "他把报纸转到第2版看了很久。",
    "见报三版",
    "工会详见第2版通知的要求开展活动",
  ])("%s is a story's", (line) => {
    expect(reasonOf(line)).toBeNull();
  });

  it.each(["【评论】【打印】", "【糾錯】", "[推荐] [关闭]"])("%s is a site's own", (line) => {
    expect(reasonOf(line)).toBe("site navigation");
  });

  it.each(["【评论】老街的灯", "【关注】", "[打印机] [复印机]"])("%s is no site's", (line) => {
    expect(reasonOf(line)).toBeNull();
  });
});

describe("refuseTooMany", () => {
  const entries = (length: number) =>
    Array.from({ length }, () => ({ pattern: /^版$/u, reason: "page furniture", needs: "版" }));

  it("takes the table, and as many entries as have a bit", () => {
    expect(FURNITURE.length).toBeLessThanOrEqual(32);
    expect(MOST_ENTRIES).toBe(32);
    expect(() => refuseTooMany(entries(32))).not.toThrow();
  });

  it("names how many there are when one more comes", () => {
    expect(() => refuseTooMany(entries(33))).toThrow(
      "furniture-lines.ts: 33 entries, at most 32 are read",
    );
  });
});
