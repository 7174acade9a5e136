import { describe, expect, it } from "vitest";
import { isJunctionAt } from "./junctions.ts";

/** Whether the word between two bars arises where two others meet. */
function told(marked: string): boolean {
  const [before = "", word = "", after = ""] = marked.split("|");
  return isJunctionAt(before + word + after, before.length);
}

describe("isJunctionAt", () => {
  it.each([
    "镇人|民政|府的院里",
    "按这个办|法规|定的时间",
    "占了机|动车|道",
    "发生一|起火|情",
    "二百多|名师|生",
    "三|名医|护人员",
    "防范重|大风|险",
    "搭建平|台风|格一新",
    "集|中学|习三天",
    "新任|职工|作人员",
    "全|国防|汛工作",
    "出了意|外事|故",
    "国|家风|景名胜",
    "十|分红|火",
    "不|少年|轻人",
    "向家长提|交通|知书",
    "使|用电|子屏",
    "听取农|民建|议",
    "工|作品|质",
    "各|项目|标",
  ])("%s is torn", (marked) => {
    expect(told(marked)).toBe(true);
  });

  it.each([
    "县|民政|局昨天",
    "全市|民政|系统",
    "新出的|法规|条文",
    "地方性|法规|定于下月施行",
    "坐|动车|去省城",
    "动车|动车|",
    "灶台|起火|，邻居",
    "厨房|起火|情况",
    "特级|名师|讲课",
    "请来|名师|生动讲解",
    "刮|大风|，停课",
    "受|台风|影响",
    "镇上|中学|习字课",
    "全国|国防|教育",
    "好|家风|进万家",
    "村集体|分红|火了",
    "这位|少年|轻声说",
    "路上|交通|知识多",
    "对外|交通|行得便",
    "惠民实事|项目|的进度",
    "居民|用电|子夜最少",
    "|项目|",
  ])("%s is the word", (marked) => {
    expect(told(marked)).toBe(false);
  });
});
