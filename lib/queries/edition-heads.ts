import { Prisma } from "../db/generated/client.ts";
import { reading } from "../db/reading.ts";
import type { EditionCount, EditionHead } from "./shapes.ts";
import { showDate, showPlace } from "./shown.ts";

const { sql } = Prisma;

/**
 * Newest first, editions without a date last, those of one day by their key: the one order that
 * lists, neighbours and the front page share. Index Edition(date).
 */
export const NEWEST_FIRST = sql`e."date" DESC NULLS LAST, e."key"`;

interface CountRow {
  readonly id: number | bigint;
  readonly date: string | null;
  readonly precision: string | null;
  readonly basis: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly paper: string | null;
  readonly code: string | null;
  readonly name: string;
  readonly fullName: string;
  readonly shortName: string;
  readonly articles: number | bigint;
}

/** Heads of the given editions, newest first. */
export async function editionHeads(ids: readonly number[]): Promise<EditionHead[]> {
  const rows = await readEditions<CountRow & { characters: number | bigint }>(
    ids,
    sql`count(*) AS articles, sum(a."characters") AS characters`,
  );
  return rows.map((row) => ({ ...showCount(row), characters: Number(row.characters) }));
}

/** The same without their lengths, for which every article has to be looked at. */
export async function countEditions(ids: readonly number[]): Promise<EditionCount[]> {
  return (await readEditions<CountRow>(ids, sql`count(*) AS articles`)).map(showCount);
}

/** Articles are found along index Article(editionId, sourceId, ordinal). */
function readEditions<Row>(ids: readonly number[], sums: Prisma.Sql): Promise<Row[]> {
  return reading().$queryRaw<Row[]>`
    SELECT e."id", e."date", e."precision", e."basis", e."earliest", e."latest", e."paper",
      p."code", p."name", p."fullName", p."shortName", ${sums}
    FROM "Edition" e
    JOIN "Article" a ON a."editionId" = e."id"
    LEFT JOIN "Place" p ON p."code" = e."homeCode"
    WHERE e."id" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
    GROUP BY e."id" ORDER BY ${NEWEST_FIRST}`;
}

function showCount(row: CountRow): EditionCount {
  const { code, name, fullName, shortName } = row;
  return {
    id: Number(row.id),
    date: showDate({
      dateValue: row.date,
      datePrecision: row.precision,
      dateBasis: row.basis,
      dateEarliest: row.earliest,
      dateLatest: row.latest,
    }),
    paper: row.paper,
    home: code === null ? null : showPlace({ code, name, fullName, shortName }, true),
    articles: Number(row.articles),
  };
}
