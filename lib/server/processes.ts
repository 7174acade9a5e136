import cluster, { type Worker } from "node:cluster";
import type { RunningServer } from "./main.ts";

/** What a process that serves tells the one that started it: where it serves, or why it cannot. */
export type Word = Readonly<{ url: string } | { problem: string }>;

/** A process could not serve; the message is its own, one line. */
export class ProcessError extends Error {
  override name = "ProcessError";
}

/**
 * Serves from `count` processes on one port, each of which runs this program again and tells its `Word`.
 * Resolves when all answer; rejects with a ProcessError when one cannot. One that ends later is replaced.
 */
export async function startProcesses(count: number): Promise<RunningServer> {
  let isEnding = false;
  const serving = new Set<Worker>();
  async function startOne(): Promise<string> {
    const worker = cluster.fork();
    worker.once("exit", () => {
      // one that never served would be replaced without end
      if (serving.delete(worker) && !isEnding) void startOne().catch(tellUnreplaced);
    });
    const url = await wordOf(worker);
    serving.add(worker);
    return url;
  }
  /** Without any that serves this process ends by itself. */
  function tellUnreplaced(error: Error): void {
    if (isEnding) return;
    console.error(error.message);
    if (serving.size === 0) process.exitCode = 1;
  }
  async function close() {
    isEnding = true;
    const workers = Object.values(cluster.workers ?? {}).flatMap((worker) => worker ?? []);
    await Promise.all(workers.map(end));
  }
  try {
    const [url = ""] = await Promise.all(Array.from({ length: count }, startOne));
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function wordOf(worker: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.once("message", (word: Word) => {
      if ("url" in word) resolve(word.url);
      else reject(new ProcessError(word.problem));
    });
    worker.once("exit", (code) =>
      reject(new ProcessError(`A serving process ended with ${code}.`)),
    );
  });
}

function end(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    worker.once("exit", () => resolve());
    worker.process.kill("SIGTERM");
  });
}
