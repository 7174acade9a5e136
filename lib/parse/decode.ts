import { BYTE_ORDER_MARK, NUL } from "../text/characters.ts";

/** A file that is no text the parser knows; `message` is one line saying what it seems to be. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}

export interface Decoded {
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be` or `gb18030`. */
  readonly encoding: string;
}

/**
 * Bytes to text, without the byte order mark: UTF-8, UTF-16 (with its mark or plain to see) or
 * GB18030. Throws `UnreadableFile` for anything that is not text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const plain = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (!looksLikeText(plain)) {
    throw new UnreadableFile("not text; plain text in UTF-8, UTF-16 or GB18030 is accepted");
  }
  return { text: plain, encoding };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return unmarked;
  return isUtf8(bytes) ? "utf-8" : "gb18030";
}

/** UTF-16 without a mark shows itself by line feeds and spaces whose other half is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2) return null;
  const limit = Math.min(bytes.length, 4096);
  let little = 0;
  let big = 0;
  for (let at = 0; at + 1 < limit; at += 2) {
    const blankLow = bytes[at] === 0x0a || bytes[at] === 0x20 || bytes[at] === 0x0d;
    const blankHigh = bytes[at + 1] === 0x0a || bytes[at + 1] === 0x20 || bytes[at + 1] === 0x0d;
    if (blankLow && bytes[at + 1] === 0) little++;
    if (blankHigh && bytes[at] === 0) big++;
  }
  if (little === big) return null;
  return little > big ? "utf-16le" : "utf-16be";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Text holds no NUL and next to no control or replacement characters. */
function looksLikeText(text: string): boolean {
  if (text.includes(NUL)) return false;
  let odd = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const blank = code === 9 || code === 10 || code === 12 || code === 13;
    if ((code < 32 && !blank) || code === 0x7f || code === 0xfffd) odd++;
    // GB18030 maps bytes it has no character for to private use
    else if (code >= 0xe000 && code <= 0xf8ff) odd++;
  }
  return odd <= 2 + text.length / 50;
}
