import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Complaint } from "./complaint.ts";
import { drawBench } from "./draw-bench.ts";
import { isReached, type Line } from "./pairs.ts";
import { TRIALS } from "./trials.ts";

const runFile = promisify(execFile);

/** What README.md shows. */
const FOLDER = join("public", "readme");
const ARTICLES = 10_000;
const LONGEST_MS = 2 * 3_600_000;

async function measure(name: string, articles: number): Promise<Line[]> {
  // as `npm run parse` and `npm run seed` are started
  const words = ["lib/cli/ts.mjs", "lib/bench/trial.ts", name, String(articles)];
  const args = ["--max-semi-space-size=32", ...words];
  const running = runFile(process.execPath, args, { timeout: LONGEST_MS });
  running.child.stderr?.pipe(process.stderr);
  try {
    const { stdout } = await running;
    return JSON.parse(stdout);
  } catch {
    throw new Complaint(`The trial ${name} came to no end.`);
  }
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function tell(line: Line): string {
  const { what, beside, unit, ours, limit, ratio, reach } = line;
  const asked = reach
    ? `; asked ${"least" in reach ? `${figure(reach.least)} at least` : `${figure(reach.most)} at most`}`
    : "";
  const mark = { true: "✓ ", false: "✗ ", null: "  " }[String(isReached(line))];
  return `${mark}${what}: ${figure(ours)} ${unit}, ${beside} ${figure(limit)} ${unit}, ratio ${figure(ratio)}${asked}`;
}

/**
 * `npm run bench [-- NAME...] [--articles=N]`: all trials or those named, one after the other, a line a figure; all
 * of them are kept as JSON and as a picture too.
 */
async function bench(words: readonly string[]): Promise<void> {
  const size = words.find((word) => word.startsWith("--articles="))?.split("=")[1];
  const articles = size === undefined ? ARTICLES : Number(size);
  const names = words.filter((word) => !word.startsWith("--articles="));
  const unknown = names.filter((name) => !TRIALS.some((trial) => trial.name === name));
  if (unknown.length > 0 || !Number.isInteger(articles) || articles < 1) {
    const known = TRIALS.map(({ name }) => name).join(", ");
    console.error(
      unknown.length > 0
        ? `No trial ${unknown.join(", ")}; there are ${known}.`
        : `--articles takes a whole number, 10000 for one, not ${size}.`,
    );
    process.exitCode = 2;
    return;
  }
  const results = [];
  for (const { name } of TRIALS) {
    if (names.length > 0 && !names.includes(name)) continue;
    const lines = await measure(name, articles);
    console.log(name);
    for (const line of lines) console.log(tell(line));
    results.push({ trial: name, lines });
  }
  if (names.length > 0) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, "bench.json"), `${JSON.stringify({ articles, results }, null, 2)}\n`);
  writeFileSync(join(FOLDER, "bench.svg"), drawBench(results.flatMap(({ lines }) => lines)));
}

await bench(process.argv.slice(2));
