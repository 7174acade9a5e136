import { availableParallelism } from "node:os";
import { parseAll } from "../../parse/index.ts";
import { readAside } from "./aside.ts";
import { type ReadFiles, readHere } from "./read-files.ts";

/** Files of fewer bytes together are read before a thread has begun. */
const WORTH_A_THREAD = 1_000_000;

/** More threads than this read faster than one thread can store. */
const MOST_THREADS = 4;

/** Reads in threads of their own where there is more than one core and enough to read. */
export const readFast: ReadFiles = (files, reached) => {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const threads = Math.min(availableParallelism() - 1, MOST_THREADS);
  const read = threads > 0 && bytes >= WORTH_A_THREAD ? readAside(threads) : readHere(parseAll);
  return read(files, reached);
};
