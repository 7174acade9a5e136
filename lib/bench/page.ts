import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bareServer, fetchPage, openBoard, withSeededDatabase } from "./board.ts";
import { measurePairs, type Pair } from "./pairs.ts";

const READERS = 8;
const SPELL_MS = 3_000;

/** Pages a second that this many readers get, each asking again as soon as it has an answer. */
async function pagesPerSecond(url: string): Promise<number> {
  const began = performance.now();
  let pages = 0;
  async function read(): Promise<void> {
    while (performance.now() - began < SPELL_MS) {
      const { status } = await fetchPage(url, { "accept-encoding": "br" });
      if (status !== 200) throw new Error(`${url} answered ${status}`);
      pages++;
    }
  }
  await Promise.all(Array.from({ length: READERS }, read));
  return pages / ((performance.now() - began) / 1000);
}

async function anArticle(board: string): Promise<string> {
  const list = (await fetchPage(`${board}/articles`)).body.toString();
  const path = /href="(\/a\/[a-z0-9]+)"/.exec(list)?.[1];
  if (path === undefined) throw new Error("the list shows no article");
  return board + path;
}

/** An article's page beside the same bytes from a bare Node server, in pages a second. */
export function measurePage(): Promise<Pair[]> {
  return withSeededDatabase(async (databaseUrl, folder) => {
    const board = await openBoard(["lib/cli/start.mjs"], { DATABASE_URL: databaseUrl });
    const article = await anArticle(board.url);
    const copy = join(folder, "page.html");
    writeFileSync(copy, (await fetchPage(article, { "accept-encoding": "br" })).body);
    const bare = await openBoard(bareServer(copy));
    try {
      return await measurePairs(3, async () => ({
        ours: await pagesPerSecond(article),
        limit: await pagesPerSecond(bare.url),
      }));
    } finally {
      await Promise.all([board.stop(), bare.stop()]);
    }
  });
}
