import type { Transaction } from "../client.ts";
import { readReadings } from "./read-readings.ts";
import type { Reading } from "./reading.ts";

/** Keeps a source's reading of an article that another source tells. */
export async function setAside(
  tx: Transaction,
  sourceId: number,
  articleId: string,
  reading: Reading,
): Promise<void> {
  const row = {
    ordinal: reading.ordinal,
    spans: JSON.stringify(reading.spans),
    reading: JSON.stringify(reading),
  };
  await tx.articleSource.upsert({
    where: { sourceId_articleId: { sourceId, articleId } },
    create: { sourceId, articleId, ...row },
    update: row,
  });
}

/** Keeps what is stored of these articles with the sources it came from: another is about to tell them. */
export async function setStoredAside(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const readings = await readReadings(tx, ids);
  const articles = await tx.article.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, sourceId: true },
  });
  for (const { id, sourceId } of articles) {
    const reading = readings.get(id);
    if (reading) await setAside(tx, sourceId, id, reading);
  }
}
