import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Finding } from "./pairs.ts";
import { TRIALS, type Trial } from "./trials.ts";

const runFile = promisify(execFile);

async function find(trial: Trial): Promise<Finding> {
  // as `npm run parse` and `npm run seed` are started
  const args = ["--max-semi-space-size=32", "lib/cli/ts.mjs", "lib/bench/trial.ts", trial.name];
  const { stdout } = await runFile(process.execPath, args, { timeout: 900_000 });
  return JSON.parse(stdout);
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** `npm run bench [-- NAME...]`: all trials or those named, one after the other, a line each. */
async function bench(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !TRIALS.some((trial) => trial.name === name));
  if (unknown.length > 0) {
    console.error(
      `No trial ${unknown.join(", ")}; there are ${TRIALS.map((t) => t.name).join(", ")}.`,
    );
    process.exitCode = 2;
    return;
  }
  for (const trial of TRIALS) {
    if (names.length > 0 && !names.includes(trial.name)) continue;
    const { ours, limit, ratio, peakMegabytes } = await find(trial);
    const peak = peakMegabytes ? `, peak memory ${figure(peakMegabytes)} MB` : "";
    console.log(
      `${trial.name}: ${trial.what} ${figure(ours)} ${trial.unit}, ` +
        `${trial.beside} ${figure(limit)} ${trial.unit}, ratio ${figure(ratio)}${peak}`,
    );
  }
}

await bench(process.argv.slice(2));
