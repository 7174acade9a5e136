import { describe, expect, it } from "vitest";
import { buildPage, type StoryText } from "../dates/testing/build-page.ts";
import { findTopics } from "../topics.ts";
import { isEssay } from "./essay.ts";

function read(text: StoryText) {
  const [story] = buildPage([text]).stories;
  if (!story) throw new Error("buildPage made no story");
  return story;
}

const FIELD = [
  "麦子黄了，我跟着祖父下地，他割麦，我拾穗，一垄地走到头，太阳正好落山。",
  "如今我在城里住了二十年，夜里醒来，还能闻见晒场上的麦香。",
];

describe("isEssay", () => {
  it.each([
    ["麦子黄了", FIELD, []],
    ["两盏灯", ["母亲点起煤油灯，我伏在灯下写字。", "我抬起头，看见她的影子印在墙上。"], []],
    ["旧书包", ["我的书包是姐姐缝的，我背着它念完了小学。"], ["□柳青"]],
  ])("%s", (headline, body, credits) => {
    expect(isEssay(read({ headline, body, credits }))).toBe(true);
  });

  it.each([
    ["第三人称", ["老人点起灯，孩子伏在灯下写字，谁也没有说话。"], []],
    ["引语", ["老人说：“我种了一辈子麦，我不后悔。”说完他又下地了。"], []],
    ["我县修路", ["我县修了三条路，我县还要再修两条。"], []],
    ["报道", ["记者来到村里，我跟着老支书上山，我们走了两个小时。"], []],
    ["电头", ["新华社河东8月27日电 我跟着司机跑了一趟山路，我第一次上山。"], []],
    ["署名", ["我跟着老支书上山，我们走了两个小时。"], ["本报记者 柳青"]],
    ["来信", ["我是城西小区的居民，我家门口的路灯坏了两个月。"], []],
    ["盼修", ["我每天走这条路，我摔过两回，希望尽快修好。"], []],
  ])("none: %s", (headline, body, credits) => {
    expect(isEssay(read({ headline, body, credits }))).toBe(false);
  });

  it("puts literature before what is remembered", () => {
    expect(findTopics(read({ headline: "麦收时节", body: FIELD })).topics[0]).toBe("culture");
    const told = FIELD.map((text) => text.replace(/我/g, "他"));
    expect(findTopics(read({ headline: "麦收时节", body: told })).topics[0]).toBe("rural");
  });
});
