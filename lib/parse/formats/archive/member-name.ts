import { findEncoding } from "../../encodings.ts";

/**
 * A member's name as a label below its archive's: never a path that leads anywhere.
 * `..\\..\\第1版.txt` is `第1版.txt`. Older packers write names as the system's own encoding has
 * them, which on a Chinese one is GBK.
 */
export function memberName(bytes: Uint8Array, isUtf8: boolean): string {
  const name = new TextDecoder(isUtf8 ? "utf-8" : findEncoding(bytes)).decode(bytes);
  return name
    .replace(/\p{Cc}/gu, "")
    .split(/[\\/]/u)
    .filter((part) => !/^(?:|\.{1,2}|[A-Za-z]:)$/u.test(part.trim()))
    .join("/");
}

/** What systems and packers leave beside the files: `__MACOSX/`, `.DS_Store`, `Thumbs.db`. */
export function isHidden(name: string): boolean {
  return name
    .split("/")
    .some((part) => part.startsWith(".") || /^(?:__MACOSX|Thumbs\.db|desktop\.ini)$/iu.test(part));
}
