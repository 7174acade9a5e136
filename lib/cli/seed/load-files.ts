import type { Transaction } from "../../db/client.ts";
import { type FileChange, type LoadedFile, loadFiles as storeFiles } from "../../db/write.ts";
import { type FoundFile, locationInside, type Refusal } from "../find-files.ts";
import { isOfDatabase, whyNotStored } from "./explain.ts";
import type { ReadFiles } from "./read-files.ts";

/** Runs work on the collection as a transaction of its own. */
export type Transact = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

/** Told how a run goes on. */
export interface Listener {
  /** After each source: a file, or a member of an archive. */
  loaded(location: string, change: FileChange): void;
  refused(refusal: Refusal): void;
  /** What is wrong with a source that was loaded all the same. */
  noted(note: Refusal): void;
  /** Now and then while a file is parsed: how far into it, 0 to 1. */
  reached(file: FoundFile, share: number): void;
  /** After each file, loaded or not. */
  finished(file: FoundFile): void;
  pruned(location: string, change: FileChange): void;
}

/** What became of the files of a run, by location. */
export interface Outcome {
  /** Files that could be opened. */
  readonly opened: ReadonlySet<string>;
  /** Sources that were found in them, loaded or refused. */
  readonly sources: ReadonlySet<string>;
}

/** Sources are stored together until they have so many articles or so many characters of text. */
const MOST_ARTICLES = 500;
const MOST_CHARACTERS = 4_000_000;
/** What waits for so long, in milliseconds, is stored with what comes next, however little it is. */
const LONGEST = 1000;

/**
 * Loads files one after another; one that cannot be read is told of and passed over. Several sources are
 * one transaction where they are small, each of them whole: what is told of them, in their order, is stored.
 */
export async function loadFiles(
  transact: Transact,
  files: readonly FoundFile[],
  read: ReadFiles,
  listener: Listener,
): Promise<Outcome> {
  const opened = new Set<string>();
  const sources = new Set<string>();
  const store = storer(transact, listener);
  for await (const { file, step } of read(files, listener.reached)) {
    const refuse = (refusal: Refusal) => {
      sources.add(refusal.file);
      store.afterwards(() => listener.refused(refusal));
    };
    if (step.kind === "source") {
      sources.add(step.source.location);
      await store.add(step.source);
      continue;
    }
    if (step.kind === "complaint") {
      const { file: inside, reason, isRead } = step.complaint;
      const said = { file: locationInside(file.location, inside), reason };
      if (isRead) store.afterwards(() => listener.noted(said));
      else refuse(said);
      continue;
    }
    if (step.kind === "read") opened.add(file.location);
    else refuse({ file: file.location, reason: step.reason });
    store.afterwards(() => listener.finished(file));
    await store.fileEnds();
  }
  await store.flush();
  return { opened, sources };
}

/** What storing a source changed, or why it could not be stored. */
type Stored = { readonly change: FileChange } | { readonly change: null; readonly reason: string };

/**
 * Stores sources in one transaction. Where one of them cannot be stored, each is stored by itself, so that the others
 * are; throws where nothing at all can be written.
 */
async function storeTogether(
  transact: Transact,
  sources: readonly LoadedFile[],
): Promise<Stored[]> {
  try {
    const changes = await transact((tx) => storeFiles(tx, sources));
    return changes.map((change) => ({ change }));
  } catch (error) {
    if (isOfDatabase(error)) throw error;
    const [only, ...others] = sources;
    if (only && others.length === 0) return [{ change: null, reason: whyNotStored(error) }];
  }
  const stored: Stored[] = [];
  for (const source of sources) stored.push(...(await storeTogether(transact, [source])));
  return stored;
}

/** Gathers sources and stores them together; what is to be said comes after what was read before it. */
function storer(transact: Transact, listener: Listener) {
  let gathered: LoadedFile[] = [];
  let toSay: (() => void)[] = [];
  let articles = 0;
  let characters = 0;
  let began = 0;

  async function flush(): Promise<void> {
    const [files, say] = [gathered, toSay];
    [gathered, toSay, articles, characters] = [[], [], 0, 0];
    stored = files.length > 0 ? await storeTogether(transact, files) : [];
    for (const one of say) one();
  }

  /** What became of the sources that were stored last, in their order. */
  let stored: Stored[] = [];

  const isLate = () => performance.now() - began > LONGEST;
  const isFull = () => articles >= MOST_ARTICLES || characters >= MOST_CHARACTERS;
  return {
    flush,
    async add(source: LoadedFile): Promise<void> {
      if (gathered.length === 0) began = performance.now();
      const at = gathered.push(source) - 1;
      toSay.push(() => {
        const one = stored[at];
        if (one?.change) listener.loaded(source.location, one.change);
        else if (one) listener.refused({ file: source.location, reason: one.reason });
      });
      articles += source.parsed.articles.length;
      characters += source.parsed.text.length;
      if (isFull() || isLate()) await flush();
    },
    afterwards(say: () => void): void {
      toSay.push(say);
    },
    /** Where nothing is gathered, what is to be said need not wait. */
    async fileEnds(): Promise<void> {
      if (gathered.length === 0 || isLate()) await flush();
    },
  };
}
