import { describe, expect, it } from "vitest";
import type { DrawnGlyph } from "./read-glyphs.ts";
import { glyphsOf } from "./testing/glyphs-of.ts";
import { uprightDrawing, uprightGlyphs } from "./upright.ts";

type Look = Partial<Pick<DrawnGlyph, "color" | "invisible">> & Parameters<typeof glyphsOf>[1];

const write = (text: string, look: Look = {}): DrawnGlyph[] =>
  glyphsOf(text, { x: 20, y: 50, ...look }).map((glyph) => ({
    ...glyph,
    color: look.color ?? "#000000",
    invisible: look.invisible ?? false,
  }));

const read = (
  glyphs: readonly DrawnGlyph[],
  areas = [] as Parameters<typeof uprightGlyphs>[0]["areas"],
) =>
  uprightGlyphs({ width: 600, height: 800, glyphs, areas, strokes: [] }).layers.map((layer) =>
    layer.map(({ text }) => text).join(""),
  );

const BODY = write("河湾镇三座便民桥昨天通车", { y: 100 });
const SHOWN = "河湾镇三座便民桥昨天通车";

describe("uprightGlyphs", () => {
  it("reads once what is drawn twice, and twice what is printed twice", () => {
    const shadow = write("哈哈桥通了", { x: 20.6, y: 50.4 });
    expect(read([...write("哈哈桥通了"), ...shadow, ...BODY])).toEqual([`哈哈桥通了${SHOWN}`]);
  });

  it.each([
    ["invisible", { invisible: true }],
    ["white on white", { color: "#ffffff" }],
    ["tiny", { size: 0.5 }],
    ["off the page", { x: -300 }],
    ["slanted like a watermark", { turn: 315 }],
  ])("leaves out writing that is %s", (_, look) => {
    expect(read([...write("内部资料", look), ...BODY])).toEqual([SHOWN]);
  });

  it("keeps white type on a bar, and white headlines", () => {
    const bar = { left: 0, top: 30, right: 600, bottom: 60 };
    expect(read([...write("要闻", { color: "#ffffff" }), ...BODY], [bar])).toEqual([
      `要闻${SHOWN}`,
    ]);
    const headline = write("桥通了", { color: "#ffffff", size: 30 });
    expect(read([...headline, ...BODY])).toEqual([`桥通了${SHOWN}`]);
  });

  it("keeps the invisible text behind a scan when there is no other", () => {
    expect(read(BODY.map((glyph) => ({ ...glyph, invisible: true })))).toEqual([SHOWN]);
  });

  it("puts what runs up the edge behind the rest", () => {
    expect(read([...write("广告", { turn: 270 }), ...BODY])).toEqual([SHOWN, "广告"]);
  });

  it("turns a page that lies on its side", () => {
    const { layers, turn } = uprightGlyphs({
      width: 600,
      height: 800,
      glyphs: write("桥", { x: 500, y: 40, turn: 90 }),
      areas: [],
      strokes: [],
    });
    expect(layers[0]?.[0]).toMatchObject({ text: "桥", x: 40, y: 100 });
    expect(turn).toBe(90);
  });
});

describe("uprightDrawing", () => {
  const box = { left: 500, top: 40, right: 560, bottom: 240 };
  const drawing = { width: 600, height: 800, glyphs: [], areas: [box], strokes: [box] };

  it.each([
    [0, box, 600],
    [90, { left: 40, top: 40, right: 240, bottom: 100 }, 800],
    [180, { left: 40, top: 560, right: 100, bottom: 760 }, 600],
    [270, { left: 560, top: 500, right: 760, bottom: 560 }, 800],
  ])("turns what is drawn back by %s degrees", (turn, expected, width) => {
    const { areas, strokes, ...sheet } = uprightDrawing(drawing, turn);
    expect([areas, strokes]).toEqual([[expected], [expected]]);
    expect(sheet.width).toBe(width);
  });
});
