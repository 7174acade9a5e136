import { describe, expect, it } from "vitest";
import { findRuns } from "./runs.ts";
import { glyphsOf } from "./testing/glyphs-of.ts";

const runs = (glyphs: ReturnType<typeof glyphsOf>) =>
  findRuns(glyphs, 10).map((run) => {
    const text = run.glyphs.map((glyph) => glyph.text).join("");
    return run.vertical ? `|${text}` : text;
  });

describe("findRuns", () => {
  it("parts lines, and columns on one base line", () => {
    const lines = [...glyphsOf("第一行"), ...glyphsOf("第二行", { y: 15 })];
    expect(runs([...lines, ...glyphsOf("邻栏", { x: 60 })])).toEqual(["第一行", "第二行", "邻栏"]);
  });

  it("keeps an em of white inside a line", () => {
    expect(runs([...glyphsOf("上联"), ...glyphsOf("下联", { x: 30 })])).toEqual(["上联下联"]);
  });

  it("keeps a headline together whose characters stand ems apart", () => {
    expect(runs(glyphsOf("公告", { size: 20, pitch: 3 }))).toEqual(["公告"]);
    const two = [...glyphsOf("桥通了", { size: 20 }), ...glyphsOf("茶开园", { x: 100, size: 20 })];
    expect(runs(two)).toEqual(["桥通了", "茶开园"]);
    expect(runs(glyphsOf("一二", { pitch: 3 }))).toEqual(["一", "二"]);
  });

  it("reads characters below each other as one line", () => {
    expect(runs(glyphsOf("竖排标题", { down: true, pitch: 1.1 }))).toEqual(["|竖排标题"]);
    expect(runs(glyphsOf("要闻", { down: true, size: 20 }))).toEqual(["|要闻"]);
  });

  it("goes on over a blank in a vertical line", () => {
    const halves = [
      ...glyphsOf("抓整治", { down: true, size: 20 }),
      ...glyphsOf("守底线", { y: 80, down: true, size: 20 }),
    ];
    expect(runs(halves)).toEqual(["|抓整治守底线"]);
  });

  it("takes two short lines of text for two lines", () => {
    expect(runs(glyphsOf("了吧", { down: true, pitch: 1.3 }))).toEqual(["了", "吧"]);
    expect(runs(glyphsOf("好了吧", { down: true, pitch: 1.6 }))).toEqual(["好", "了", "吧"]);
  });
});
