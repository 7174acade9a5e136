import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { FoundFile } from "../find-files.ts";
import type { ReadFiles, Step } from "./read-files.ts";

/** To a thread: read this file; one of your sources has been taken. */
export type Order =
  | { readonly kind: "read"; readonly at: number; readonly file: FoundFile }
  | { readonly kind: "taken" };

/** From a thread: a step of the file that is number `at`, or how far into it reading is. */
export type Report =
  | { readonly at: number; readonly step: Step }
  | { readonly at: number; readonly share: number };

/** What a thread runs. */
const PROGRAM = "lib/cli/seed/read-in-thread.ts";

/** So many bytes of files are begun together: what is read of them waits in memory. */
const MOST_BYTES = 32_000_000;

/** So many files are begun beyond the one whose sources are being taken, for each thread. */
const AHEAD = 8;

/** As `--max-semi-space-size` of the commands gives this thread: three times that. */
const YOUNG_MEGABYTES = 96;

/** What has come of a file and was not taken yet. */
interface Shelf {
  readonly steps: Step[];
  readonly worker: Worker;
}

/**
 * Reads files in so many threads beside this one, which stores meanwhile. The steps come in the order of the
 * files; threads read ahead of them, but not far, so that memory stays bounded.
 */
export function readAside(threads: number, program = PROGRAM): ReadFiles {
  return async function* (files, reached) {
    const shelves = new Map<number, Shelf>();
    const idle: Worker[] = [];
    let next = 0;
    let current = 0;
    let wake = () => {};
    let failure: unknown = null;

    function giveOut() {
      while (next < files.length && next < current + threads * AHEAD) {
        const file = files[next];
        const bytes = files.slice(current, next + 1).reduce((sum, one) => sum + one.bytes, 0);
        if (!file || (next > current && bytes > MOST_BYTES)) return;
        const worker = idle.shift();
        if (!worker) return;
        shelves.set(next, { steps: [], worker });
        worker.postMessage({ kind: "read", at: next, file } satisfies Order);
        next++;
      }
    }

    function hear(worker: Worker, report: Report) {
      const file = files[report.at];
      if (!file) return;
      if ("share" in report) {
        if (report.at === current) reached(file, report.share);
        return;
      }
      shelves.get(report.at)?.steps.push(report.step);
      if (isLast(report.step)) {
        idle.push(worker);
        giveOut();
      }
      wake();
    }

    const workers = Array.from({ length: Math.min(threads, files.length) }, () => {
      const worker = new Worker(resolve("lib", "cli", "ts.mjs"), {
        argv: [program],
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      });
      worker.on("message", (report: Report) => hear(worker, report));
      const fail = (error: unknown) => {
        failure ??= error;
        wake();
      };
      worker.on("error", fail);
      // One that cannot begin says why, and ends without an error.
      worker.on("exit", (code) => fail(new Error(`A thread that reads files ended with ${code}.`)));
      return worker;
    });
    idle.push(...workers);
    try {
      giveOut();
      for (; current < files.length; current++) {
        const file = files[current];
        for (let isDone = false; file && !isDone; ) {
          const shelf = shelves.get(current);
          const step = shelf?.steps.shift();
          if (failure) throw failure;
          if (!shelf || !step) {
            await new Promise<void>((again) => {
              wake = again;
            });
            continue;
          }
          if (step.kind === "source") shelf.worker.postMessage({ kind: "taken" } satisfies Order);
          isDone = isLast(step);
          yield { file, step };
        }
        shelves.delete(current);
        giveOut();
      }
    } finally {
      await Promise.all(workers.map((worker) => worker.terminate()));
    }
  };
}

function isLast({ kind }: Step): boolean {
  return kind === "read" || kind === "unread";
}
