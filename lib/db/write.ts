import type { Article, ParsedFile } from "../article.ts";
import type { Database, Transaction } from "./client.ts";
import { inTransaction } from "./transaction.ts";
import type { Readings } from "./write/damaged-text.ts";
import { damagedBeside, nameAsOriginals } from "./write/join-copies.ts";
import { type LeftOver, nothingLeftOver, sweepLeftOver } from "./write/left-over.ts";
import { freshAmong, loadFresh } from "./write/load-fresh.ts";
import { partWith } from "./write/part-with.ts";
import { planArticles } from "./write/plan-articles.ts";
import { type Reading, readingOf, textOf } from "./write/reading.ts";
import { setAside, setStoredAside } from "./write/set-aside.ts";
import { keepSource, type StoredSource } from "./write/source.ts";
import { tellArticles } from "./write/tell-articles.ts";
import { tellByBest } from "./write/tell-by-best.ts";

/** A parsed file on its way into the collection. */
export interface LoadedFile {
  /** Path relative to the project's root, or absolute outside it: what the file is known by. */
  readonly location: string;
  /** sha256 of the bytes, hex. */
  readonly hash: string;
  readonly parsed: ParsedFile;
}

/** How many articles of a file a load found new, changed or as they were, and how many it removed. */
export interface FileChange {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** Loads one file in a transaction of its own: all of it is stored, or nothing is touched. */
export async function writeFile(db: Database, file: LoadedFile): Promise<FileChange> {
  return inTransaction(db, (tx) => loadFile(tx, file));
}

/**
 * Loads files within a transaction, one after the other, and tells what each changed. Those that are new in
 * every part are stored together, which is many times as fast.
 */
export async function loadFiles(
  tx: Transaction,
  files: readonly LoadedFile[],
): Promise<FileChange[]> {
  const fresh = await freshAmong(tx, files);
  const changes: FileChange[] = [];
  let run: LoadedFile[] = [];
  for (const file of files) {
    if (fresh.has(file)) {
      run.push(file);
      changes.push({ new: file.parsed.articles.length, changed: 0, unchanged: 0, removed: 0 });
      continue;
    }
    // Articles stand in the order that they came in: whatever is beside a file, those before it come first.
    await loadFresh(tx, run);
    run = [];
    changes.push(await loadFile(tx, file));
  }
  await loadFresh(tx, run);
  return changes;
}

/** Loads one file within a transaction; a file whose articles are stored as they are changes no row. */
export async function loadFile(
  tx: Transaction,
  { location, hash, parsed }: LoadedFile,
): Promise<FileChange> {
  const leftOver = nothingLeftOver();
  const own = readingsById(parsed.articles);
  const known = await tx.source.findUnique({ where: { location }, select: { id: true } });
  const besideBefore = known ? await damagedBeside(tx, known.id) : [];
  const source = await keepSource(tx, location, { hash, ...parsed }, leftOver);
  const readings = await nameAsOriginals(tx, source.id, own);
  const change = await storeReadings(tx, source, readings, leftOver);
  const beside = new Map([...(await damagedBeside(tx, source.id)), ...besideBefore]);
  const renamed = await nameAnew(tx, beside, leftOver);
  await sweepLeftOver(tx, leftOver);
  return {
    new: change.new + renamed.new,
    changed: change.changed + renamed.changed,
    unchanged: change.unchanged,
    removed: change.removed + renamed.removed,
  };
}

/** Makes these the articles of a source. */
async function storeReadings(
  tx: Transaction,
  source: StoredSource,
  readings: Readings,
  leftOver: LeftOver,
): Promise<FileChange> {
  const plan = await planArticles(tx, source, readings);
  await setStoredAside(tx, plan.displaced);
  await tellArticles(tx, plan.tellings, leftOver);
  for (const { id, reading } of plan.aside) await setAside(tx, source.id, id, reading);
  await tellByBest(tx, plan.handed, leftOver);
  const created = plan.tellings.filter(({ stored }) => !stored).map(({ id }) => id);
  // An id that comes back is an article's own address again.
  if (created.length > 0) await tx.alias.deleteMany({ where: { id: { in: created } } });
  const newcomers = plan.newcomers.flatMap((id) => {
    const reading = readings.get(id);
    return reading ? [{ id, text: textOf(reading) }] : [];
  });
  const parted = await partWith(tx, source.id, plan.gone, newcomers, leftOver);
  return {
    new: created.length,
    changed: plan.tellings.length - created.length + plan.handed.length + parted.kept,
    // a copy of an article that another source tells changes nothing that is read
    unchanged: plan.unchanged + plan.aside.length - plan.handed.length,
    removed: parted.removed,
  };
}

/** Stores the articles of these sources under the ids that they go by now, where those are others. */
async function nameAnew(
  tx: Transaction,
  sources: ReadonlyMap<number, Readings>,
  leftOver: LeftOver,
): Promise<FileChange> {
  const sum = { new: 0, changed: 0, unchanged: 0, removed: 0 };
  for (const [id, own] of sources) {
    const readings = await nameAsOriginals(tx, id, own);
    const links = await tx.articleSource.findMany({ where: { sourceId: id } });
    if (links.every(({ articleId }) => readings.has(articleId))) continue;
    const source = await tx.source.findUniqueOrThrow({ where: { id } });
    const change = await storeReadings(tx, source, readings, leftOver);
    sum.new += change.new;
    sum.changed += change.changed;
    sum.removed += change.removed;
  }
  return sum;
}

function readingsById(articles: readonly Article[]): Map<string, Reading> {
  const readings = new Map(articles.map((article) => [article.id, readingOf(article)]));
  if (readings.size < articles.length)
    throw new Error("Two articles of one file have the same id.");
  return readings;
}

/** Takes a file out of the collection: the articles that no other file has go with it. */
export async function dropSource(tx: Transaction, location: string): Promise<FileChange> {
  const source = await tx.source.findUniqueOrThrow({
    where: { location },
    include: { articles: { select: { articleId: true } } },
  });
  const leftOver = nothingLeftOver();
  const ids = source.articles.map(({ articleId }) => articleId);
  const beside = await damagedBeside(tx, source.id);
  const { removed, kept } = await partWith(tx, source.id, ids, [], leftOver);
  await tx.source.delete({ where: { id: source.id } });
  const renamed = await nameAnew(tx, beside, leftOver);
  if (source.homeCode) leftOver.places.add(source.homeCode);
  await sweepLeftOver(tx, leftOver);
  return {
    new: renamed.new,
    // what was handed to a copy and goes by another id there is gone
    changed: Math.max(0, kept - renamed.removed) + renamed.changed,
    unchanged: 0,
    removed: removed + renamed.removed,
  };
}
