import { type Options, readOptions, UsageError } from "../read-options.ts";

/** What the seed command was asked to do. */
export interface SeedArguments {
  /** Files and folders to load. */
  readonly paths: readonly string[];
  readonly dryRun: boolean;
  readonly prune: boolean;
  readonly reset: boolean;
  readonly yes: boolean;
  readonly json: boolean;
  readonly reindex: boolean;
  readonly help: boolean;
}

export const USAGE = `npm run seed -- [PATH...] [OPTION...]

Reads newspaper pages and puts their articles on the board. A PATH is a file or a folder (with all
that is in it, hidden files left out); without one, seeds/ is loaded. Doing it twice changes nothing.

  --dry-run   say what would happen and write nothing
  --prune     take out the articles of files that are no longer there
  --reset     empty the whole collection first; asks, unless --yes; a PATH that is not there or
              holds no file stops it
  --yes       do not ask
  --reindex   build the search index anew and load nothing
  --json      print the summary as one JSON object
  --help, -h  print this

Ends with 0 when every file was loaded, 1 when one was refused, 2 when an option is not known.`;

const OPTIONS = {
  "dry-run": { type: "boolean" },
  prune: { type: "boolean" },
  reset: { type: "boolean" },
  yes: { type: "boolean" },
  json: { type: "boolean" },
  reindex: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const satisfies Options;

/** Reads the words after the command. Throws a UsageError naming what is not understood. */
export function readArguments(words: readonly string[]): SeedArguments {
  const { paths, has } = readOptions(words, OPTIONS);
  if (has("reindex") && (paths.length > 0 || has("prune") || has("reset") || has("dry-run"))) {
    throw new UsageError("--reindex loads nothing: it goes with no PATH and no other option.");
  }
  return {
    paths: paths.length > 0 ? paths : ["seeds"],
    dryRun: has("dry-run"),
    prune: has("prune"),
    reset: has("reset"),
    yes: has("yes"),
    json: has("json"),
    reindex: has("reindex"),
    help: has("help"),
  };
}
