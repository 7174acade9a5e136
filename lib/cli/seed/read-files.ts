import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import type { ParsedFile } from "../../article.ts";
import type { LoadedFile } from "../../db/write.ts";
import type { Complain, Complaint } from "../../parse/index.ts";
import { type FoundFile, locationInside, whyUnread } from "../find-files.ts";

/**
 * Turns the bytes of a file into the articles of its sources; throws with a one-line reason when it
 * cannot, and tells of parts that it cannot read while it can others.
 */
export type Parse = (
  bytes: Uint8Array,
  baseName: string,
  complain: Complain,
  /** Told how far into the file it is, 0 to 1. */
  reached: (share: number) => void,
) => AsyncIterable<ParsedFile>;

/** What comes of reading a file, in order; `read` or `unread` is the last. */
export type Step =
  | { readonly kind: "source"; readonly source: LoadedFile }
  /** What is wrong with a part of it. */
  | { readonly kind: "complaint"; readonly complaint: Complaint }
  | { readonly kind: "read" }
  /** It could not be read, or not to its end. */
  | { readonly kind: "unread"; readonly reason: string };

/** Reads files one after the other; `reached` is told now and then how far into one it is, 0 to 1. */
export type ReadFiles = (
  files: readonly FoundFile[],
  reached: (file: FoundFile, share: number) => void,
) => AsyncIterable<{ readonly file: FoundFile; readonly step: Step }>;

/** Reads files in this thread. */
export function readHere(parse: Parse): ReadFiles {
  return async function* (files, reached) {
    for (const file of files) {
      for await (const step of readFile(file, parse, (share) => reached(file, share)))
        yield { file, step };
    }
  };
}

/** The steps of reading one file. */
export async function* readFile(
  { path, location }: FoundFile,
  parse: Parse,
  reached: (share: number) => void,
): AsyncGenerator<Step> {
  const complaints: Complaint[] = [];
  const complain: Complain = (complaint) => void complaints.push(complaint);
  const told = () =>
    complaints.splice(0).map((complaint): Step => ({ kind: "complaint", complaint }));
  try {
    const name = posix.basename(location);
    const { hash: own, files } = open(path, (bytes) => parse(bytes, name, complain, reached));
    for await (const parsed of files) {
      yield* told();
      const { file } = parsed.record;
      const hash = file === name ? own : sha256(parsed.text);
      yield { kind: "source", source: { location: locationInside(location, file), hash, parsed } };
    }
    yield* told();
    yield { kind: "read" };
  } catch (error) {
    yield* told();
    yield { kind: "unread", reason: whyUnread(error) };
  }
}

/** A file's hash and what is read from it; its bytes are held no longer than reading holds them. */
function open<T>(path: string, read: (bytes: Uint8Array) => T): { hash: string; files: T } {
  const bytes = readFileSync(path);
  return { hash: sha256(bytes), files: read(bytes) };
}

function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
