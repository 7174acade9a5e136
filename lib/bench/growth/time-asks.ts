import { performance } from "node:perf_hooks";
import { database } from "../../db/client.ts";
import { median } from "../pairs.ts";
import { drawAsks } from "./asks.ts";

const TURNS = 20;
/** The first turns read what the others find in memory. */
const WARM_UP = 4;

/** How long each ask takes in the collection that DATABASE_URL names: printed as JSON, milliseconds by name. */
async function timeAsks(): Promise<void> {
  const times: Record<string, number> = {};
  for (const { name, ask } of await drawAsks()) {
    const taken: number[] = [];
    for (let turn = 0; turn < WARM_UP + TURNS; turn++) {
      const began = performance.now();
      await ask(turn);
      if (turn >= WARM_UP) taken.push(performance.now() - began);
    }
    times[name] = median(taken);
  }
  const { maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ times, megabytes: maxRSS / 1000 }));
  await database().$disconnect();
}

await timeAsks();
