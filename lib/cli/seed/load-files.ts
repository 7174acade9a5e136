import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { posix, resolve } from "node:path";
import type { ParsedFile } from "../../article.ts";
import type { Transaction } from "../../db/client.ts";
import { dropSource, type FileChange, loadFile } from "../../db/write.ts";
import { type FoundFile, type Refusal, whyUnread } from "../find-files.ts";

/** Turns the bytes of a file into articles; throws with a one-line reason when it cannot. */
export type Parse = (bytes: Uint8Array, baseName: string) => ParsedFile;

/** Runs work on the collection as a transaction of its own. */
export type Transact = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

/** Told after each file. */
export interface Listener {
  loaded(file: FoundFile, change: FileChange): void;
  /** `bytes` is the size of the file, 0 when there is none. */
  refused(refusal: Refusal, bytes: number): void;
  pruned(location: string, change: FileChange): void;
}

/** Parses and loads the files one after another; one that cannot be read is told of and passed over. */
export async function loadFiles(
  transact: Transact,
  files: readonly FoundFile[],
  parse: Parse,
  listener: Listener,
): Promise<void> {
  for (const file of files) {
    const read = readFile(file, parse);
    if ("reason" in read) {
      listener.refused({ file: file.location, reason: read.reason }, file.bytes);
      continue;
    }
    const change = await transact((tx) => loadFile(tx, { location: file.location, ...read }));
    listener.loaded(file, change);
  }
}

function readFile(
  { path, location }: FoundFile,
  parse: Parse,
): { readonly hash: string; readonly parsed: ParsedFile } | { readonly reason: string } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { reason: whyUnread(error) };
  }
  try {
    const hash = createHash("sha256").update(bytes).digest("hex");
    return { hash, parsed: parse(bytes, posix.basename(location)) };
  } catch (error) {
    return { reason: oneLine(error) };
  }
}

function oneLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").trim();
}

/** Takes out the articles of files that are no longer where they were loaded from. */
export async function pruneFiles(transact: Transact, listener: Listener): Promise<void> {
  const sources = await transact((tx) =>
    tx.source.findMany({ select: { location: true }, orderBy: { location: "asc" } }),
  );
  for (const { location } of sources) {
    if (existsSync(resolve(location))) continue;
    listener.pruned(location, await transact((tx) => dropSource(tx, location)));
  }
}
