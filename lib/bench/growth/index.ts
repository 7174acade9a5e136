import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { madeCollection } from "../collections.ts";
import { type Line, settle } from "../pairs.ts";
import { drawAsks } from "./asks.ts";

const runFile = promisify(execFile);

const ROUNDS = 3;

interface Timed {
  readonly times: Readonly<Record<string, number>>;
  readonly megabytes: number;
}

/**
 * What pages ask of the collection, in one of so many articles beside one of a tenth, each in processes of its own,
 * in turns.
 */
export async function measureGrowth(articles: number): Promise<Line[]> {
  const tenth = Math.round(articles / 10);
  const [large, small] = [await madeCollection(articles), await madeCollection(tenth)];
  const rounds: { ours: Timed; limit: Timed }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({ ours: await timeIn(large), limit: await timeIn(small) });
  }
  process.env.DATABASE_URL = small;
  const asks = await drawAsks();
  return asks.map(({ name, most }) => {
    const pairs = rounds.map(({ ours, limit }) => ({
      ours: ours.times[name] ?? 0,
      limit: limit.times[name] ?? 0,
    }));
    return settle(pairs, {
      what: `${name} of ${articles} articles`,
      beside: `of ${tenth}`,
      unit: "ms",
      reach: { most },
    });
  });
}

async function timeIn(databaseUrl: string): Promise<Timed> {
  const { stdout } = await runFile(
    process.execPath,
    ["lib/cli/ts.mjs", "lib/bench/growth/time-asks.ts"],
    { env: { ...process.env, DATABASE_URL: databaseUrl } },
  );
  return JSON.parse(stdout);
}
