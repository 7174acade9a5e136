import { describe, expect, it } from "vitest";
import { DisplayLine } from "./display-line.ts";

function shown(text: string): DisplayLine {
  return new DisplayLine({ text, width: 0, gap: 0 });
}

describe("DisplayLine", () => {
  it.each(["王启明在调研防汛工作时强调", "以项目建设为抓手", "守好一江水，"])(
    "leads in: %s",
    (text) => {
      expect(shown(text).leadsIn).toBe(true);
    },
  );
  it.each(["强调安全第一", "会议室里的灯", "守好一江水"])("does not lead in: %s", (text) => {
    expect(shown(text).leadsIn).toBe(false);
  });
  it.each(["张明远讲话 李小禾主持", "赵安、钱宁出席"])("says who took part: %s", (text) => {
    expect(shown(text).takesPart).toBe(true);
  });
  it.each(["主持人手记", "讲话稿里的错字"])("says not who took part: %s", (text) => {
    expect(shown(text).takesPart).toBe(false);
  });
  it("tells halves as long as each other from others", () => {
    expect(shown("半夜敲响的门 天亮送来的药").isParallel).toBe(true);
    expect(shown("半夜敲响的门 药").isParallel).toBe(false);
    expect(shown("半夜敲响的门").isParallel).toBe(false);
  });
  it("counts what makes a line lively, and says the same when asked again", () => {
    const line = shown("“电”从哪里来？");
    expect([line.liveliness, line.liveliness]).toEqual([3, 3]);
    expect(shown("全县春耕有序推进").liveliness).toBe(0);
  });
  it.each([
    "“夜市经济”观察",
    "寻访古渡口",
    "蓝天行动·年终盘点",
    "“文明实践”在东湖",
    "系列报道之三",
    "开学季特别报道",
    "我与夜校的故事",
  ])("names a kind of story: %s", (text) => {
    expect(shown(text).namesKind).toBe(true);
  });
  it.each([
    "古渡口来了新船",
    "“文明”在哪里？",
    "走进这扇门，看见另一个自己",
    "河边老街的故事",
    "记者深度报道夜校",
    "12·5车祸调查结果公布",
  ])("names no kind: %s", (text) => {
    expect(shown(text).namesKind).toBe(false);
  });
  it("sees where a line breaks off", () => {
    expect(shown("灯会散场之后").isFragment).toBe(true);
    expect(shown("灯会散场").isFragment).toBe(false);
  });
});
