import { describe, expect, it } from "vitest";
import { printedLines } from "./printed-lines.ts";
import { glyphsOf } from "./testing/glyphs-of.ts";

function lines(...glyphs: ReturnType<typeof glyphsOf>[]): string[] {
  return printedLines(glyphs.flat(), 10).map(({ text }) => text);
}

/** Two lines of two columns, the left one drawn to its end first; the right one begins at `x`. */
const columns = (first: string, second: string, x: number) =>
  lines(
    glyphsOf(first, { y: 20 }),
    glyphsOf("两岸村民过", { y: 35 }),
    glyphsOf(second, { x, y: 20 }),
    glyphsOf("今年头茶更早", { x, y: 35 }),
  );

describe("printedLines", () => {
  it("joins pieces of a line that were drawn apart", () => {
    expect(
      lines(glyphsOf("三座桥"), glyphsOf("昨日", { x: 10, y: 20 }), glyphsOf("通车", { x: 34 })),
    ).toEqual(["三座桥通车", "昨日"]);
  });

  it("keeps columns apart where a mark hangs into the gutter between them", () => {
    expect(columns("三座便民桥。", "清明前后上山", 65)).toHaveLength(4);
    expect(columns("三座便民桥昨", "“茶农”上山", 65)).toHaveLength(4);
  });

  it("joins what stands right behind a mark", () => {
    expect(
      lines(glyphsOf("桥通了，"), glyphsOf("别处", { y: 20 }), glyphsOf("人来了", { x: 40 })),
    ).toEqual(["桥通了，人来了", "别处"]);
  });
});
