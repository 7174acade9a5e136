import { brotliCompressSync, gzipSync } from "node:zlib";
import { fetchPage, openBoard, withSeededDatabase } from "./board.ts";
import type { Line } from "./pairs.ts";

const MOST_HTML = 40 * 1024;
const KINDS = [
  { name: "the front page", path: async () => "/" },
  { name: "a list", path: async () => "/articles" },
  { name: "an article's page", path: anArticle },
] as const;

/** What the HTML of pages weighs on the way, beside the limit of a page. */
export function measureWeight(): Promise<Line[]> {
  return withSeededDatabase(async (databaseUrl) => {
    const board = await openBoard(["lib/cli/start.mjs"], { DATABASE_URL: databaseUrl });
    try {
      const lines: Line[] = [];
      for (const { name, path } of KINDS) {
        const { body } = await fetchPage(board.url + (await path(board.url)));
        const small = brotliCompressSync(body).length;
        const ours = gzipSync(body).length;
        lines.push({
          what: `${name} in gzip (${(small / 1024).toFixed(1)} in brotli)`,
          beside: "the limit,",
          unit: "KB",
          ours: ours / 1024,
          limit: MOST_HTML / 1024,
          ratio: ours / MOST_HTML,
          reach: { most: 1 },
        });
      }
      return lines;
    } finally {
      await board.stop();
    }
  });
}

async function anArticle(url: string): Promise<string> {
  const { body } = await fetchPage(`${url}/articles`);
  const path = /href="(\/a\/[a-z0-9]+)"/.exec(body.toString())?.[1];
  if (path === undefined) throw new Error("the list shows no article");
  return path;
}
