import { topicLabel } from "../../topics.ts";
import type { Transaction } from "../client.ts";
import { indexArticles, unindexArticles } from "../search-index.ts";
import { spellNames } from "../spelling-index.ts";
import { articleColumns, type PartRows, partRows } from "./article-rows.ts";
import { editionKey, keepEdition } from "./editions.ts";
import { type LeftOver, noteLeftOver } from "./left-over.ts";
import { numberGiver } from "./numbers.ts";
import { keepPlaces } from "./places.ts";
import { contentHash, type Reading } from "./reading.ts";

/** The source that articles are told from. */
export interface Teller {
  readonly id: number;
  readonly paper: string | null;
  readonly homeCode: string | null;
}

/** An article to be stored; `stored` is its row where it is in the collection already. */
export interface Telling {
  readonly id: string;
  readonly reading: Reading;
  readonly stored: { readonly number: bigint; readonly dateValue: string | null } | null;
}

const BATCH = 200;

/** Writes these articles as the source tells them, new or in place of what is stored. */
export async function tellArticles(
  tx: Transaction,
  teller: Teller,
  tellings: readonly Telling[],
  leftOver: LeftOver,
): Promise<void> {
  const giveNumber = numberGiver(tx);
  for (let start = 0; start < tellings.length; start += BATCH) {
    const batch = tellings.slice(start, start + BATCH);
    const readings = batch.map(({ reading }) => reading);
    await clearStored(tx, batch, leftOver);
    await keepPlaces(tx, new Set(readings.flatMap((reading) => reading.places.map((p) => p.code))));
    await keepTopics(tx, new Set(readings.flatMap((reading) => reading.topics)));
    const personIds = await keepPersons(
      tx,
      new Set(readings.flatMap((reading) => reading.contributors.map((person) => person.name))),
    );
    const sections = readings.flatMap(({ section }) => section ?? []);
    await spellNames(tx, [
      ...personIds.keys(),
      ...sections,
      ...(teller.paper ? [teller.paper] : []),
    ]);
    const rows = await articleRows(tx, teller, batch, giveNumber);
    for (const { editionId } of rows) leftOver.editions.add(editionId);
    await writeArticles(tx, batch, rows);
    const parts = batch.map(({ id, reading }) => partRows(id, reading, personIds));
    await writeParts(tx, parts);
    await linkTeller(tx, teller, batch);
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

/** The row of each article, under a number of its day and in an edition that is there. */
async function articleRows(
  tx: Transaction,
  teller: Teller,
  batch: readonly Telling[],
  giveNumber: (date: string | null) => Promise<bigint>,
) {
  const editions = new Map<string, number>();
  const rows = [];
  for (const { id, reading, stored } of batch) {
    const columns = articleColumns(reading);
    const key = editionKey(reading.date, teller);
    const editionId = editions.get(key) ?? (await keepEdition(tx, reading.date, teller));
    editions.set(key, editionId);
    const sameDay = stored && stored.dateValue === columns.dateValue;
    rows.push({
      id,
      ...columns,
      number: sameDay ? stored.number : await giveNumber(columns.dateValue),
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
): Promise<void> {
  const stored = new Map(batch.map((telling) => [telling.id, telling.stored]));
  await tx.article.createMany({ data: rows.filter(({ id }) => !stored.get(id)) });
  const moved: bigint[] = [];
  for (const { id, ...row } of rows) {
    const old = stored.get(id);
    if (!old) continue;
    await tx.article.update({ where: { id }, data: row, select: { id: true } });
    if (old.number !== row.number) moved.push(old.number);
  }
  await unindexArticles(tx, moved);
  const numbers = new Map(rows.map(({ id, number }) => [id, number]));
  const indexed = batch.flatMap(({ id, reading }) => {
    const number = numbers.get(id);
    return number === undefined ? [] : [{ number, texts: reading }];
  });
  await indexArticles(tx, indexed);
}

async function writeParts(tx: Transaction, parts: readonly PartRows[]): Promise<void> {
  await tx.block.createMany({ data: parts.flatMap((part) => part.blocks) });
  await tx.caption.createMany({ data: parts.flatMap((part) => part.captions) });
  await tx.contribution.createMany({ data: parts.flatMap((part) => part.contributors) });
  await tx.articlePlace.createMany({ data: parts.flatMap((part) => part.places) });
  await tx.articleTopic.createMany({ data: parts.flatMap((part) => part.topics) });
  await tx.evidence.createMany({ data: parts.flatMap((part) => part.evidence) });
}

async function linkTeller(
  tx: Transaction,
  teller: Teller,
  batch: readonly Telling[],
): Promise<void> {
  const ids = batch.map(({ id }) => id);
  await tx.articleSource.deleteMany({ where: { sourceId: teller.id, articleId: { in: ids } } });
  await tx.articleSource.createMany({
    data: batch.map(({ id, reading }) => ({
      sourceId: teller.id,
      articleId: id,
      ordinal: reading.ordinal,
      spans: JSON.stringify(reading.spans),
      reading: null,
    })),
  });
}

async function keepTopics(tx: Transaction, slugs: ReadonlySet<string>): Promise<void> {
  const rows = await tx.topic.findMany({ where: { slug: { in: [...slugs] } } });
  const stored = new Map(rows.map((row) => [row.slug, row.label]));
  for (const slug of slugs) {
    const label = topicLabel(slug);
    if (stored.get(slug) === label) continue;
    await tx.topic.upsert({ where: { slug }, create: { slug, label }, update: { label } });
  }
}

/** Row ids of these people by name; those not met before get a row. */
async function keepPersons(
  tx: Transaction,
  names: ReadonlySet<string>,
): Promise<Map<string, number>> {
  const where = { name: { in: [...names] } };
  const stored = new Set((await tx.person.findMany({ where })).map(({ name }) => name));
  const missing = [...names].filter((name) => !stored.has(name));
  await tx.person.createMany({ data: missing.map((name) => ({ name })) });
  return new Map((await tx.person.findMany({ where })).map(({ name, id }) => [name, id]));
}
