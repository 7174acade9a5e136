import BetterSqlite3 from "better-sqlite3";
import { databasePath } from "../db/file.ts";

/** What search finds an article by, and what it is counted by. */
export interface MadeText {
  readonly id: string;
  readonly number: number;
  /** Kicker, headline and subheadlines, each by itself. */
  readonly headlines: readonly string[];
  /** Paragraphs, crossheads and captions, each by itself. */
  readonly others: readonly string[];
  readonly places: readonly string[];
  readonly topics: readonly string[];
  readonly section: string | null;
  readonly paper: string | null;
}

interface Row {
  readonly id: string;
  readonly number: number;
  readonly kicker: string | null;
  readonly headline: string;
  readonly section: string | null;
  readonly paper: string | null;
  readonly subheadlines: string;
  readonly others: string;
  readonly places: string;
  readonly topics: string;
}

const ROWS = `
  SELECT a."id", a."number", a."kicker", a."headline", a."section", a."subheadlines", e."paper",
    (SELECT json_group_array(t."text") FROM (
      SELECT "text" FROM "Block" WHERE "articleId" = a."id"
      UNION ALL SELECT "text" FROM "Caption" WHERE "articleId" = a."id") t) AS others,
    (SELECT json_group_array("code") FROM "ArticlePlace" WHERE "articleId" = a."id") AS places,
    (SELECT json_group_array("slug") FROM "ArticleTopic" WHERE "articleId" = a."id") AS topics
  FROM "Article" a JOIN "Edition" e ON e."id" = a."editionId"
  ORDER BY a."number"`;

/** The articles of the database at `file:PATH`, in the order of their numbers, read by the bare driver. */
export function* readTexts(url: string): Generator<MadeText> {
  const db = new BetterSqlite3(databasePath(url), { readonly: true });
  try {
    for (const row of db.prepare<[], Row>(ROWS).iterate()) {
      const { id, number, kicker, headline, section, paper } = row;
      const headlines = [...(kicker === null ? [] : [kicker]), headline];
      yield {
        id,
        number,
        headlines: [...headlines, ...JSON.parse(row.subheadlines)],
        others: JSON.parse(row.others),
        places: JSON.parse(row.places),
        topics: JSON.parse(row.topics),
        section,
        paper,
      };
    }
  } finally {
    db.close();
  }
}
