import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { FORM_FEED } from "../../../text/characters.ts";
import { UnreadableFile } from "../../decode.ts";
import type { PlainSheet, Source } from "../../source.ts";
import type { Block } from "./block.ts";
import { checkText } from "./check-text.ts";
import { joinDropCaps } from "./drop-caps.ts";
import { framesOf, rulesOf } from "./frames.ts";
import type { Glyph } from "./glyphs.ts";
import { goesOn } from "./goes-on.ts";
import { liftCaptions } from "./lift-captions.ts";
import { marginLines, TIME_OF_PRINTING } from "./margin-lines.ts";
import { DAMAGED, openDocument } from "./open-document.ts";
import { type Drawn, NOTHING_DRAWN, orderFrames } from "./order-frames.ts";
import { type PageText, pageText } from "./page-text.ts";
import { printedLines } from "./printed-lines.ts";
import { readGlyphs } from "./read-glyphs.ts";
import { commonSize } from "./sizes.ts";
import { uprightDrawing, uprightGlyphs } from "./upright.ts";

export { isPdf } from "./is-pdf.ts";

/**
 * A PDF with a text layer to its pages as text: one line a printed line, columns one after another,
 * each headline before its columns. Pages are parted by form feeds. Throws `UnreadableFile` for what
 * needs a password, is damaged, holds pictures only, or whose fonts give their text no meaning.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Source> {
  const pages = await readPages(bytes);
  checkText(pages.map(({ layers }) => layers.flat()));
  return { file, encoding: "pdf", ...joinPages(layOut(pages)) };
}

/** The text of all pages; a page whose text goes on over the next makes one sheet with it. */
function joinPages(pages: readonly LaidOut[]): { text: string; sheets: PlainSheet[] } {
  const sheets: PlainSheet[] = [];
  let text = "";
  for (const [at, page] of pages.entries()) {
    if (at) text += FORM_FEED;
    const start = text.length;
    text += page.text;
    const sizes = shifted(page.sizes, start);
    const measures = shifted(page.measures, start);
    const verse = [...page.verse].map((at) => start + at);
    const furniture = shifted(page.furniture, start);
    const open = page.follows ? sheets.pop() : undefined;
    sheets.push({
      kind: "plain",
      span: [open ? open.span[0] : start, text.length],
      sizes: new Map([...(open?.sizes ?? []), ...sizes]),
      measures: new Map([...(open?.measures ?? []), ...measures]),
      verse: new Set([...(open?.verse ?? []), ...verse]),
      furniture: new Map([...(open?.furniture ?? []), ...furniture]),
    });
  }
  return { text, sheets };
}

interface LaidOut extends PageText {
  /** Goes on with the text of the page before. */
  readonly follows: boolean;
}

function shifted<T>(marks: ReadonlyMap<number, T>, by: number): Map<number, T> {
  return new Map([...marks].map(([at, mark]) => [by + at, mark]));
}

/** A page as drawn. */
interface DrawnPage {
  /** Its characters, turned upright: those of the page's own direction, then others. */
  readonly layers: readonly (readonly Glyph[])[];
  /** What is drawn round, under and between those of the first layer. */
  readonly drawn: Drawn;
}

async function readPages(bytes: Uint8Array): Promise<DrawnPage[]> {
  const document = await openDocument(bytes);
  try {
    return await pagesOf(document);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(DAMAGED);
  } finally {
    await document.loadingTask.destroy();
  }
}

async function pagesOf(document: PDFDocumentProxy): Promise<DrawnPage[]> {
  const shown = await document.getOptionalContentConfig();
  const pages: DrawnPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const drawing = await readGlyphs(page, shown);
    const { layers, turn } = uprightGlyphs(drawing);
    const upright = uprightDrawing(drawing, turn);
    pages.push({ layers, drawn: { frames: framesOf(upright), rules: rulesOf(upright) } });
    page.cleanup();
  }
  return pages;
}

/** All pages through all stages, in order. */
function layOut(pages: readonly DrawnPage[]): LaidOut[] {
  const set = pages.map(({ layers, drawn }) => {
    const body = commonSize(layers.flat());
    return {
      body,
      drawn,
      layers: layers.map((glyphs) => joinDropCaps(printedLines(glyphs, body), body)),
    };
  });
  const margins = marginLines(set.map(({ body, layers }) => ({ body, lines: layers[0] ?? [] })));
  const flows = [...margins.values()].includes(TIME_OF_PRINTING);
  let before: readonly Block[] = [];
  return set.map(({ body, drawn, layers }) => {
    const blocks = layers.flatMap((lines, layer) => {
      const own = lines.filter((line) => !margins.has(line));
      return liftCaptions(orderFrames(own, layer ? NOTHING_DRAWN : drawn, body));
    });
    const [first = []] = layers;
    const around = first.flatMap((line) => {
      const reason = margins.get(line);
      return reason ? [[line, reason] as const] : [];
    });
    const follows = goesOn(before, blocks, { flows });
    before = blocks;
    return { ...pageText(blocks, body, new Map(around)), follows };
  });
}
