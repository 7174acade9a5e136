import { describe, expect, it } from "vitest";
import { insetPeople } from "./insets.ts";

const people = (text: string) => insetPeople(text).map(({ name, role }) => `${role}:${name}`);

describe("insetPeople", () => {
  it.each([
    ["回味许久不见的味道（见图，本报记者 柳青 摄）。桥下人多。", ["photographer:柳青"]],
    ["桥下人多（上图，韩雪 摄），天也晴了。", ["photographer:韩雪"]],
    ["照片挂在墙上（资料图片 柳青摄）。", ["photographer:柳青"]],
    ["桥下人多（上图，小苇 摄）。", ["photographer:小苇"]],
    ["各部门加紧排涝。（记者柳青、闻松阳朔报道）", ["reporter:柳青", "reporter:闻松"]],
    ["人來得多（河東網發 韓雪 攝），天也晴了。", ["photographer:韓雪"]],
    ["各部门加紧排涝。（摄影记者 柳青）", ["reporter:柳青"]],
    ["（河东报记者柳青）昨天，河堤加高了半米。", ["reporter:柳青"]],
    ["各部门加紧排涝。（河东网-江海日报记者 柳青）", ["reporter:柳青"]],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    "他爱好摄影（不收费），也教学生。",
    "有人（记者注意到）走了过去。",
    "一位老人（记者邻居）走了过去。",
    "这部片子（三年拍摄）得了奖。",
    "新闻（记者 柳青）里说，桥通了。",
    "桥通了（柳青、韩雪）。",
    "老渡船要退休了（现场抓拍 摄）。",
    "人来得多（活动现场 摄）。",
    "人来得多（资料照片 摄）。",
    "人来得多（见图）。",
    "（记者手记）河堤加高了半米。",
    "（柳青）河堤加高了半米。",
    "通讯员培训班（第三期）开班。",
  ])("none in %s", (text) => {
    expect(people(text)).toEqual([]);
  });

  it("is quick about many brackets", () => {
    expect(people("（摄".repeat(50_000))).toEqual([]);
    expect(people("摄（".repeat(50_000))).toEqual([]);
  });
});
