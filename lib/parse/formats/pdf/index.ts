import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { FORM_FEED } from "../../../text/characters.ts";
import { UnreadableFile } from "../../decode.ts";
import type { PlainSheet, Source } from "../../source.ts";
import { findBlocks } from "./blocks.ts";
import { checkText } from "./check-text.ts";
import type { Glyph } from "./glyphs.ts";
import { liftCaptions } from "./lift-captions.ts";
import { marginLines } from "./margin-lines.ts";
import { DAMAGED, openDocument } from "./open-document.ts";
import { type PageText, pageText } from "./page-text.ts";
import { printedLines } from "./printed-lines.ts";
import { readGlyphs } from "./read-glyphs.ts";
import { readingOrder } from "./reading-order.ts";
import { commonSize } from "./sizes.ts";
import { uprightGlyphs } from "./upright.ts";

export { isPdf } from "./is-pdf.ts";

/**
 * A PDF with a text layer to its pages as text: one line a printed line, columns one after another,
 * each headline before its columns. Pages are parted by form feeds. Throws `UnreadableFile` for what
 * needs a password, is damaged, holds pictures only, or whose fonts give their text no meaning.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Source> {
  const pages = await readPages(bytes);
  checkText(pages.map((layers) => layers.flat()));
  const sheets: PlainSheet[] = [];
  let text = "";
  for (const page of layOut(pages)) {
    if (sheets.length) text += FORM_FEED;
    const start = text.length;
    text += page.text;
    sheets.push({
      kind: "plain",
      span: [start, text.length],
      sizes: shifted(page.sizes, start),
      furniture: shifted(page.furniture, start),
    });
  }
  return { file, text, encoding: "pdf", sheets };
}

function shifted<T>(marks: ReadonlyMap<number, T>, by: number): Map<number, T> {
  return new Map([...marks].map(([at, mark]) => [by + at, mark]));
}

/** For each page its characters, turned upright: those of the page's own direction, then others. */
async function readPages(bytes: Uint8Array): Promise<Glyph[][][]> {
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

async function pagesOf(document: PDFDocumentProxy): Promise<Glyph[][][]> {
  const layers = await document.getOptionalContentConfig();
  const pages: Glyph[][][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    pages.push(uprightGlyphs(await readGlyphs(page, layers)));
    page.cleanup();
  }
  return pages;
}

/** All pages through all stages, in order. */
function layOut(pages: readonly (readonly (readonly Glyph[])[])[]): PageText[] {
  const set = pages.map((layers) => {
    const body = commonSize(layers.flat());
    return { body, layers: layers.map((glyphs) => printedLines(glyphs, body)) };
  });
  const margins = marginLines(set.map(({ body, layers }) => ({ body, lines: layers[0] ?? [] })));
  return set.map(({ body, layers }) => {
    const blocks = layers.flatMap((lines) => {
      const own = lines.filter((line) => !margins.has(line));
      return liftCaptions(readingOrder(findBlocks(own, body), body));
    });
    const [first = []] = layers;
    const around = first.flatMap((line) => {
      const reason = margins.get(line);
      return reason ? [[line, reason] as const] : [];
    });
    return pageText(blocks, body, new Map(around));
  });
}
