import { ACCEPTED, type Decoded, decode, UnreadableFile } from "../decode.ts";
import type { Complain, Source } from "../source.ts";
import { sayNuls, sayUnread } from "../unread-characters.ts";
import { isArchive, unpackFile } from "./archive/index.ts";
import { isChinese } from "./chinese.ts";
import { isHtml, readHtmlFile, readLoneText } from "./html/index.ts";
import { isJson, readJson } from "./json/index.ts";
import { isPdf, readPdf } from "./pdf/index.ts";
import { pagesOf } from "./text.ts";

/**
 * Bytes of any accepted format to sources: one for a plain file, one for each member of an archive.
 * A format is one adapter, chosen by content, never by file name. Throws `UnreadableFile` when the
 * file cannot be read; `complain` hears of members and records that cannot while others can, and of
 * characters that could not be read, or are none, in what is.
 */
export function readSources(
  bytes: Uint8Array,
  file: string,
  complain: Complain = () => {},
): AsyncGenerator<Source> {
  return isArchive(bytes)
    ? readMembers(bytes, file, complain)
    : readAlone({ bytes }, file, complain);
}

async function* readMembers(
  bytes: Uint8Array,
  file: string,
  complain: Complain,
): AsyncGenerator<Source> {
  for (const unpacked of unpackFile(bytes, file, complain)) {
    try {
      yield await readSource(unpacked.bytes, unpacked.name, complain);
    } catch (error) {
      if (!(error instanceof UnreadableFile) || unpacked.name === file) throw error;
      complain({ file: unpacked.name, reason: error.message });
    }
  }
}

/** A file's bytes as long as they are needed. */
interface Held {
  bytes: Uint8Array;
}

async function* readAlone(held: Held, file: string, complain: Complain): AsyncGenerator<Source> {
  yield await readHeld(held, file, complain);
}

/** A generator holds all it was called with; a large file is not to be held beside its text. */
function readHeld(held: Held, file: string, complain: Complain): Promise<Source> {
  const { bytes } = held;
  held.bytes = new Uint8Array();
  return readSource(bytes, file, complain);
}

/** The one place that knows all formats. */
async function readSource(bytes: Uint8Array, file: string, complain: Complain): Promise<Source> {
  if (isPdf(bytes)) return readPdf(bytes, file);
  const decoded = decode(bytes);
  if (!/\S/u.test(decoded.text)) {
    const what = bytes.length ? "nothing but blanks" : "an empty file";
    throw new UnreadableFile(`${what}; ${ACCEPTED}`);
  }
  const source = readDecoded(decoded, file, complain);
  for (const reason of [sayUnread(decoded.text), sayNuls(decoded.withNuls ?? "")]) {
    if (reason) complain({ file, reason, isRead: true });
  }
  return source;
}

function readDecoded(decoded: Decoded, file: string, complain: Complain): Source {
  if (isJson(decoded.text)) return readJson(decoded, file, complain);
  if (isHtml(decoded.text)) return readHtmlFile(decoded, file, complain);
  if (!isChinese(decoded.text)) throw new UnreadableFile("text with next to no Chinese in it");
  const lone = readLoneText(decoded.text);
  if (lone) return { file, text: decoded.text, encoding: decoded.encoding, sheets: [lone] };
  return pagesOf(decoded, file);
}
