import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { type Database, openDatabase } from "./client.ts";
import { databasePath } from "./file.ts";
import { openCollection } from "./open-collection.ts";

/** Real databases for tests: one is migrated and indexed, each test gets a copy of it. */
export interface TestDatabases {
  /** Where tests may put files of their own; deleted at the end. */
  readonly folder: string;
  /** A new empty collection. */
  fresh(): Promise<{ readonly db: Database; readonly url: string }>;
  /** Closes and deletes everything. */
  end(): Promise<void>;
}

/** Prepares the template in a folder of its own. */
export async function testDatabases(): Promise<TestDatabases> {
  const folder = mkdtempSync(join(tmpdir(), "baolan-test-"));
  const template = join(folder, "template.db");
  await (await openCollection(`file:${template}`)).$disconnect();
  const opened: Database[] = [];
  return {
    folder,
    fresh: async () => {
      const url = `file:${join(folder, `${opened.length}.db`)}`;
      copyFileSync(template, databasePath(url));
      const db = openDatabase(url);
      opened.push(db);
      return { db, url };
    },
    end: async () => {
      for (const db of opened) await db.$disconnect();
      rmSync(folder, { recursive: true });
    },
  };
}

/** One hash over every row of every table, the search index's own included. */
export function hashRows(url: string): string {
  const db = new BetterSqlite3(databasePath(url), { readonly: true });
  try {
    const tables = db
      .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      .pluck()
      .all();
    const hash = createHash("sha256");
    for (const table of tables) {
      for (const row of db.prepare(`SELECT * FROM "${table}"`).raw().iterate()) {
        hash.update(`${table} ${JSON.stringify(row)}\n`);
      }
    }
    return hash.digest("hex");
  } finally {
    db.close();
  }
}

/** What is wrong with a collection: broken references, and articles that are not whole. Empty when sound. */
export function findFaults(url: string): string[] {
  const db = new BetterSqlite3(databasePath(url), { readonly: true });
  const faults = (name: string, sql: string) => {
    const rows = db.prepare(sql).all();
    return rows.length > 0 ? [`${name}: ${JSON.stringify(rows.slice(0, 3))}`] : [];
  };
  try {
    return [
      ...faults("broken reference", "PRAGMA foreign_key_check"),
      ...faults(
        "article without its source",
        `SELECT id FROM "Article" a WHERE NOT EXISTS (SELECT 1 FROM "ArticleSource" s
           WHERE s."articleId" = a.id AND s."sourceId" = a."sourceId" AND s.reading IS NULL)`,
      ),
      ...faults(
        "article with less text than it had",
        `SELECT id FROM "Article" a WHERE a.characters <>
           (SELECT coalesce(sum(length(replace(b.text, ' ', ''))), 0) FROM "Block" b
            WHERE b."articleId" = a.id)`,
      ),
      ...faults(
        "article not in the index",
        `SELECT number FROM "Article" EXCEPT SELECT rowid FROM "ArticleSearch"`,
      ),
      ...faults(
        "index without its article",
        `SELECT rowid FROM "ArticleSearch" EXCEPT SELECT number FROM "Article"`,
      ),
      ...faults(
        "article not in its stretch of columns, or a stretch without its article",
        `SELECT number, stretch FROM (
           SELECT number, number >> 12 AS stretch FROM "Article" UNION ALL
           SELECT one.value, stretch FROM "FacetStretch", json_each(columns, '$.numbers') one
         ) GROUP BY number, stretch HAVING count(*) <> 2`,
      ),
      ...faults(
        "stretch of columns that is later than the data",
        `SELECT stretch FROM "FacetStretch" WHERE version > (SELECT version FROM "DataVersion")`,
      ),
      ...faults(
        "headline not spelled, or a spelling without its article",
        `SELECT number FROM (SELECT number FROM "Article" UNION ALL
           SELECT rowid FROM "HeadlineSpelling") GROUP BY number HAVING count(*) <> 2`,
      ),
      ...faults(
        "name not spelled, or a spelling without its name",
        `WITH names AS (SELECT name FROM "Person" UNION SELECT name FROM "Place"
           UNION SELECT "shortName" FROM "Place" UNION SELECT paper FROM "Edition"
           WHERE paper IS NOT NULL UNION SELECT section FROM "Article" WHERE section IS NOT NULL)
         SELECT name FROM (SELECT name FROM names UNION ALL
           SELECT DISTINCT name FROM "NameSpelling") GROUP BY name HAVING count(*) <> 2`,
      ),
      ...faults(
        "empty edition",
        `SELECT key FROM "Edition" WHERE id NOT IN (SELECT "editionId" FROM "Article")`,
      ),
      ...faults(
        "person without a part",
        `SELECT name FROM "Person" WHERE id NOT IN (SELECT "personId" FROM "Contribution")`,
      ),
      ...faults(
        "topic without an article",
        `SELECT slug FROM "Topic" WHERE slug NOT IN (SELECT slug FROM "ArticleTopic")`,
      ),
      ...faults(
        "place that nothing names",
        `SELECT code FROM "Place" WHERE code NOT IN (SELECT code FROM "ArticlePlace"
           UNION SELECT "homeCode" FROM "Source" WHERE "homeCode" IS NOT NULL
           UNION SELECT "homeCode" FROM "Edition" WHERE "homeCode" IS NOT NULL
           UNION SELECT "parentCode" FROM "Place" WHERE "parentCode" IS NOT NULL)`,
      ),
      ...faults(
        "address of two articles",
        `SELECT id FROM "Alias" WHERE id IN (SELECT id FROM "Article")`,
      ),
    ];
  } finally {
    db.close();
  }
}
