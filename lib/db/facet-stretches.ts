import type { Transaction } from "./client.ts";

/** What articles are counted by. Several places, topics and contributors of one article are one value. */
export const FACET_KINDS = ["places", "topics", "sections", "papers", "authors"] as const;
export type FacetKind = (typeof FACET_KINDS)[number];

/** Parts the places, topics and contributors of one article, in its value. */
export const PARTED_BY = "\u001f";

/** A stretch as it is kept: of each article, in the order of their numbers, which of its values that one has. */
export interface KeptStretch extends Readonly<Record<FacetKind, KeptColumn>> {
  readonly numbers: readonly number[];
}

export interface KeptColumn {
  readonly values: readonly (string | null)[];
  readonly at: readonly number[];
}

/** So many bits of an article's number tell its place in the stretch: 4,096 numbers. */
const STRETCH_BITS = 12n;

/** The stretch that an article's number is in. */
export function facetStretchOf(number: bigint): number {
  return Number(number >> STRETCH_BITS);
}

/** Writes these stretches from the articles as they are, as of a data version; one without articles goes. */
export async function writeFacetStretches(
  tx: Transaction,
  stretches: Iterable<number>,
  version: number,
): Promise<void> {
  for (const stretch of stretches) {
    const columns = await readStretch(tx, stretch);
    const articles = columns.numbers.length;
    if (articles === 0) await tx.$executeRaw`DELETE FROM "FacetStretch" WHERE stretch = ${stretch}`;
    else {
      await tx.$executeRaw`
        INSERT OR REPLACE INTO "FacetStretch" (stretch, version, articles, columns)
        VALUES (${stretch}, ${version}, ${articles}, ${JSON.stringify(columns)})`;
    }
  }
}

/** Writes all stretches anew, as of the data version that is. */
export async function writeAllFacetStretches(tx: Transaction): Promise<void> {
  const { version } = await tx.dataVersion.findUniqueOrThrow({ where: { id: 1 } });
  await writeFacetStretches(tx, await facetStretches(tx), version);
}

/** All stretches that have articles. */
export async function facetStretches(tx: Transaction): Promise<number[]> {
  const rows = await tx.$queryRaw<{ stretch: number | bigint }[]>`
    SELECT DISTINCT "number" >> ${Number(STRETCH_BITS)} AS stretch FROM "Article"`;
  return rows.map(({ stretch }) => Number(stretch));
}

/** JSON arrays, all in the order of the numbers. */
type Row = Readonly<Record<FacetKind | "numbers", string>>;

async function readStretch(tx: Transaction, stretch: number): Promise<KeptStretch> {
  const first = BigInt(stretch) << STRETCH_BITS;
  const last = BigInt(stretch + 1) << STRETCH_BITS;
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT json_group_array(number) AS numbers, json_group_array(section) AS sections,
      json_group_array(paper) AS papers, json_group_array(places) AS places,
      json_group_array(topics) AS topics, json_group_array(authors) AS authors
    FROM (
      SELECT a."number" AS number, a."section" AS section, e."paper" AS paper,
        (SELECT group_concat("code", char(31)) FROM "ArticlePlace" WHERE "articleId" = a."id") AS places,
        (SELECT group_concat("slug", char(31)) FROM "ArticleTopic" WHERE "articleId" = a."id") AS topics,
        (SELECT group_concat(w."name", char(31)) FROM "Contribution" c
          JOIN "Person" w ON w."id" = c."personId" WHERE c."articleId" = a."id") AS authors
      FROM "Article" a JOIN "Edition" e ON e."id" = a."editionId"
      WHERE a."number" >= ${first} AND a."number" < ${last} ORDER BY a."number"
    )`;
  const read = (name: keyof Row) => JSON.parse(row?.[name] ?? "[]");
  return {
    numbers: read("numbers"),
    places: gather(read("places")),
    topics: gather(read("topics")),
    sections: gather(read("sections")),
    papers: gather(read("papers")),
    authors: gather(read("authors")),
  };
}

/** Each value once, and which of them stands where. */
function gather(column: readonly (string | null)[]): KeptColumn {
  const places = new Map<string | null, number>();
  const at = column.map((value) => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  return { values: [...places.keys()], at };
}
