import { describe, expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import type { Piece } from "../pieces.ts";
import { bracketedSection, cutSection } from "./section.ts";

const heads = (...blocks: string[]): Piece[] =>
  blocks.map((block) => ({ kind: "head", lines: splitLines(block, [0, block.length]) }));
const section = (...blocks: string[]) => cutSection(heads(...blocks)).section?.text ?? null;

describe("cutSection", () => {
  it("takes a short line alone above longer ones", () => {
    expect(section("公益彩票", "杭州福彩启动首个宣传月活动")).toBe("公益彩票");
    expect(section("一线观察", "小路要蹲下来才修得好")).toBe("一线观察");
  });

  it("leaves headlines", () => {
    expect(section("公益彩票")).toBeNull();
    expect(section("雪", "——记高原上的养路人")).toBeNull();
    expect(section("全市农村客运样板县名单公布", "我县榜上有名")).toBeNull();
    expect(section("深学细悟\n入人心")).toBeNull();
  });
});

describe("bracketedSection", () => {
  const cut = (text: string) => {
    const found = bracketedSection(text);
    return found && text.slice(...found.inner);
  };

  it("takes a column's name off a headline's end", () => {
    expect(cut("把判决写在田埂上（法治聚焦）")).toBe("法治聚焦");
  });

  it.each([
    "居住房屋安全管理办法（试行）",
    "故乡的桥（上）",
    "青海湖（外一首）",
    "河边书店开张",
    "论语新读（三）",
  ])("leaves %s", (text) => {
    expect(cut(text)).toBeNull();
  });
});
