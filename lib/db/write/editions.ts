import type { ArticleDate } from "../../article.ts";
import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { insertRows } from "./insert-rows.ts";

/** What a page says about the paper it belongs to. */
export interface PageHead {
  readonly paper: string | null;
  readonly homeCode: string | null;
}

/**
 * What makes two articles one edition: the day and the paper's printed name or, for want of a name,
 * the home of their page. `2023-06-13|-|330903`
 */
export function editionKey(date: ArticleDate | null, { paper, homeCode }: PageHead): string {
  return [date?.value ?? "-", paper ?? "-", (paper ? null : homeCode) ?? "-"].join("|");
}

/** What makes two articles one edition: see `editionKey`. */
interface EditionHead {
  readonly date: ArticleDate | null;
  readonly page: PageHead;
}

/** Ids, by their keys, of the editions that articles of these dates and pages belong to, made if need be. */
export async function keepEditions(
  tx: Transaction,
  heads: readonly EditionHead[],
): Promise<Map<string, number>> {
  const byKey = new Map(heads.map((head) => [editionKey(head.date, head.page), head]));
  const ids = await idsOf(tx, byKey.keys());
  const missing = [...byKey].filter(([key]) => !ids.has(key));
  if (missing.length === 0) return ids;
  const rows = missing.map(([key, { date, page }]) => ({
    key,
    date: date?.value ?? null,
    paper: page.paper,
    homeCode: page.homeCode,
  }));
  await insertRows(tx, "Edition", rows);
  return idsOf(tx, byKey.keys());
}

async function idsOf(tx: Transaction, keys: Iterable<string>): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ id: number | bigint; key: string }[]>`
    SELECT "id", "key" FROM "Edition"
    WHERE "key" IN (SELECT value FROM json_each(${JSON.stringify([...keys])}))`;
  return new Map(rows.map(({ id, key }) => [key, Number(id)]));
}

/**
 * Deletes those of these editions that have no article left, and gives the others the best date and
 * home that their pages have: whatever order the pages came in, the edition is the same.
 *
 * The best date is printed rather than inferred, then of the finest precision, then of the narrowest limits. The
 * pages of a paper that prints its name may speak from different places: the first page's counts.
 */
export async function settleEditions(tx: Transaction, ids: Iterable<number>): Promise<void> {
  const these = Prisma.sql`IN (SELECT value FROM json_each(${JSON.stringify([...ids])}))`;
  await tx.$executeRaw`
    DELETE FROM "Edition" WHERE "id" ${these}
      AND NOT EXISTS (SELECT 1 FROM "Article" a WHERE a."editionId" = "Edition"."id")`;
  // Along index Article(editionId, sourceId, ordinal).
  await tx.$executeRaw`
    WITH "ranked" AS (
      SELECT a."editionId", a."datePrecision", a."dateBasis", a."dateEarliest", a."dateLatest",
        row_number() OVER (PARTITION BY a."editionId" ORDER BY a."dateBasis" = 'printed' DESC,
          a."datePrecision" = 'day' DESC, a."datePrecision" = 'month' DESC,
          julianday(a."dateLatest") - julianday(a."dateEarliest"), a."dateEarliest") AS "rank"
      FROM "Article" a WHERE a."editionId" ${these}
    ), "best" AS (
      SELECT e."id", r."datePrecision" AS "precision", r."dateBasis" AS "basis",
        r."dateEarliest" AS "earliest", r."dateLatest" AS "latest",
        CASE WHEN e."paper" IS NULL THEN e."homeCode" ELSE (
          SELECT s."homeCode" FROM "Source" s
          WHERE s."homeCode" IS NOT NULL AND s."id" IN
            (SELECT a."sourceId" FROM "Article" a WHERE a."editionId" = e."id")
          ORDER BY s."location" LIMIT 1
        ) END AS "homeCode"
      FROM "Edition" e
      LEFT JOIN "ranked" r ON r."editionId" = e."id" AND r."rank" = 1 AND e."date" IS NOT NULL
      WHERE e."id" ${these}
    )
    UPDATE "Edition" SET "precision" = b."precision", "basis" = b."basis",
      "earliest" = b."earliest", "latest" = b."latest", "homeCode" = b."homeCode"
    FROM "best" b WHERE b."id" = "Edition"."id" AND
      ("Edition"."precision", "Edition"."basis", "Edition"."earliest", "Edition"."latest",
        "Edition"."homeCode") IS NOT
      (b."precision", b."basis", b."earliest", b."latest", b."homeCode")`;
}
