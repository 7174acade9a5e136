import { describe, expect, it } from "vitest";
import { isJunction } from "./junctions.ts";
import { codesOf, pageOf } from "./testing/page-of.ts";

/** A text with the name between two bars. */
function told(marked: string): boolean {
  const [before = "", name = "", after = ""] = marked.split("|");
  return isJunction(name, before, after);
}

describe("a name that arises where two words meet", () => {
  it.each([
    "今年新|增城|镇就业三百人",
    "为青年搭|建平|台",
    "孩子的健|康平|安",
    "乡村治理创|新乡|村都来学",
    "环境十|分宜|居",
    "面向村|民勤|劳致富的故事",
    "县|内乡|镇都通了车",
    "公|开封|闭的旧厂房",
    "以道|德清|风立家",
    "，罗|松原|是外乡人",
    "。王|海口|述这段往事",
    "黄河入|海口|的滩涂",
    "创建示|范县|",
    "公示拟|任县|处级职务的人选",
    "提|高县|域商业水平",
    "工业振|兴县|城",
    "宣传经|费县|里出",
    "展板内|容县|级审过",
    "企业信|息县|里共享",
    "大棚管|理县|乡两级都要抓",
  ])("%s", (marked) => {
    expect(told(marked)).toBe(true);
  });

  it.each([
    "记者在|增城|镇上见到他",
    "到|增城|市场买荔枝",
    "驱车来到|建平|县城",
    "在|建平|等地试种",
    "本报|松原|讯",
    "客车从|松原|开来",
    "于|松原|本地",
    "前往|海口|岸线",
    "昨天|海口|述评",
    "邢台|任县|的厂房",
    "昨天|范县|下了雨",
    "山东|单县|羊汤",
    "，|高县|种茶",
    "和|任县|相邻",
    "||",
  ])("%s is the place", (marked) => {
    expect(told(marked)).toBe(false);
  });

  it.each([
    ["搭建平台引青年", "县里新增城镇岗位，搭建平台，乡村治理创新乡村都来学。"],
    ["一家木器厂", "罗松原是村里的木匠。他的厂子创建示范县时得过奖，拟任县级模范。"],
    ["步道通了", "沿河修了步道，又沿河修了凉亭。全县沿河修了三处。"],
  ])("settles no place: %s", (headline, text) => {
    expect(codesOf(pageOf([[headline, text]]))).toEqual([null, []]);
  });

  it.each([
    ["增城荔枝开摘", "增城昨天开摘荔枝，增城的果农忙了起来。", "440118"],
    ["松原渔场冬捕", "松原昨天冬捕，松原的渔工天不亮就下了湖。", "220700"],
    ["任县修渠", "任县昨天修渠，任县的乡亲都来了。", "130526"],
  ])("leaves the place where it is one: %s", (headline, text, code) => {
    expect(codesOf(pageOf([[headline, text]]), 2018)[1]).toEqual([code]);
  });
});
