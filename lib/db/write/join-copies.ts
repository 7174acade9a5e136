import type { Transaction } from "../client.ts";
import { rankSources, type SourceRanks } from "./best-source.ts";
import { matchCopies, partDamaged, type Readings } from "./damaged-text.ts";
import type { LeftOver } from "./left-over.ts";
import { partWith } from "./part-with.ts";
import { readReadings } from "./read-readings.ts";
import { type Reading, textOf } from "./reading.ts";
import { setAside } from "./set-aside.ts";

// A damaged letter gives an article another id. Where a file is a copy of a better one, which has at
// least half of the articles that the copy holds whole, the copy's damaged articles are the better
// one's: what the copy gives is kept beside under their ids. As the better file goes first of the two
// (see `SourceRanks`), the copy never tells them while it is there.

/** The readings of a file, of which those that a better copy of it has whole are under its ids. */
export async function nameAsOriginals(
  tx: Transaction,
  sourceId: number,
  readings: Readings,
): Promise<Readings> {
  const { damaged, whole } = partDamaged(readings);
  if (damaged.size === 0 || whole.size === 0) return readings;
  const sharing = await sourcesSharing(tx, sourceId, [...whole.keys()]);
  const ranks = await rankSources(tx, [sourceId, ...sharing]);
  const originals = new Map<string, Reading>();
  for (const other of sharing.filter((each) => ranks.compare(each, sourceId) < 0)) {
    const better = partDamaged(await readingsIn(tx, other)).whole;
    if (!isCopyOf(whole, better)) continue;
    for (const [id, reading] of better) if (!readings.has(id)) originals.set(id, reading);
  }
  const names = matchCopies(damaged, originals);
  return new Map([...readings].map(([id, reading]) => [names.get(id) ?? id, reading]));
}

/**
 * Takes the articles of a file for those that worse copies of it, loaded before, have damaged, whose
 * addresses lead on to them. Gives how many articles are gone by that.
 */
export async function joinCopies(
  tx: Transaction,
  sourceId: number,
  readings: Readings,
  { ranks, rivals }: { readonly ranks: SourceRanks; readonly rivals: readonly number[] },
  leftOver: LeftOver,
): Promise<number> {
  const own = partDamaged(readings).whole;
  let removed = 0;
  for (const other of rivals) {
    if (!ranks.isBroken(other) || ranks.compare(sourceId, other) > 0) continue;
    const copy = await readingsIn(tx, other);
    const { damaged, whole } = partDamaged(copy);
    if (damaged.size === 0 || !isCopyOf(whole, own)) continue;
    const originals = new Map([...own].filter(([id]) => !copy.has(id)));
    for (const [id, original] of matchCopies(damaged, originals)) {
      const [from, to] = [damaged.get(id), own.get(original)];
      if (!from || !to) continue;
      const heir = { id: original, text: textOf(to) };
      removed += (await partWith(tx, other, [id], [heir], leftOver)).removed;
      await setAside(tx, other, original, from);
    }
  }
  return removed;
}

/** Whether a file has at least half of the articles that another, its copy, has whole. */
function isCopyOf(copy: Readings, better: Readings): boolean {
  const shared = [...copy.keys()].filter((id) => better.has(id)).length;
  return shared > 0 && shared * 2 >= copy.size;
}

const BATCH = 500;

/** The other sources that have at least half of these articles. */
async function sourcesSharing(
  tx: Transaction,
  sourceId: number,
  ids: readonly string[],
): Promise<number[]> {
  const shared = new Map<number, number>();
  for (let start = 0; start < ids.length; start += BATCH) {
    const links = await tx.articleSource.findMany({
      where: { articleId: { in: ids.slice(start, start + BATCH) }, sourceId: { not: sourceId } },
      select: { sourceId: true },
    });
    for (const link of links) shared.set(link.sourceId, (shared.get(link.sourceId) ?? 0) + 1);
  }
  return [...shared].filter(([, count]) => count * 2 >= ids.length).map(([id]) => id);
}

/** All articles of a source as it reads them itself. */
async function readingsIn(tx: Transaction, sourceId: number): Promise<Readings> {
  const links = await tx.articleSource.findMany({
    where: { sourceId },
    select: { articleId: true, reading: true },
  });
  const told = links.filter(({ reading }) => reading === null).map(({ articleId }) => articleId);
  const readings = new Map<string, Reading>();
  for (let start = 0; start < told.length; start += BATCH) {
    for (const [id, reading] of await readReadings(tx, told.slice(start, start + BATCH)))
      readings.set(id, reading);
  }
  for (const { articleId, reading } of links)
    if (reading !== null) readings.set(articleId, JSON.parse(reading) as Reading);
  return readings;
}
