import type { Transaction } from "./client.ts";

/** What articles are counted by. Several places, topics and contributors of one article are one value. */
export const FACET_KINDS = ["places", "topics", "sections", "papers", "authors"] as const;
export type FacetKind = (typeof FACET_KINDS)[number];

/** Parts the places, topics and contributors of one article, in its value. */
export const PARTED_BY = "\u001f";

/** A page as it is kept: of each article, in the order of their numbers, which of the page's values it has. */
export interface KeptPage extends Readonly<Record<FacetKind, KeptColumn>> {
  readonly numbers: readonly number[];
}

export interface KeptColumn {
  readonly values: readonly (string | null)[];
  readonly at: readonly number[];
}

/** So many bits of an article's number tell its place on the page. */
const PAGE_BITS = 12n;

/** The page that an article's number is on. */
export function facetPageOf(number: bigint): number {
  return Number(number >> PAGE_BITS);
}

/** Writes these pages from the articles as they are, as of a data version; one without articles goes. */
export async function writeFacetPages(
  tx: Transaction,
  pages: Iterable<number>,
  version: number,
): Promise<void> {
  for (const page of pages) {
    const columns = await readPage(tx, page);
    const articles = columns.numbers.length;
    if (articles === 0) await tx.$executeRaw`DELETE FROM "FacetPage" WHERE page = ${page}`;
    else {
      await tx.$executeRaw`
        INSERT OR REPLACE INTO "FacetPage" (page, version, articles, columns)
        VALUES (${page}, ${version}, ${articles}, ${JSON.stringify(columns)})`;
    }
  }
}

/** Writes all pages anew, as of the data version that is. */
export async function writeAllFacetPages(tx: Transaction): Promise<void> {
  const pages = await tx.$queryRaw<{ page: number | bigint }[]>`
    SELECT DISTINCT "number" >> ${Number(PAGE_BITS)} AS page FROM "Article"`;
  const { version } = await tx.dataVersion.findUniqueOrThrow({ where: { id: 1 } });
  await writeFacetPages(
    tx,
    pages.map(({ page }) => Number(page)),
    version,
  );
}

/** JSON arrays, all in the order of the numbers. */
type Row = Readonly<Record<FacetKind | "numbers", string>>;

async function readPage(tx: Transaction, page: number): Promise<KeptPage> {
  const first = BigInt(page) << PAGE_BITS;
  const last = BigInt(page + 1) << PAGE_BITS;
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
