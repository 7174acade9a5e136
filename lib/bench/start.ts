import { bareServer, openBoard } from "./board.ts";
import { madeCollection } from "./collections.ts";
import { type Line, measurePairs, settle } from "./pairs.ts";

const LIMIT_MS = 3_000;

async function milliseconds(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const board = await openBoard(args, environment);
  await board.stop();
  return board.milliseconds;
}

/** A second `npm start` with so many articles, up to its first answer, beside its limit and a bare Node server's. */
export async function measureStart(articles: number): Promise<Line[]> {
  const DATABASE_URL = await madeCollection(articles);
  const pairs = await measurePairs(5, async () => ({
    ours: await milliseconds(["lib/cli/start.mjs"], { DATABASE_URL }),
    limit: await milliseconds(bareServer(null), {}),
  }));
  const what = `second start with ${articles} articles to first answer`;
  const beside = "a bare Node server's";
  const asked = pairs.map(({ ours }) => ({ ours, limit: LIMIT_MS }));
  return [
    settle(asked, { what, beside: "the limit,", unit: "ms", reach: { most: 1 } }),
    settle(pairs, { what, beside, unit: "ms", reach: null }),
  ];
}
