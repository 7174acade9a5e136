import { Prisma } from "../db/generated/client.ts";
import { reading } from "../db/reading.ts";
import type { EditionHead } from "./shapes.ts";
import { showDate, showPlace } from "./shown.ts";

/**
 * Newest first, editions without a date last, those of one day by their key: the one order that
 * lists, neighbours and the front page share. Index Edition(date).
 */
export const NEWEST_FIRST = Prisma.sql`e."date" DESC NULLS LAST, e."key"`;

interface HeadRow {
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
  readonly characters: number | bigint;
}

/** Heads of the given editions or of all, newest first. */
export async function editionHeads(ids: readonly number[] | "all"): Promise<EditionHead[]> {
  const asked =
    ids === "all"
      ? Prisma.sql`TRUE`
      : Prisma.sql`e."id" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  // Articles are found along index Article(editionId, sourceId, ordinal).
  const rows = await reading().$queryRaw<HeadRow[]>`
    SELECT e."id", e."date", e."precision", e."basis", e."earliest", e."latest", e."paper",
      p."code", p."name", p."fullName", p."shortName",
      count(*) AS articles, sum(a."characters") AS characters
    FROM "Edition" e
    JOIN "Article" a ON a."editionId" = e."id"
    LEFT JOIN "Place" p ON p."code" = e."homeCode"
    WHERE ${asked} GROUP BY e."id" ORDER BY ${NEWEST_FIRST}`;
  return rows.map(showHead);
}

function showHead(row: HeadRow): EditionHead {
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
    characters: Number(row.characters),
  };
}
