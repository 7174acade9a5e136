import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { UnreadableFile } from "../../decode.ts";
import { isPdf } from "./is-pdf.ts";
import { loadPdfjs } from "./load-pdfjs.ts";

export const DAMAGED = "a damaged PDF; its pages cannot be read";

/** Folders of pdf.js with the predefined CJK character maps and stand-ins for the standard fonts. */
function partOfPdfjs(folder: string): string {
  const home = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  return join(home, folder, "/");
}

/** Opens a PDF offline; throws `UnreadableFile` for what needs a password, is damaged or is none. */
export async function openDocument(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  if (!isPdf(bytes)) throw new UnreadableFile("not a PDF");
  if (isCutOff(bytes)) throw new UnreadableFile("a PDF cut off before its end");
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    // pdf.js takes the buffer it is given for its own
    data: new Uint8Array(bytes),
    cMapUrl: partOfPdfjs("cmaps"),
    cMapPacked: true,
    standardFontDataUrl: partOfPdfjs("standard_fonts"),
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    // pictures are not looked at, so none is decoded
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    return await task.promise;
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") {
      throw new UnreadableFile("an encrypted PDF; it opens only with a password");
    }
    throw new UnreadableFile(DAMAGED);
  }
}

/** A PDF ends in `%%EOF`; objects after the last one, or no such mark, mean that the rest is missing. */
function isCutOff(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf("%%EOF");
  return end < 0 || file.indexOf(" obj", end) >= 0;
}
