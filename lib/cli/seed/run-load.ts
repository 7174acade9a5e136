import { emptyCollection } from "../../db/write/empty-collection.ts";
import type { FileChange } from "../../db/write.ts";
import { type FoundFile, findFiles, type Refusal } from "../find-files.ts";
import { type Listener, loadFiles, type Parse, pruneFiles, type Transact } from "./load-files.ts";
import type { SeedArguments } from "./read-arguments.ts";
import { type Progress, showBar, showLines, showRefusedOnly } from "./show-progress.ts";
import type { Summary } from "./summary.ts";

/** What a run takes of the arguments. */
export type LoadArguments = Pick<SeedArguments, "paths" | "dryRun" | "prune" | "reset" | "json">;

/** Empties, loads and prunes as asked, shows how far it is, and sums up. */
export async function runLoad(
  transact: Transact,
  { paths, dryRun, prune, reset, json }: LoadArguments,
  parse: Parse,
): Promise<Summary> {
  const { files, refused } = findFiles(paths);
  const emptied = reset ? await transact(emptyCollection) : 0;
  const progress = showProgress(files, json);
  const { changes, listener } = tally(progress, emptied);
  for (const refusal of refused) listener.refused(refusal, 0);
  await loadFiles(transact, files, parse, listener);
  if (prune) await pruneFiles(transact, listener);
  progress.end();
  return { ...changes, dryRun };
}

function showProgress(files: readonly FoundFile[], json: boolean): Progress {
  if (json) return showRefusedOnly();
  return process.stdout.isTTY ? showBar(files) : showLines();
}

/** Counts what the listener hears, and passes it on. */
function tally(progress: Listener, emptied: number) {
  const refused: Refusal[] = [];
  const changes = {
    files: 0,
    new: 0,
    changed: 0,
    unchanged: 0,
    removed: emptied,
    pruned: 0,
    refused,
  };
  const add = (change: FileChange) => {
    changes.new += change.new;
    changes.changed += change.changed;
    changes.unchanged += change.unchanged;
    changes.removed += change.removed;
  };
  const listener: Listener = {
    loaded: (file, change) => {
      changes.files++;
      add(change);
      progress.loaded(file, change);
    },
    refused: (refusal, bytes) => {
      refused.push(refusal);
      progress.refused(refusal, bytes);
    },
    pruned: (location, change) => {
      changes.pruned++;
      add(change);
      progress.pruned(location, change);
    },
  };
  return { changes, listener };
}
