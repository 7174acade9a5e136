import { readText, type SourcePages } from "./text.ts";

export type { SourcePages } from "./text.ts";

/**
 * Bytes of any accepted format to decoded pages. A format is one adapter that gives `SourcePages`;
 * it is chosen by content, never by file name.
 */
export function readPages(bytes: Uint8Array): SourcePages {
  return readText(bytes);
}
