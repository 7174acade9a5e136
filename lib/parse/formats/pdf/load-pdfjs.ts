import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

export type Pdfjs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

/** What pdf.js only draws with. It makes one matrix on loading; reading text needs none of them. */
const DRAWING = ["DOMMatrix", "ImageData", "Path2D"] as const;
const COMPLAINT = /^Warning: Cannot (?:load|access|polyfill) /u;

let loading: Promise<Pdfjs> | null = null;

/**
 * Loads pdf.js when the first PDF is met, and once. It looks for a canvas that nothing here needs;
 * where that is not installed it would complain on the console and fail, so the drawing classes are
 * stood in for while it loads, and taken away again.
 */
export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= importQuietly();
  return loading;
}

async function importQuietly(): Promise<Pdfjs> {
  const missing = DRAWING.filter((name) => !(name in globalThis));
  for (const name of missing) {
    Object.defineProperty(globalThis, name, { value: class {}, configurable: true });
  }
  const warn = console.warn;
  console.warn = (...words: unknown[]) => {
    if (!COMPLAINT.test(String(words[0]))) warn(...words);
  };
  try {
    const pdfjs: Pdfjs = await import(/* @vite-ignore */ addressOf("pdf.min.mjs"));
    pdfjs.GlobalWorkerOptions.workerSrc = addressOf("pdf.worker.min.mjs");
    return pdfjs;
  } finally {
    console.warn = warn;
    for (const name of missing) Reflect.deleteProperty(globalThis, name);
  }
}

/** The minified build is the same program without source maps, which take seconds to read. */
function addressOf(part: string): string {
  const { resolve } = createRequire(import.meta.url);
  return pathToFileURL(resolve(`pdfjs-dist/legacy/build/${part}`)).href;
}
