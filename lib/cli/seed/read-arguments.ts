import { parseArgs } from "node:util";

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

/** The command line asks for something that is not there; the message is one line. */
export class UsageError extends Error {
  override name = "UsageError";
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
  --help      print this

Ends with 0 when every file was loaded, 1 when one was refused, 2 when an option is not known.`;

const OPTIONS = {
  "dry-run": { type: "boolean", default: false },
  prune: { type: "boolean", default: false },
  reset: { type: "boolean", default: false },
  yes: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  reindex: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/** Reads the words after the command. Throws a UsageError naming what is not understood. */
export function readArguments(words: readonly string[]): SeedArguments {
  const { values, positionals } = parse(words);
  if (positionals.includes("")) throw new UsageError("A PATH is empty: name a file or a folder.");
  if (
    values.reindex &&
    (positionals.length > 0 || values.prune || values.reset || values["dry-run"])
  ) {
    throw new UsageError("--reindex loads nothing: it goes with no PATH and no other option.");
  }
  return {
    paths: positionals.length > 0 ? positionals : ["seeds"],
    dryRun: values["dry-run"],
    prune: values.prune,
    reset: values.reset,
    yes: values.yes,
    json: values.json,
    reindex: values.reindex,
    help: values.help,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const [said = ""] = error instanceof Error ? error.message.split(". ") : [];
    const names = Object.keys(OPTIONS).map((name) => `--${name}`);
    throw new UsageError(`${said}: the options are ${names.join(", ")}.`);
  }
}
