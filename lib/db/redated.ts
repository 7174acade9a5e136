import type { Transaction } from "./client.ts";

/** An article that two sources print with different dates; the first is the one that is shown. */
export interface Redated {
  readonly id: string;
  readonly headline: string;
  readonly date: string;
  readonly location: string;
  readonly otherDate: string;
  readonly otherLocation: string;
}

/**
 * Articles whose other sources print another date than the one that tells them, by id: a copy in
 * another day's paper. Dates that may be one, such as a month and a day in it, are not different.
 */
export async function findRedated(tx: Transaction): Promise<Redated[]> {
  return tx.$queryRaw<Redated[]>`
    SELECT a.id, a.headline, a."dateValue" AS date, teller.location,
      json_extract(copy.reading, '$.date.value') AS "otherDate", other.location AS "otherLocation"
    FROM "ArticleSource" copy
      JOIN "Article" a ON a.id = copy."articleId"
      JOIN "Source" teller ON teller.id = a."sourceId"
      JOIN "Source" other ON other.id = copy."sourceId"
    WHERE copy.reading IS NOT NULL AND a."dateBasis" = 'printed'
      AND json_extract(copy.reading, '$.date.basis') = 'printed'
      AND (json_extract(copy.reading, '$.date.latest') < a."dateEarliest"
        OR json_extract(copy.reading, '$.date.earliest') > a."dateLatest")
    ORDER BY a.id, other.location`;
}
