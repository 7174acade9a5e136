import { describe, expect, it } from "vitest";
import { codesOf, pageOf } from "./testing/page-of.ts";
import { ownsZone } from "./zones.ts";

function read(headline: string, text: string, furniture: string[] = []): string[] {
  return codesOf(pageOf([[headline, text]], furniture))[1] ?? [];
}

describe("ownsZone", () => {
  it.each([
    "经济技术开发区",
    "高新区今天",
    "国家级经开区",
    "现代农业产业园",
    "工业园区",
    "相关部门获悉",
  ])("a zone or those in charge: %s", (after) => expect(ownsZone(after)).toBe(true));

  it.each(["经济发展", "产业兴旺", "园区里", "大街", "高新技术企业", "有关的人", ""])(
    "neither: %s",
    (after) => expect(ownsZone(after)).toBe(false),
  );
});

describe("a county of everyday words", () => {
  it.each([
    ["平和：十六个项目落地", "近日，平和工业园签下十六个项目。", "350628"],
    ["新厂投产", "三家新厂在东海高新区投产，东海又添了新岗位。", "320722"],
    ["新厂投产", "记者从平和相关部门了解到，三家新厂投产。", "350628"],
  ])("is known by its zone: %s", (headline, text, code) => {
    expect(read(headline, text)).toEqual([code]);
  });

  it.each([
    ["平和：一种心境", "心境平和，日子就长。平和，是老人常说的话。"],
    ["新厂投产", "三家新厂在中外合作产业园投产。"],
    ["新厂投产", "这是一座注重公平和产业园建设的城。"],
    ["新厂投产", "东山开发区又有三家新厂投产。"],
  ])("is a word elsewhere: %s", (headline, text) => {
    expect(read(headline, text)).toEqual([]);
  });

  it("is told from its namesake by the site that prints it", () => {
    expect(read("新厂投产", "东山开发区又有三家新厂投产。", ["来源：东南网"])).toEqual(["350626"]);
  });
});

describe("a city of everyday characters", () => {
  it.each([
    ["安阳新开一条航线", "昨天，首个航班平稳降落，机场里挤满了人。", "410500"],
    ["公园开门", "昨天在安阳开门的公园有湖，安阳又多了一处绿地。", "410500"],
  ])("counts at the headline's head or twice: %s", (headline, text, code) => {
    expect(read(headline, text)).toEqual([code]);
  });

  it.each([
    ["陕北的阳光", "延安阳光好，延安阳光足。", "610600"],
    ["新生入学", "一批新乡村教师入学，又一批新乡贤来了。", undefined],
  ])("is none inside other words: %s", (headline, text, code) => {
    expect(read(headline, text)[0]).toBe(code);
  });
});
