import { describe, expect, it } from "vitest";
import { makePage } from "../make/pages.ts";
import { TEXTS } from "../make/texts.ts";
import { findLayout } from "./layout.ts";
import { splitLines } from "./lines.ts";

const layoutOf = (source: string) => findLayout(splitLines(source, [0, source.length]));
const NEWS = TEXTS.slice(0, 6);

describe("findLayout", () => {
  it.each([13, 18, 24, 30])(
    "sees columns %d ems wide and what became of their indents",
    (width) => {
      for (const indent of ["kept", "swallowed", "none"] as const) {
        const page = makePage(NEWS, 5, {
          kind: "columns",
          width,
          indent,
          strayEvery: 0,
          ownWidths: false,
          parted: true,
        });
        const layout = layoutOf(page.text);
        expect([layout.kind, layout.indent, layout.parted]).toEqual(["columns", indent, true]);
        const widths = layout.columns.map(([above]) => above);
        expect(widths.filter((found) => Math.abs(found - width) <= 1).length).toBeGreaterThan(
          0.75 * widths.length,
        );
      }
    },
  );

  it("sees columns on a page of a few lines, whose first stands in", () => {
    const few =
      "柳河村的新学校\n\n　　9月1日，柳河镇柳河村的新学校开\n学，一百一十二名孩子走进明亮的教室，\n校长站在门口一个一个地叫他们的名字。\n";
    expect(layoutOf(few).kind).toBe("columns");
    const whole = few.replaceAll(/(?<=[开，])\n/gu, "");
    expect(layoutOf(whole).kind).toBe("flowed");
  });

  it("sees whether blank lines part paragraphs", () => {
    const close = makePage(NEWS, 5, {
      kind: "columns",
      width: 16,
      parted: false,
      strayEvery: 0,
      ownWidths: false,
    });
    expect(layoutOf(close.text).parted).toBe(false);
  });

  it("sees first lines two ems short on a page of one-paragraph stories", () => {
    const story = (title: string) =>
      `${title}\n\n连日晴好，游客们乘着橡皮艇\n穿过峡谷，激起阵阵浪花，笑声传\n得很远，景区为此增开了两班摆渡\n车。\n`;
    const page = ["漂流正当时", "峡谷夏日长", "摆渡车加班"].map(story).join("\n");
    expect(layoutOf(page).indent).toBe("swallowed");
    const full = page.replaceAll("连日晴好，", "连日以来天晴，");
    expect(layoutOf(full).indent).toBe("none");
  });

  it("sees whole paragraphs no wider than columns may be", () => {
    const story = (at: number) =>
      `渡口停航第${at}年\n河东的渡口停了${at}年，缆绳还拴在那块青石上没有人动。\n老船工隔几天就要来看一看，他说河水认得船，船也认得路。`;
    expect(layoutOf([3, 4, 5].map(story).join("\n\n")).kind).toBe("flowed");
  });

  it("sees flowed text", () => {
    const page = makePage(NEWS, 5, { kind: "flowed", heads: "before" });
    expect(layoutOf(page.text).kind).toBe("flowed");
  });

  it("sees a saved web page by two lines that only sites print", () => {
    const text = "河边新开一家书店\n2024年05月06日08:15\n书店开在河边的老仓库里。\n返回顶部";
    expect(layoutOf(text).kind).toBe("web");
    expect(layoutOf("河边新开一家书店\n\n书店开在河边的老仓库里。").kind).toBe("flowed");
  });

  it("takes an empty page", () => {
    expect(layoutOf("").kind).toBe("flowed");
  });
});
