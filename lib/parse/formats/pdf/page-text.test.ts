import { describe, expect, it } from "vitest";
import { findBlocks } from "./blocks.ts";
import { pageText } from "./page-text.ts";
import { printedLines } from "./printed-lines.ts";
import { glyphsOf } from "./testing/glyphs-of.ts";

type Set = Parameters<typeof glyphsOf>[1];

const text = (...lines: [string, Set][]) => {
  const glyphs = lines.flatMap(([words, set]) => glyphsOf(words, set));
  return pageText(findBlocks(printedLines(glyphs, 10), 10), 10);
};

describe("pageText", () => {
  it("indents a paragraph's first line, and no centred headline", () => {
    const page = text(
      ["桥通了", { x: 45, y: 0, size: 20 }],
      ["昨天上午三座", { x: 20, y: 30 }],
      ["便民桥同时通车了", { y: 45 }],
    );
    expect(page.text).toBe("桥通了\n\n\u3000\u3000昨天上午三座\n便民桥同时通车了");
    expect([...page.sizes]).toEqual([
      [0, 2],
      [5, 1],
      [14, 1],
    ]);
  });

  it("indents a paragraph that stands apart by the column above it", () => {
    const page = text(
      ["昨天上午三座便民", { y: 0 }],
      ["桥通车。", { y: 15 }],
      ["两岸的村民", { x: 20, y: 45 }],
    );
    expect(page.text).toBe("昨天上午三座便民\n桥通车。\n\n\u3000\u3000两岸的村民");
  });

  it("goes on at the top of the next column without a blank line", () => {
    const page = text(
      ["昨天上午三座便民", { y: 0 }],
      ["桥同时通车两岸六", { y: 15 }],
      ["个村的村民不再绕", { x: 100, y: 0 }],
      ["路。", { x: 100, y: 15 }],
    );
    expect(page.text).toBe("昨天上午三座便民\n桥同时通车两岸六\n个村的村民不再绕\n路。");
  });

  it("sets a signature far right apart by its blanks, eight ems at most", () => {
    const page = text(["昨天上午三座便民桥通车村民同乐", { y: 0 }], ["林小禾", { x: 120, y: 15 }]);
    expect(page.text.split("\n")[1]).toBe(`${"\u3000".repeat(8)}林小禾`);
  });

  it("tells how wide the column of running text is, and of verse nothing", () => {
    const page = text(
      ["昨天上午，三座便民", { y: 0 }],
      ["桥通车。两岸六个村", { y: 15 }],
      ["不绕路。", { y: 30 }],
    );
    expect([...page.measures.values()]).toEqual([9, 9, 9]);
    const verse = text(
      ["桥", { y: 0 }],
      ["跨过河", { y: 15 }],
      ["也跨过许多年", { y: 30 }],
      ["春", { y: 45 }],
    );
    expect(verse.measures.size).toBe(0);
  });

  it("measures a few lines by text alike that is as wide", () => {
    const page = text(
      ["昨天上午，三座便民", { y: 0 }],
      ["桥通车。两岸六个村", { y: 15 }],
      ["不绕路。", { y: 30 }],
      ["一、桥南到桥北的路", { x: 150, y: 0 }],
      ["照旧。", { x: 150, y: 15 }],
      ["末班船停在老渡口", { x: 300, y: 0 }],
      ["边。", { x: 300, y: 15 }],
      ["桥南", { x: 450, y: 0 }],
      ["桥北", { x: 450, y: 15 }],
    );
    expect([...page.measures.values()]).toEqual([9, 9, 9, 9, 9, 8, 9]);
  });

  it("counts a full line's column by its words, whatever room its font gives figures", () => {
    const page = text(
      ["昨天上午，1234567", { y: 0 }],
      ["人从河东走到河西，12", { y: 15 }],
      ["不绕路。", { y: 30 }],
    );
    expect([...page.measures.values()]).toEqual([8.5, 10, 12]);
  });

  it("tells verse, a stanza at a column's head apart, and sets none of it in", () => {
    const page = text(
      ["桥", { x: 25, y: 0 }],
      ["跨过河", { x: 15, y: 15 }],
      ["也跨过许多年", { y: 30 }],
      ["春天", { x: 20, y: 45 }],
      ["桥下的水", { x: 110, y: 0 }],
      ["认得每一个人", { x: 100, y: 15 }],
    );
    const stanzas = "桥\n跨过河\n也跨过许多年\n春天\n\n桥下的水\n认得每一个人";
    expect(page.text).toBe(stanzas);
    expect([...page.verse].map((at) => page.text.charAt(at)).join("")).toBe("桥跨也春桥认");
  });

  it("sets a line in the middle between two paragraphs apart", () => {
    const page = (x: number, last = "村里热闹。") =>
      text(
        ["昨天上午，三座便民", { y: 0 }],
        ["桥通车。两岸六个村", { y: 15 }],
        [last, { y: 30 }],
        ["桥南", { x, y: 45 }],
        ["桥南的人，起得", { x: 20, y: 60 }],
        ["很早。", { y: 75 }],
      ).text.split("\n\n").length;
    expect(page(35)).toBe(3);
    expect(page(20)).toBe(1);
    expect(page(35, "村里很热闹了从这里")).toBe(1);
  });

  it("keeps a column's edge under one that stands further left", () => {
    const page = text(
      ["昨天上午三座便民", { y: 0 }],
      ["桥通车。", { y: 15 }],
      ["两岸的村民", { x: 40, y: 45 }],
      ["不绕路了。", { x: 20, y: 60 }],
    );
    expect(page.text.split("\n").slice(3)).toEqual(["\u3000\u3000两岸的村民", "不绕路了。"]);
  });

  it("keeps a short line with the indented ones above", () => {
    const page = text(
      ["算账", { x: 20, y: 0 }],
      ["记者算了一笔", { x: 20, y: 15 }],
      ["账：", { y: 30 }],
    );
    expect(page.text).toBe("\u3000\u3000算账\n\u3000\u3000记者算了一笔\n账：");
  });

  it("is empty for an empty page", () => {
    expect(text().text).toBe("");
  });

  it("takes no edge of a column from a byline between two", () => {
    const page = text(
      ["桥通了", { x: 65, y: 0, size: 20 }],
      ["方舟", { x: 85, y: 16 }],
      ["昨天上午三座", { x: 20, y: 31 }],
      ["便民桥同时通车了", { y: 46 }],
      ["两岸村民从此不必", { x: 102, y: 31 }],
      ["再绕路了。", { x: 102, y: 46 }],
    );
    expect(page.text).toContain("\n两岸村民从此不必\n再绕路了。");
  });
});
