import { Presets, SingleBar } from "cli-progress";
import type { FoundFile } from "../find-files.ts";
import type { Listener } from "./load-files.ts";
import { countsLine } from "./summary.ts";

/** Shows how far a run is. */
export interface Progress extends Listener {
  /** To be called when the last file is done; what was held back is printed now. */
  end(): void;
}

/** A line a source on standard output; what is wrong with files on standard error. */
export function showLines(): Progress {
  return {
    loaded: (location, change) => console.log(`${location}: ${countsLine(change)}`),
    refused: ({ file, reason }) => console.error(`${file}: refused: ${reason}`),
    noted: ({ file, reason }) => console.error(`${file}: ${reason}`),
    reached: () => {},
    finished: () => {},
    pruned: (location, change) => console.log(`${location}: gone; ${countsLine(change)}`),
    end: () => {},
  };
}

/** What is wrong with files on standard error and nothing else, so that standard output is the summary alone. */
export function showComplaintsOnly(): Progress {
  return { ...showLines(), loaded: () => {}, pruned: () => {} };
}

/** Of the work on a large file: parsing it is about half, storing it the rest. */
const PARSING_SHARE = 0.5;

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
  let doneBytes = 0;
  let articles = 0;
  const payload = () => {
    const seconds = (performance.now() - started) / 1000;
    return { done, files: files.length, rate: Math.round(articles / Math.max(seconds, 0.001)) };
  };
  bar.start(total, 0, payload());
  return {
    loaded: (_, change) => {
      articles += change.new + change.changed + change.unchanged;
      bar.update(payload());
    },
    refused: (refusal) => {
      after.push(() => lines.refused(refusal));
    },
    noted: (note) => {
      after.push(() => lines.noted(note));
    },
    reached: ({ bytes }, share) => {
      bar.update(doneBytes + bytes * share * PARSING_SHARE, payload());
    },
    finished: ({ bytes }) => {
      done++;
      doneBytes += bytes;
      bar.update(doneBytes, payload());
    },
    pruned: (location, change) => after.push(() => lines.pruned(location, change)),
    end: () => {
      bar.stop();
      for (const print of after) print();
    },
  };
}
