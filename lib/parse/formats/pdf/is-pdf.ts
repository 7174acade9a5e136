const MARK = [0x25, 0x50, 0x44, 0x46, 0x2d];
/** Readers accept the mark anywhere in the first kilobyte (ISO 32000-1, implementation note 13). */
const REACH = 1024;

/** Whether bytes begin as a PDF does: `%PDF-`, with at most a kilobyte of something else before it. */
export function isPdf(bytes: Uint8Array): boolean {
  const last = Math.min(REACH, bytes.length) - MARK.length;
  for (let at = 0; at <= last; at++) {
    if (MARK.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
