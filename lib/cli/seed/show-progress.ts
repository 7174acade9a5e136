import { Presets, SingleBar } from "cli-progress";
import type { FoundFile } from "../find-files.ts";
import type { Listener } from "./load-files.ts";
import { countsLine } from "./summary.ts";

/** Shows how far a run is. */
export interface Progress extends Listener {
  /** To be called when the last file is done; what was held back is printed now. */
  end(): void;
}

/** A line a file on standard output; refused files on standard error. */
export function showLines(): Progress {
  return {
    loaded: ({ location }, change) => console.log(`${location}: ${countsLine(change)}`),
    refused: ({ file, reason }) => console.error(`${file}: refused: ${reason}`),
    pruned: (location, change) => console.log(`${location}: gone; ${countsLine(change)}`),
    end: () => {},
  };
}

/** Refused files on standard error and nothing else, so that standard output is the summary alone. */
export function showRefusedOnly(): Progress {
  return { ...showLines(), loaded: () => {}, pruned: () => {} };
}

/** A bar with rate and time left; what it would be in the way of is printed after it. */
export function showBar(files: readonly FoundFile[]): Progress {
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  const bar = new SingleBar(
    {
      format:
        "{bar} {percentage}% | {done}/{files} files | {rate} articles/s | {eta_formatted} left",
      etaBuffer: 50,
      hideCursor: false,
    },
    Presets.shades_classic,
  );
  const started = performance.now();
  const after: (() => void)[] = [];
  const lines = showLines();
  let done = 0;
  let articles = 0;
  const payload = () => {
    const seconds = (performance.now() - started) / 1000;
    return { done, files: files.length, rate: Math.round(articles / Math.max(seconds, 0.001)) };
  };
  const step = (bytes: number) => {
    done++;
    bar.increment(bytes, payload());
  };
  bar.start(total, 0, payload());
  return {
    loaded: ({ bytes }, change) => {
      articles += change.new + change.changed + change.unchanged;
      step(bytes);
    },
    refused: (refusal, bytes) => {
      step(bytes);
      after.push(() => lines.refused(refusal, bytes));
    },
    pruned: (location, change) => after.push(() => lines.pruned(location, change)),
    end: () => {
      bar.stop();
      for (const print of after) print();
    },
  };
}
