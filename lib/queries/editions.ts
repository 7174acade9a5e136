import { inOneReading, reading } from "../db/reading.ts";
import { editionHeads, NEWEST_FIRST } from "./edition-heads.ts";
import { neighboursOf } from "./edition-neighbours.ts";
import { nameLinks } from "./names.ts";
import type { ArticleLink, EditionDetail, EditionSummary } from "./shapes.ts";
import { storiesOf } from "./stories.ts";

/** Headlines of an edition that a list of editions shows. */
const HEADLINES = 3;

/** The edition of the front page, whole; null while the collection is empty. */
export const newestEdition = inOneReading(async (): Promise<EditionDetail | null> => {
  const [row] = await reading().$queryRaw<{ id: number | bigint }[]>`
    SELECT e."id" FROM "Edition" e ORDER BY ${NEWEST_FIRST} LIMIT 1`;
  return row ? getEdition(Number(row.id)) : null;
});

/** The editions of one day, `YYYY-MM-DD`, whole; empty when there is none. */
export const editionsOf = inOneReading(async (date: string): Promise<EditionDetail[]> => {
  const rows = await reading().edition.findMany({
    where: { date },
    orderBy: { key: "asc" },
    select: { id: true },
  });
  return Promise.all(rows.map(({ id }) => getEdition(id)));
});

/** How many editions there are, and the newest of them without these, so many at most. */
export const pastEditions = inOneReading(
  async (
    without: readonly number[],
    most: number,
  ): Promise<{ readonly all: number; readonly editions: readonly EditionSummary[] }> => {
    const [all, rows] = await Promise.all([
      reading().edition.count(),
      reading().$queryRaw<{ id: number | bigint }[]>`
        SELECT e."id" FROM "Edition" e
        WHERE e."id" NOT IN (SELECT value FROM json_each(${JSON.stringify(without)}))
        ORDER BY ${NEWEST_FIRST} LIMIT ${most}`,
    ]);
    return { all, editions: await summariesOf(rows.map(({ id }) => Number(id))) };
  },
);

/** These editions, newest first. */
export async function summariesOf(ids: readonly number[]): Promise<EditionSummary[]> {
  const [heads, headlines] = await Promise.all([editionHeads(ids), firstHeadlines(ids)]);
  return heads.map((head) => ({ ...head, headlines: headlines.get(head.id) ?? [] }));
}

async function getEdition(id: number): Promise<EditionDetail> {
  const [stories, { previous, next }] = await Promise.all([storiesOf(id), neighboursOf(id)]);
  const heads = await editionHeads([id, previous, next].flatMap((one) => one ?? []));
  const headOf = new Map(heads.map((head) => [head.id, head]));
  const head = headOf.get(id);
  if (!head) throw new Error(`Edition ${id} has no articles.`);
  return {
    ...head,
    stories,
    previous: (previous && headOf.get(previous)) || null,
    next: (next && headOf.get(next)) || null,
  };
}

/** The first articles of editions by name, along index Article(editionId, sourceId, ordinal). */
async function firstHeadlines(
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly ArticleLink[]>> {
  const rows = await reading().$queryRaw<
    { editionId: number | bigint; id: string; headline: string }[]
  >`
    SELECT "editionId", "id", "headline" FROM (
      SELECT "editionId", "id", "headline", row_number()
        OVER (PARTITION BY "editionId" ORDER BY "sourceId", "ordinal") AS place
      FROM "Article" WHERE "editionId" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
    ) WHERE place <= ${HEADLINES} ORDER BY "editionId", place`;
  const links = new Map<number, ArticleLink[]>();
  for (const [at, link] of (await nameLinks(rows)).entries()) {
    const edition = Number(rows[at]?.editionId);
    links.set(edition, [...(links.get(edition) ?? []), link]);
  }
  return links;
}
