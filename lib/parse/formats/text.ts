import type { Span } from "../../article.ts";
import { FORM_FEED } from "../../text/characters.ts";
import { type Decoded, decode } from "../decode.ts";

/** What every format is turned into: one decoded source and the pages it holds, in order. */
export interface SourcePages extends Decoded {
  readonly pages: readonly Span[];
}

/** Plain text: pages are parted by form feeds; most files are one page. */
export function readText(bytes: Uint8Array): SourcePages {
  const { text, encoding } = decode(bytes);
  const pages: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf(FORM_FEED, start);
    const end = feed < 0 ? text.length : feed;
    if (end > start) pages.push([start, end]);
    start = end + 1;
  }
  return { text, encoding, pages };
}
