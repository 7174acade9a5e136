import { FORM_FEED, isBlank } from "../../text/characters.ts";
import { type Decoded, decode } from "../decode.ts";
import type { PlainSheet, Source } from "../source.ts";
import { cutLongPage } from "./long-page.ts";

/** Plain text in any encoding: pages are parted by form feeds; most files are one page. */
export function readText(bytes: Uint8Array, file: string): Source {
  return pagesOf(decode(bytes), file);
}

/** The same of bytes that are decoded. */
export function pagesOf({ text, encoding }: Decoded, file: string): Source {
  return { file, text, encoding, sheets: { [Symbol.iterator]: () => partPages(text) } };
}

function* partPages(text: string): Generator<PlainSheet> {
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf(FORM_FEED, start);
    const end = feed < 0 ? text.length : feed;
    for (const span of cutLongPage(text, [start, end])) {
      if (!isBlank(text, ...span)) yield { kind: "plain", span };
    }
    start = end + 1;
  }
}
