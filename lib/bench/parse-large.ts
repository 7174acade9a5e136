import { parseSource, readSources } from "../parse/index.ts";
import { printPages } from "./made-pages.ts";
import type { Pair } from "./pairs.ts";

const LARGE_BYTES = 50_000_000;
const SMALL_BYTES = 1_000_000;

/**
 * Parsing one file of 50 MB of pages, parted by form feeds, beside one of 1 MB, in MB a second.
 * Articles are given out as they come and not kept.
 */
export async function measureParseLarge(): Promise<Pair[]> {
  const small = fileOf(SMALL_BYTES);
  await rateOf(small);
  const limit = Math.max(await rateOf(small), await rateOf(small));
  return [{ ours: await rateOf(fileOf(LARGE_BYTES)), limit }];
}

/** No page is longer, in bytes. */
const MOST_PAGE = 1_000_000;

/** Written page by page: pages held beside it would count as memory that parsing takes. */
function fileOf(bytes: number): Buffer {
  const file = Buffer.alloc(bytes + MOST_PAGE);
  let end = 0;
  for (const page of printPages(bytes)) end += file.write(`${page}\f`, end);
  return file.subarray(0, end);
}

async function rateOf(file: Buffer): Promise<number> {
  const began = performance.now();
  for await (const source of readSources(file, "pages.txt")) {
    const articles = parseSource(source);
    while (!articles.next().done);
  }
  return file.length / 1e6 / ((performance.now() - began) / 1000);
}
