import { ACCEPTED, decode, UnreadableFile } from "../decode.ts";
import type { Complain, Source } from "../source.ts";
import { isJson, readJson } from "./json/index.ts";
import { pagesOf } from "./text.ts";

/**
 * Bytes of any accepted format to sources: one for a plain file, one for each member of an archive.
 * A format is one adapter, chosen by content, never by file name. Throws `UnreadableFile` when
 * nothing of the file can be read; `complain` hears of parts of it that cannot.
 */
export async function* readSources(
  bytes: Uint8Array,
  file: string,
  complain: Complain = () => {},
): AsyncGenerator<Source> {
  yield readSource(bytes, file, complain);
}

function readSource(bytes: Uint8Array, file: string, complain: Complain): Source {
  const decoded = decode(bytes);
  if (!/\S/u.test(decoded.text)) {
    const what = bytes.length ? "nothing but blanks" : "an empty file";
    throw new UnreadableFile(`${what}; ${ACCEPTED}`);
  }
  if (isJson(decoded.text)) return readJson(decoded, file, complain);
  return pagesOf(decoded, file);
}
