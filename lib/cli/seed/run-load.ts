import { findRedated, type Redated } from "../../db/redated.ts";
import { inPart } from "../../db/transaction.ts";
import { emptyCollection } from "../../db/write/empty-collection.ts";
import type { FileChange } from "../../db/write.ts";
import { type FoundFile, findFiles, type Refusal } from "../find-files.ts";
import { checkReset, ResetError } from "./check-reset.ts";
import { type Listener, loadFiles, type Transact } from "./load-files.ts";
import { pruneFiles } from "./prune-files.ts";
import type { SeedArguments } from "./read-arguments.ts";
import type { ReadFiles } from "./read-files.ts";
import { type Progress, showBar, showComplaintsOnly, showLines } from "./show-progress.ts";
import type { Summary } from "./summary.ts";

/** What a run takes of the arguments. */
export type LoadArguments = Pick<SeedArguments, "paths" | "dryRun" | "prune" | "reset" | "json">;

/**
 * Empties, loads and prunes as asked, shows how far it is, and sums up. Each source is stored
 * whole or not at all; a reset is a single one from the emptying to the last file, so that until its end the
 * old collection is there to be read. Throws a ResetError for one with nothing to load.
 */
export async function runLoad(
  transact: Transact,
  asked: LoadArguments,
  read: ReadFiles,
): Promise<Summary> {
  const found = findFiles(asked.paths);
  if (!asked.reset) return load(transact, found, asked, read, 0);
  checkReset(found);
  return transact(async (tx) => {
    const emptied = await emptyCollection(tx);
    const summary = await load((work) => inPart(tx, work), found, asked, read, emptied);
    if (summary.files > 0) return summary;
    throw new ResetError("--reset changed nothing: every file was refused.");
  });
}

async function load(
  transact: Transact,
  { files, refused }: ReturnType<typeof findFiles>,
  { dryRun, prune, json }: LoadArguments,
  read: ReadFiles,
  emptied: number,
): Promise<Summary> {
  const progress = showProgress(files, json);
  const { changes, loaded, listener } = tally(progress, emptied);
  for (const { isEmptyFolder, ...refusal } of refused) {
    // a folder that was emptied is what pruning is for
    if (prune && isEmptyFolder) listener.noted(refusal);
    else listener.refused(refusal);
  }
  const outcome = await loadFiles(transact, files, read, listener);
  if (prune) await pruneFiles(transact, outcome, listener);
  progress.end();
  const isLoaded = ({ location, otherLocation }: Redated) =>
    outcome.sources.has(location) || outcome.sources.has(otherLocation);
  const redated = (await transact(findRedated)).filter(isLoaded);
  const refusedIn = new Set(changes.refused.map(({ file }) => file));
  const partly = [...refusedIn].filter((file) => loaded.has(file)).length;
  return { ...changes, partly, redated, dryRun };
}

function showProgress(files: readonly FoundFile[], json: boolean): Progress {
  if (json) return showComplaintsOnly();
  return process.stdout.isTTY ? showBar(files) : showLines();
}

/** Counts what the listener hears, and passes it on. */
function tally(progress: Listener, emptied: number) {
  const refused: Refusal[] = [];
  const noted: Refusal[] = [];
  const loaded = new Set<string>();
  const changes = {
    files: 0,
    new: 0,
    changed: 0,
    unchanged: 0,
    removed: emptied,
    pruned: 0,
    refused,
    noted,
  };
  const add = (change: FileChange) => {
    changes.new += change.new;
    changes.changed += change.changed;
    changes.unchanged += change.unchanged;
    changes.removed += change.removed;
  };
  const listener: Listener = {
    loaded: (location, change) => {
      changes.files++;
      loaded.add(location);
      add(change);
      progress.loaded(location, change);
    },
    refused: (refusal) => {
      refused.push(refusal);
      progress.refused(refusal);
    },
    noted: (note) => {
      noted.push(note);
      progress.noted(note);
    },
    reached: (file, share) => progress.reached(file, share),
    finished: (file) => progress.finished(file),
    pruned: (location, change) => {
      changes.pruned++;
      add(change);
      progress.pruned(location, change);
    },
  };
  return { changes, loaded, listener };
}
