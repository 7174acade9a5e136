import type { Transaction } from "../client.ts";
import { unindexArticles } from "../search-index.ts";
import { addAliases, matchReplacements, type PrintedText, repointAliases } from "./aliases.ts";
import { type LeftOver, noteLeftOver } from "./left-over.ts";
import { readReadings } from "./read-readings.ts";
import { type Reading, textOf } from "./reading.ts";
import { tellByBest } from "./tell-by-best.ts";

/** What became of articles that a source no longer has. */
export interface Parted {
  /** In no other source: deleted. */
  readonly removed: number;
  /** In another source too: that one tells them now, if it did not before. */
  readonly kept: number;
}

/**
 * Takes these articles from a source. Those that no other source has are deleted; where one of the
 * `newcomers` stands in its place, the old address leads on to it.
 */
export async function partWith(
  tx: Transaction,
  sourceId: number,
  ids: readonly string[],
  newcomers: readonly PrintedText[],
  leftOver: LeftOver,
): Promise<Parted> {
  if (ids.length === 0) return { removed: 0, kept: 0 };
  await noteLeftOver(tx, ids, leftOver);
  await tx.articleSource.deleteMany({ where: { sourceId, articleId: { in: [...ids] } } });
  const orphans = await tx.article.findMany({
    where: { id: { in: [...ids] }, sources: { none: {} } },
    select: { id: true, number: true },
  });
  await deleteArticles(tx, orphans, newcomers);
  await handOver(tx, sourceId, leftOver);
  return { removed: orphans.length, kept: ids.length - orphans.length };
}

async function deleteArticles(
  tx: Transaction,
  orphans: readonly { readonly id: string; readonly number: bigint }[],
  newcomers: readonly PrintedText[],
): Promise<void> {
  const ids = orphans.map(({ id }) => id);
  const old = newcomers.length > 0 ? await readReadings(tx, ids) : new Map<string, Reading>();
  const gone = [...old].map(([id, reading]) => ({ id, text: textOf(reading) }));
  const replacements = matchReplacements(gone, newcomers);
  await repointAliases(tx, replacements);
  await unindexArticles(
    tx,
    orphans.map(({ number }) => number),
  );
  await tx.article.deleteMany({ where: { id: { in: ids } } });
  await addAliases(tx, replacements);
}

/** Articles that this source told and has lost are told by the best of the sources that have them. */
async function handOver(tx: Transaction, sourceId: number, leftOver: LeftOver): Promise<void> {
  const lost = await tx.article.findMany({
    where: { sourceId, sources: { none: { sourceId } } },
    select: { id: true },
  });
  await tellByBest(
    tx,
    lost.map(({ id }) => id),
    leftOver,
  );
}
