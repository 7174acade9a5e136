import type { Complain, Source } from "../source.ts";
import { readText } from "./text.ts";

/**
 * Bytes of any accepted format to sources: one for a plain file, one for each member of an archive.
 * A format is one adapter, chosen by content, never by file name. Throws `UnreadableFile` when
 * nothing of the file can be read; `complain` hears of parts of it that cannot.
 */
export async function* readSources(
  bytes: Uint8Array,
  file: string,
  _complain: Complain = () => {},
): AsyncGenerator<Source> {
  yield readText(bytes, file);
}
