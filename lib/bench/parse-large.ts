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
  await rateOf(SMALL_BYTES);
  const limit = Math.max(await rateOf(SMALL_BYTES), await rateOf(SMALL_BYTES));
  return [{ ours: await rateOf(LARGE_BYTES), limit }];
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

/** Of a file of so many bytes; nothing but what reads it holds it. */
async function rateOf(bytes: number): Promise<number> {
  const sources = readSources(fileOf(bytes), "pages.txt");
  const began = performance.now();
  for await (const source of sources) {
    const articles = parseSource(source);
    while (!articles.next().done);
  }
  return bytes / 1e6 / ((performance.now() - began) / 1000);
}
