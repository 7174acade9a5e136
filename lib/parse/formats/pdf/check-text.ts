import { UnreadableFile } from "../../decode.ts";
import type { Glyph } from "./glyphs.ts";

/** What papers print: ideographs, kana, letters, digits, their marks and signs. */
const LEGIBLE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u0020-\u007e\u00a0-\u024f\u0391-\u03c9\u2000-\u27bf\u2e80-\u2fdf\u3000-\u33ff\ufb00-\ufb06\uff00-\uffef]+$/u;
/** A few odd signs (a paper's logo font) are no reason to refuse a page. */
const LEAST_LEGIBLE = 0.6;

/** Throws `UnreadableFile` for pages that hold pictures only, or text that no font gives a meaning. */
export function checkText(pages: readonly (readonly Glyph[])[]): void {
  let count = 0;
  let legible = 0;
  for (const page of pages) {
    for (const { text } of page) {
      count++;
      if (LEGIBLE.test(text)) legible++;
    }
  }
  if (!count) throw new UnreadableFile("a PDF without text; its pages are pictures (scanned?)");
  if (legible < LEAST_LEGIBLE * count) {
    throw new UnreadableFile("a PDF whose fonts do not tell which characters they draw");
  }
}
