import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "../parse/index.ts";
import { makePages } from "./made-pages.ts";
import { measurePairs, type Pair } from "./pairs.ts";

const SPELL_MS = 3_000;
const MADE_BYTES = 1_000_000;

/** Megabytes a second over all pages, again and again for a spell. */
export function megabytesPerSecond(pages: readonly Buffer[], read: (page: Buffer) => void): number {
  const began = performance.now();
  let bytes = 0;
  do {
    for (const page of pages) {
      read(page);
      bytes += page.length;
    }
  } while (performance.now() - began < SPELL_MS);
  return bytes / 1e6 / ((performance.now() - began) / 1000);
}

/** Parsing the sample pages beside only decoding them and splitting their lines, in MB a second. */
export function measureParse(): Promise<Pair[]> {
  const names = readdirSync("seeds").filter((name) => !name.startsWith("."));
  return measurePages(names.map((name) => readFileSync(join("seeds", name))));
}

/** The same with pages made for it. */
export function measureParseMade(): Promise<Pair[]> {
  return measurePages(makePages(MADE_BYTES));
}

/**
 * Until so many bytes are read, a second and more goes into compiling the reader's functions. It is left out, as is
 * the start of the process.
 */
const WARM_BYTES = 20_000_000;

function measurePages(pages: readonly Buffer[]): Promise<Pair[]> {
  const decoder = new TextDecoder();
  for (let read = 0; read < WARM_BYTES; ) {
    for (const page of pages) {
      parse(page, "page.txt");
      read += page.length;
    }
  }
  return measurePairs(3, async () => ({
    ours: megabytesPerSecond(pages, (page) => void parse(page, "page.txt")),
    limit: megabytesPerSecond(pages, (page) => void decoder.decode(page).split(/\r?\n/)),
  }));
}
