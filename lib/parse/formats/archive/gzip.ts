import { gunzipSync } from "node:zlib";
import { type Budget, unpackWithin } from "./budget.ts";

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** What a gzip file holds, its checksum tested. Throws `UnreadableFile`. */
export function unpackGzip(bytes: Uint8Array, budget: Budget): Uint8Array {
  const inflate = (maxOutputLength: number) => gunzipSync(bytes, { maxOutputLength });
  return unpackWithin(budget, bytes.length, inflate, "a gzip file");
}
