import { UnreadableFile } from "../../decode.ts";
import type { Complain } from "../../source.ts";
import { newBudget } from "./budget.ts";
import { isGzip, unpackGzip } from "./gzip.ts";
import { openZip } from "./zip.ts";
import { isZip } from "./zip-directory.ts";

/** A file out of the archives around it; `name` is `archive.zip/member.txt`. */
export interface UnpackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A gzip file in a zip archive, or the other way round, is as deep as it goes. */
const DEEPEST = 2;

/** Whether a file is one that others are unpacked from. */
export function isArchive(bytes: Uint8Array): boolean {
  return isZip(bytes) || isGzip(bytes);
}

/**
 * What a file holds once unpacked, one at a time: itself when it is no archive, the only file of a
 * gzip, each of a zip. `complain` hears of members that cannot be unpacked; throws `UnreadableFile`
 * when the file itself cannot.
 */
export function* unpackFile(
  bytes: Uint8Array,
  name: string,
  complain: Complain,
  budget = newBudget(),
  depth = 0,
): Generator<UnpackedFile> {
  const zipped = isZip(bytes);
  if (!isArchive(bytes)) {
    yield { name, bytes };
    return;
  }
  if (depth === DEEPEST) {
    throw new UnreadableFile("an archive too deep inside others; accepted is one in another");
  }
  if (!zipped) {
    yield* unpackFile(unpackGzip(bytes, budget), name, complain, budget, depth + 1);
    return;
  }
  for (const member of openZip(bytes, budget)) {
    const file = `${name}/${member.name}`;
    try {
      yield* unpackFile(member.unpack(), file, complain, budget, depth + 1);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      complain({ file, reason: error.message });
    }
  }
}
