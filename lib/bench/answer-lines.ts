import { createInterface } from "node:readline";

/** Answers each line of JSON on the input with one on the output, until the input ends. */
export function answerLines<Asked>(answer: (asked: Asked) => unknown): void {
  let before: Promise<void> = Promise.resolve();
  createInterface({ input: process.stdin }).on("line", (line) => {
    before = before.then(async () => {
      const given = await answer(JSON.parse(line));
      process.stdout.write(`${JSON.stringify(given ?? null)}\n`);
    });
  });
}

/** Megabytes that this process holds in memory when its garbage is gone. */
export function residentMemory(): number {
  for (let n = 0; n < 3; n++) globalThis.gc?.();
  return process.memoryUsage.rss() / 1e6;
}
