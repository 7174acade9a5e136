import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import type { ParsedFile } from "../../article.ts";
import type { Transaction } from "../../db/client.ts";
import { type FileChange, loadFile } from "../../db/write.ts";
import type { Complain } from "../../parse/index.ts";
import { type FoundFile, locationInside, type Refusal, whyUnread } from "../find-files.ts";

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

/** Runs work on the collection as a transaction of its own. */
export type Transact = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

/** Told how a run goes on. */
export interface Listener {
  /** After each source: a file, or a member of an archive. */
  loaded(location: string, change: FileChange): void;
  refused(refusal: Refusal): void;
  /** What is wrong with a source that was loaded all the same. */
  noted(note: Refusal): void;
  /** Now and then while a file is parsed: how far into it, 0 to 1. */
  reached(file: FoundFile, share: number): void;
  /** After each file, loaded or not. */
  finished(file: FoundFile): void;
  pruned(location: string, change: FileChange): void;
}

/** What became of the files of a run, by location. */
export interface Outcome {
  /** Files that could be opened. */
  readonly opened: ReadonlySet<string>;
  /** Sources that were found in them, loaded or refused. */
  readonly sources: ReadonlySet<string>;
}

/** Parses and loads the files one after another; one that cannot be read is told of and passed over. */
export async function loadFiles(
  transact: Transact,
  files: readonly FoundFile[],
  parse: Parse,
  listener: Listener,
): Promise<Outcome> {
  const opened = new Set<string>();
  const sources = new Set<string>();
  for (const file of files) {
    const refuse = (refusal: Refusal) => {
      sources.add(refusal.file);
      listener.refused(refusal);
    };
    const complain: Complain = ({ file: inside, reason, isRead }) => {
      const said = { file: locationInside(file.location, inside), reason };
      if (isRead) listener.noted(said);
      else refuse(said);
    };
    try {
      for await (const { location, hash, parsed } of readFile(file, parse, complain, (share) =>
        listener.reached(file, share),
      )) {
        sources.add(location);
        const change = await transact((tx) => loadFile(tx, { location, hash, parsed }));
        listener.loaded(location, change);
      }
      opened.add(file.location);
    } catch (error) {
      if (!(error instanceof UnreadFile)) throw error;
      refuse({ file: file.location, reason: error.message });
    }
    listener.finished(file);
  }
  return { opened, sources };
}

/** Reading a file failed, not storing it. */
class UnreadFile extends Error {
  override name = "UnreadFile";
}

async function* readFile(
  { path, location }: FoundFile,
  parse: Parse,
  complain: Complain,
  reached: (share: number) => void,
) {
  try {
    const name = posix.basename(location);
    const { hash: own, files } = open(path, (bytes) => parse(bytes, name, complain, reached));
    for await (const parsed of files) {
      const { file } = parsed.record;
      const hash = file === name ? own : sha256(parsed.text);
      yield { location: locationInside(location, file), hash, parsed };
    }
  } catch (error) {
    throw new UnreadFile(whyUnread(error));
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
