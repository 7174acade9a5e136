import { describe, expect, it } from "vitest";
import { openDocument } from "./open-document.ts";
import { readGlyphs } from "./read-glyphs.ts";
import { makePdf, type Options, type Writing } from "./testing/make-pdf.ts";

/** Defines the codes 1 to 4 of the test font: 桥, 通, 车, A. */
const CODES: Writing = { text: "桥通车A", x: 10, y: 790, size: 5 };

/** Characters that operators show, with the place and size they come out at. */
async function show(under: string, options: Options = {}) {
  const document = await openDocument(makePdf([[CODES]], { ...options, under }));
  const drawing = await readGlyphs(
    await document.getPage(1),
    await document.getOptionalContentConfig(),
  );
  await document.loadingTask.destroy();
  const round = (value: number) => Math.round(value * 10) / 10;
  return drawing.glyphs.slice(0, -4).map(({ text, x, y, size, width, spaced }) => ({
    text: spaced ? ` ${text}` : text,
    at: [round(x), round(y), round(size), round(width)],
  }));
}

describe("readGlyphs", () => {
  it("steps by widths, numbers in the text and added spacing", async () => {
    expect(await show("BT /F 10 Tf 2 Tc 100 700 Td [<0004> -500 <0001>] TJ <0002> Tj ET")).toEqual([
      { text: "A", at: [100, 100, 10, 5] },
      { text: "桥", at: [112, 100, 10, 10] },
      { text: "通", at: [124, 100, 10, 10] },
    ]);
  });

  it("goes on from the start of a line, not from its end", async () => {
    const glyphs = await show(
      "BT /F 10 Tf 15 TL 100 700 Td <0001> Tj T* <0002> Tj 5 -20 Td <0003> Tj ET",
    );
    expect(glyphs.map(({ at }) => at.slice(0, 2))).toEqual([
      [100, 100],
      [100, 115],
      [105, 135],
    ]);
  });

  it("scales by all matrices, and forgets them with the state", async () => {
    const glyphs = await show(
      "q 2 0 0 2 10 0 cm BT /F 10 Tf 50 Tz 1 0 0 1 50 300 Tm <00010002> Tj ET Q BT /F 10 Tf 50 300 Td <0003> Tj ET",
    );
    expect(glyphs).toEqual([
      { text: "桥", at: [110, 200, 20, 10] },
      { text: "通", at: [120, 200, 20, 10] },
      { text: "车", at: [50, 500, 10, 10] },
    ]);
  });

  it("places vertical writing by the middle of its line", async () => {
    const vertical = await show("BT /F 10 Tf 100 700 Td <00010002> Tj ET", { vertical: true });
    expect(vertical).toEqual([
      { text: "桥", at: [95, 108.8, 10, 10] },
      { text: "通", at: [95, 118.8, 10, 10] },
    ]);
  });

  it("shows nothing of size 0, and lets marked content be", async () => {
    const glyphs = await show("BT /F 0 Tf 100 700 Td <0001> Tj /F 10 Tf /P BMC <0002> Tj EMC ET");
    expect(glyphs.map(({ text }) => text)).toEqual(["通"]);
  });
});
