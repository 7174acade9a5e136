import type { Transaction } from "../client.ts";
import { rankSources } from "./best-source.ts";
import type { LeftOver } from "./left-over.ts";
import type { Reading } from "./reading.ts";
import { type Telling, tellArticles } from "./tell-articles.ts";

/** Writes these articles as the best of their sources reads them; its reading was kept beside. */
export async function tellByBest(
  tx: Transaction,
  ids: readonly string[],
  leftOver: LeftOver,
): Promise<void> {
  for (let start = 0; start < ids.length; start += BATCH) {
    await tellBatch(tx, ids.slice(start, start + BATCH), leftOver);
  }
}

const BATCH = 200;

async function tellBatch(
  tx: Transaction,
  ids: readonly string[],
  leftOver: LeftOver,
): Promise<void> {
  const articles = await tx.article.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      dateValue: true,
      sources: { select: { sourceId: true } },
    },
  });
  const { compare } = await rankSources(
    tx,
    articles.flatMap(({ sources }) => sources.map(({ sourceId }) => sourceId)),
  );
  const tellings: Telling[] = [];
  for (const { id, sources, ...stored } of articles) {
    const [heir] = sources.map(({ sourceId }) => sourceId).sort(compare);
    const { reading, source } = await readingBeside(tx, id, heir);
    tellings.push({ id, teller: source, reading, stored });
  }
  await tellArticles(tx, tellings, leftOver);
}

async function readingBeside(tx: Transaction, articleId: string, sourceId = 0) {
  const link = await tx.articleSource.findUnique({
    where: { sourceId_articleId: { sourceId, articleId } },
    include: { source: { select: { id: true, paper: true, homeCode: true } } },
  });
  if (!link?.reading) throw new Error(`No source has a reading of article ${articleId}.`);
  return { reading: JSON.parse(link.reading) as Reading, source: link.source };
}
