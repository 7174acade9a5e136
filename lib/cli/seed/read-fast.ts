import { availableParallelism } from "node:os";
import { parseAll } from "../../parse/index.ts";
import type { FoundFile } from "../find-files.ts";
import { readAside } from "./aside.ts";
import { type ReadFiles, readHere } from "./read-files.ts";

/** Files of fewer bytes together are read before a thread has begun. */
const WORTH_A_THREAD = 1_000_000;

/** More threads than this read faster than one thread can store. */
const MOST_THREADS = 4;

/** How many threads read these files beside the one that stores. */
export function threadsFor(files: readonly FoundFile[], cores = availableParallelism()): number {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return bytes < WORTH_A_THREAD ? 0 : Math.min(cores - 1, MOST_THREADS);
}

/** Reads in threads of their own where there is more than one core and enough to read. */
export const readFast: ReadFiles = (files, reached) => {
  const threads = threadsFor(files);
  const read = threads > 0 ? readAside(threads) : readHere(parseAll);
  return read(files, reached);
};
