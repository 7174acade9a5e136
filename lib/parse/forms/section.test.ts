import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";
import { splitLines } from "../lines.ts";
import type { Piece } from "../pieces.ts";
import { bracketedSection, cutSection, isLabel } from "./section.ts";

const heads = (...blocks: string[]): Piece[] => {
  const source = blocks.join("\n\n");
  const lines = splitLines(source, [0, source.length]);
  let from = 0;
  return blocks.map((block) => {
    const to = from + block.split("\n").length;
    const piece: Piece = { kind: "head", lines: lines.slice(from, to) };
    from = to;
    return piece;
  });
};
const section = (...blocks: string[]) => cutSection(heads(...blocks)).section?.text ?? null;

describe("cutSection", () => {
  it("takes a short line alone above longer ones", () => {
    expect(section("公益彩票", "杭州福彩启动首个宣传月活动")).toBe("公益彩票");
    expect(section("一线观察", "小路要蹲下来才修得好")).toBe("一线观察");
  });

  it("takes a name of a few characters that stands apart, even over a shorter headline", () => {
    expect(section("山河故人", "梅岭雨")).toBe("山河故人");
    expect(section("岁月留痕", "最后一封电报")).toBe("岁月留痕");
    expect(section("茶余", "说“慢”")).toBe("茶余");
    expect(section("一线调查", "谁来管？")).toBe("一线调查");
  });

  it("leaves halves of one headline", () => {
    expect(section("守正创新", "行稳致远")).toBeNull();
    expect(section("山河故人\n梅岭雨")).toBeNull();
  });

  it("leaves what is set larger than the line below it", () => {
    const sized = (first: number, second: number, name = "岁月留痕") => {
      const source = `${name}\n\n最后一封电报`;
      const sizes = new Map([
        [0, first],
        [6, second],
      ]);
      const lines = splitLines(source, [0, source.length], { sizes });
      const pieces: Piece[] = lines.map((line) => ({ kind: "head", lines: [line] }));
      return cutSection(pieces).section?.text ?? null;
    };
    expect(sized(2, 1)).toBeNull();
    expect(sized(1.4, 1.2)).toBeNull();
    expect(sized(1.2, 2)).toBe("岁月留痕");
    expect(sized(2, 2)).toBe("岁月留痕");
    expect(sized(2, 1, "国内简讯")).toBe("国内简讯");
    expect(sized(2, 1, "停水公告")).toBeNull();
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

describe("a label in brackets", () => {
  it("is a section without them, even where the headline stands close", () => {
    const cut = cutSection(heads("【城事】", "地铁五号线周末延长运营"));
    expect(cut.section).toMatchObject({ text: "城事", start: 1, end: 3 });
    const page =
      "【城事】\n地铁五号线周末延长运营\n本报讯（记者 何佳）自6月1日起，地铁五号线周末末班车延长半小时。\n";
    const [article] = parse(Buffer.from(page), "page.txt").articles;
    expect(article).toMatchObject({ section: "城事", headline: "地铁五号线周末延长运营" });
  });

  it.each(["【城事】", "[天气]", "〔提醒〕"])("%s", (line) => {
    expect(isLabel(line)).toBe(true);
  });

  it.each(["【城事】地铁延长运营", "【记者 何佳】", "【2】", "（法治聚焦）", "城事"])(
    "not %s",
    (line) => {
      expect(isLabel(line)).toBe(false);
    },
  );
});
