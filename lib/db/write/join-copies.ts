import type { Transaction } from "../client.ts";
import { rankSources } from "./best-source.ts";
import { matchCopies, partDamaged, type Readings } from "./damaged-text.ts";
import { readReadings } from "./read-readings.ts";
import type { Reading } from "./reading.ts";

// A damaged letter gives an article another id. Where a file is a copy of a better one, which has at
// least half of the articles that the copy holds whole, the copy's damaged articles are the better
// one's: what the copy gives is kept beside under their ids, together with the ids it gave itself. As
// the better file goes first of the two (see `SourceRanks`), the copy never tells them while it is
// there. Which ids a copy's articles go by depends on the files that are there and on nothing else, so
// whenever one comes, changes or goes its copies are named anew.

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
  return new Map(
    [...readings].map(([id, reading]) => {
      const name = names.get(id);
      return name ? [name, { ...reading, ownId: id }] : [id, reading];
    }),
  );
}

/**
 * The sources with damaged articles that share any with this one: what they read, under the ids that
 * they gave it themselves.
 */
export async function damagedBeside(
  tx: Transaction,
  sourceId: number,
): Promise<Map<number, Readings>> {
  // 65533 is the REPLACEMENT of what could not be read; each look-up is by a key
  const broken = await tx.$queryRaw<{ id: number | bigint }[]>`
    SELECT id FROM "Source"
    WHERE instr("text", char(65533)) > 0 AND id IN (
      SELECT other."sourceId" FROM "ArticleSource" own
      JOIN "ArticleSource" other ON other."articleId" = own."articleId"
      WHERE own."sourceId" = ${sourceId} AND other."sourceId" <> ${sourceId})
    ORDER BY id`;
  const beside = new Map<number, Readings>();
  for (const id of broken.map((row) => Number(row.id))) {
    const own = underOwnIds(await readingsIn(tx, id));
    if (partDamaged(own).damaged.size > 0) beside.set(id, own);
  }
  return beside;
}

function underOwnIds(readings: Readings): Readings {
  return new Map(
    [...readings].map(([name, { ownId = name, ...reading }]) => [ownId, reading] as const),
  );
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
