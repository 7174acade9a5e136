import type { ArticleDate } from "../../article.ts";
import type { Transaction } from "../client.ts";

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

/** Id of the edition that an article of this date and page belongs to, made if need be. */
export async function keepEdition(
  tx: Transaction,
  date: ArticleDate | null,
  { paper, homeCode }: PageHead,
): Promise<number> {
  const key = editionKey(date, { paper, homeCode });
  const stored = await tx.edition.findUnique({ where: { key }, select: { id: true } });
  if (stored) return stored.id;
  const { id } = await tx.edition.create({
    data: { key, date: date?.value ?? null, paper, homeCode },
    select: { id: true },
  });
  return id;
}

/**
 * Deletes those of these editions that have no article left, and gives the others the best date and
 * home that their pages have: whatever order the pages came in, the edition is the same.
 */
export async function settleEditions(tx: Transaction, ids: Iterable<number>): Promise<void> {
  const editions = await tx.edition.findMany({
    where: { id: { in: [...ids] } },
    include: { _count: { select: { articles: true } } },
  });
  for (const { _count, ...edition } of editions) {
    if (_count.articles === 0) {
      await tx.edition.delete({ where: { id: edition.id } });
      continue;
    }
    const head = { ...(await bestDate(tx, edition)), homeCode: await homeOf(tx, edition) };
    const same =
      edition.precision === head.precision &&
      edition.basis === head.basis &&
      edition.earliest === head.earliest &&
      edition.latest === head.latest &&
      edition.homeCode === head.homeCode;
    if (!same) await tx.edition.update({ where: { id: edition.id }, data: head });
  }
}

interface EditionRow {
  readonly id: number;
  readonly date: string | null;
  readonly paper: string | null;
  readonly homeCode: string | null;
}

interface DateLimits {
  readonly precision: string | null;
  readonly basis: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Printed before inferred, then the finest precision, then the narrowest limits. */
async function bestDate(tx: Transaction, { id, date }: EditionRow): Promise<DateLimits> {
  const none = { precision: null, basis: null, earliest: null, latest: null };
  if (!date) return none;
  const [best] = await tx.$queryRaw<DateLimits[]>`
    SELECT DISTINCT "datePrecision" AS precision, "dateBasis" AS basis,
      "dateEarliest" AS earliest, "dateLatest" AS latest
    FROM "Article" WHERE "editionId" = ${id}
    ORDER BY "dateBasis" = 'printed' DESC,
      "datePrecision" = 'day' DESC, "datePrecision" = 'month' DESC,
      julianday("dateLatest") - julianday("dateEarliest"), "dateEarliest"
    LIMIT 1`;
  return best ?? none;
}

/** Pages of a paper that prints its name may speak from different places: the first page's counts. */
async function homeOf(tx: Transaction, { id, paper, homeCode }: EditionRow) {
  if (!paper) return homeCode;
  const first = await tx.source.findFirst({
    where: { homeCode: { not: null }, told: { some: { editionId: id } } },
    orderBy: { location: "asc" },
    select: { homeCode: true },
  });
  return first?.homeCode ?? null;
}
