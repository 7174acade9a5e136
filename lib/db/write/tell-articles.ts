import type { Transaction } from "../client.ts";
import { facetStretchOf } from "../facet-stretches.ts";
import { indexArticles, unindexArticles } from "../search-index.ts";
import { spellNames } from "../spelling-index.ts";
import { articleColumns, type PartRows, partRows } from "./article-rows.ts";
import { editionKey, keepEditions } from "./editions.ts";
import { insertRows } from "./insert-rows.ts";
import { type LeftOver, noteLeftOver } from "./left-over.ts";
import { type Numbers, numberArticles } from "./number-articles.ts";
import { keepPersons } from "./persons.ts";
import { keepPlaces } from "./places.ts";
import { contentHash, type Reading } from "./reading.ts";
import { keepTopics } from "./topics.ts";

/** The source that articles are told from. */
export interface Teller {
  readonly id: number;
  readonly paper: string | null;
  readonly homeCode: string | null;
}

/** An article to be stored; `stored` is its row where it is in the collection already. */
export interface Telling {
  readonly id: string;
  readonly teller: Teller;
  readonly reading: Reading;
  readonly stored: { readonly dateValue: string | null } | null;
}

const BATCH = 500;

/** Writes these articles as their sources tell them, new or in place of what is stored. */
export async function tellArticles(
  tx: Transaction,
  tellings: readonly Telling[],
  leftOver: LeftOver,
): Promise<void> {
  for (let start = 0; start < tellings.length; start += BATCH) {
    const batch = tellings.slice(start, start + BATCH);
    const readings = batch.map(({ reading }) => reading);
    // First of all: it may make the index anew, from what is stored.
    const numbers = await numberArticles(tx, batch, leftOver);
    await clearStored(tx, batch, leftOver);
    await keepPlaces(tx, new Set(readings.flatMap((reading) => reading.places.map((p) => p.code))));
    await keepTopics(tx, new Set(readings.flatMap((reading) => reading.topics)));
    const personIds = await keepPersons(
      tx,
      new Set(readings.flatMap((reading) => reading.contributors.map((person) => person.name))),
    );
    const sections = readings.flatMap(({ section }) => section ?? []);
    const papers = batch.flatMap(({ teller }) => teller.paper ?? []);
    await spellNames(tx, [...personIds.keys(), ...sections, ...papers]);
    const rows = await articleRows(tx, batch, numbers);
    for (const { editionId, number } of rows) {
      leftOver.editions.add(editionId);
      leftOver.stretches.add(facetStretchOf(number));
    }
    await writeArticles(tx, batch, rows, numbers);
    const parts = batch.map(({ id, reading }) => partRows(id, reading, personIds));
    await writeParts(tx, parts);
    await linkTellers(tx, batch);
  }
}

/** Takes off what hangs on articles that are about to be told anew. */
async function clearStored(
  tx: Transaction,
  batch: readonly Telling[],
  leftOver: LeftOver,
): Promise<void> {
  const ids = batch.filter(({ stored }) => stored).map(({ id }) => id);
  if (ids.length === 0) return;
  await noteLeftOver(tx, ids, leftOver);
  const where = { articleId: { in: ids } };
  await tx.block.deleteMany({ where });
  await tx.caption.deleteMany({ where });
  await tx.contribution.deleteMany({ where });
  await tx.articlePlace.deleteMany({ where });
  await tx.articleTopic.deleteMany({ where });
  await tx.evidence.deleteMany({ where });
}

/** The row of each article, in an edition that is there. */
async function articleRows(tx: Transaction, batch: readonly Telling[], numbers: Numbers) {
  const editions = await keepEditions(
    tx,
    batch.map(({ reading, teller }) => ({ date: reading.date, page: teller })),
  );
  const rows = [];
  for (const { id, teller, reading } of batch) {
    const columns = articleColumns(reading);
    const editionId = editions.get(editionKey(reading.date, teller));
    const number = numbers.get(id)?.number;
    if (editionId === undefined || number === undefined)
      throw new Error(`No number or no edition for article ${id}.`);
    rows.push({
      id,
      ...columns,
      number,
      editionId,
      sourceId: teller.id,
      contentHash: contentHash(reading, teller),
    });
  }
  return rows;
}

async function writeArticles(
  tx: Transaction,
  batch: readonly Telling[],
  rows: Awaited<ReturnType<typeof articleRows>>,
  numbers: Numbers,
): Promise<void> {
  const created = rows.filter(({ id }) => numbers.get(id)?.old === null);
  await insertRows(
    tx,
    "Article",
    created.map((row) => ({ ...row, number: Number(row.number) })),
  );
  const moved: bigint[] = [];
  for (const { id, ...row } of rows) {
    const old = numbers.get(id)?.old ?? null;
    if (old === null) continue;
    await tx.article.update({ where: { id }, data: row, select: { id: true } });
    if (old !== row.number) moved.push(old);
  }
  await unindexArticles(tx, moved);
  const indexed = batch.flatMap(({ id, reading }) => {
    const number = numbers.get(id)?.number;
    return number === undefined ? [] : [{ number, texts: reading }];
  });
  await indexArticles(tx, indexed);
}

async function writeParts(tx: Transaction, parts: readonly PartRows[]): Promise<void> {
  await insertRows(
    tx,
    "Block",
    parts.flatMap((part) => part.blocks),
  );
  await insertRows(
    tx,
    "Caption",
    parts.flatMap((part) => part.captions),
  );
  await insertRows(
    tx,
    "Contribution",
    parts.flatMap((part) => part.contributors),
  );
  await insertRows(
    tx,
    "ArticlePlace",
    parts.flatMap((part) => part.places),
  );
  await insertRows(
    tx,
    "ArticleTopic",
    parts.flatMap((part) => part.topics),
  );
  await insertRows(
    tx,
    "Evidence",
    parts.flatMap((part) => part.evidence),
  );
}

async function linkTellers(tx: Transaction, batch: readonly Telling[]): Promise<void> {
  const known = batch.filter(({ stored }) => stored).map(({ id, teller }) => [teller.id, id]);
  if (known.length > 0) {
    await tx.$executeRaw`
      DELETE FROM "ArticleSource" WHERE ("sourceId", "articleId") IN
        (SELECT value ->> 0, value ->> 1 FROM json_each(${JSON.stringify(known)}))`;
  }
  const links = batch.map(({ id, teller, reading }) => ({
    sourceId: teller.id,
    articleId: id,
    ordinal: reading.ordinal,
    spans: JSON.stringify(reading.spans),
    reading: null,
  }));
  await insertRows(tx, "ArticleSource", links);
}
