import { isUtf8, transcode } from "node:buffer";
import { BYTE_ORDER_MARK, NUL } from "../text/characters.ts";
import { type EncodingName, findEncoding, frequentShare, isUnmapped } from "./encodings.ts";
import { kindOf, textKindOf } from "./file-kinds.ts";

/** A file the parser cannot read; `message` is one line saying what it seems to be. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}

/** What a refusal of something else ends with. */
export const ACCEPTED =
  "accepted are plain text (UTF-8, UTF-16, GB18030, Big5), HTML, PDF and JSON, also in zip and gzip";

/** Near the longest string that Node's V8 makes. */
const MOST_BYTES = 500_000_000;

export interface Decoded {
  readonly text: string;
  readonly encoding: EncodingName;
  /** The text as it was before the NULs in it were read as blanks; absent where there were none. */
  readonly withNuls?: string;
}

/**
 * Bytes to text, without the byte order mark: UTF-8, UTF-16 (with its mark or plain to see),
 * GB18030 or Big5. Bytes that mean nothing here and there become U+FFFD, and a
 * few NULs, as converters from PDF leave them, blanks. Throws `UnreadableFile` for anything that is
 * not text.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MOST_BYTES) {
    throw new UnreadableFile(`more than ${MOST_BYTES / 1e6} MB of text; split it at a page's end`);
  }
  const encoding = findEncoding(bytes);
  const text = encoding === "utf-8" ? decodeUtf8(bytes) : new TextDecoder(encoding).decode(bytes);
  const plain = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (!looksLikeText(plain)) throw notText(kindOf(bytes));
  const hasNuls = plain.includes(NUL);
  const kind = hasNuls ? kindOf(bytes) : textKindOf(bytes);
  if (kind) throw notText(kind);
  if (!hasNuls) return { text: plain, encoding };
  return { text: plain.replaceAll(NUL, " "), encoding, withNuls: plain };
}

/** Larger files are spared the copy of their text that `transcode` makes on the way. */
const MOST_COPIED = 4_000_000;

/** As a `TextDecoder`, for right UTF-8 in an eighth of its time. */
function decodeUtf8(bytes: Uint8Array): string {
  if (bytes.length > MOST_COPIED || !isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const text = transcode(bytes, "utf8", "utf16le").toString("utf16le");
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function notText(kind: string | null): UnreadableFile {
  return new UnreadableFile(`${kind ? `${kind}, ` : ""}not text; ${ACCEPTED}`);
}

/**
 * Text holds next to no control, private or replacement characters, NULs among them. In a double-byte
 * encoding one broken byte spoils its whole line: more of them are borne where the rest is Chinese.
 */
function looksLikeText(text: string): boolean {
  let odd = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 ? code >= 0xe000 && isUnmapped(code) : isControl(code)) odd++;
  }
  if (odd <= 2 + text.length / 50) return true;
  return odd < text.length / 12 && frequentShare(text) > 0.15;
}

/** Tab, line feed, vertical tab (a line end in text from Word), form feed and return are blanks. */
function isControl(code: number): boolean {
  return (code < 32 && (code < 9 || code > 13)) || code === 0x7f;
}
