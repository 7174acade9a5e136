import BetterSqlite3 from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filterOf } from "../make/filter-of.ts";
import { makeCollection, SET_UP } from "../make/told-collection.ts";
import { TOLD_PAGES } from "../make/told-pages.ts";
import { countFacets } from "../queries/facets.ts";
import { listArticles } from "../queries/list.ts";
import { settings } from "../settings.ts";
import { databasePath } from "./file.ts";
import { openCollection } from "./open-collection.ts";
import { findFaults, hashRows } from "./test-database.ts";

let remove: () => Promise<void>;
beforeAll(async () => {
  remove = await makeCollection(TOLD_PAGES);
}, SET_UP);
afterAll(() => remove());

/** Of earlier versions, with a row for every article: nothing but its form tells that an index is old. */
const FORMER = {
  "pairs and single characters in one index": `
    DROP TABLE "ArticleSearch";
    CREATE VIRTUAL TABLE "ArticleSearch" USING fts5(
      headline,
      body,
      content = '',
      contentless_delete = 1,
      tokenize = 'ascii',
      prefix = '4'
    );
    INSERT INTO "ArticleSearch" (rowid, headline, body) SELECT "number", '0gfv', '0frx' FROM "Article";`,
  "columns in pages": `
    CREATE TABLE "FacetPage" (
      page INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      articles INTEGER NOT NULL,
      columns TEXT NOT NULL
    );
    INSERT INTO "FacetPage" SELECT * FROM "FacetStretch";
    DROP TABLE "FacetStretch";`,
  "numbers of a million a day since 1900": `
    DROP TABLE "Numbering";
    UPDATE "Article" SET "number" = older.number FROM (
      SELECT "id", (coalesce(julianday("dateValue") - julianday('1900-01-01'), 0) + 1) * 1000000
        - row_number() OVER (PARTITION BY "dateValue" ORDER BY "number" DESC) AS number
      FROM "Article") older WHERE "Article"."id" = older."id";`,
  "columns with a part less": `
    CREATE TABLE "Other" (stretch INTEGER PRIMARY KEY, version INTEGER NOT NULL, articles INTEGER NOT NULL);
    INSERT INTO "Other" SELECT stretch, version, articles FROM "FacetStretch";
    DROP TABLE "FacetStretch";
    ALTER TABLE "Other" RENAME TO "FacetStretch";`,
};

const asked = () =>
  Promise.all([
    listArticles(filterOf("q=医保")),
    listArticles(filterOf("q=医")),
    listArticles(filterOf("topic=health&sort=oldest")),
    listArticles(filterOf("sort=newest")),
    countFacets(filterOf("")),
    countFacets(filterOf("q=医保")),
  ]);

test.each(Object.entries(FORMER))(
  "%s, as an earlier version made them, are made anew when the collection is opened",
  async (_, sql) => {
    const url = settings().databaseUrl;
    const before = await asked();
    expect(before[0].total).toBeGreaterThan(0);
    const tables = () => {
      const db = new BetterSqlite3(databasePath(url), { readonly: true });
      const names = db.prepare(
        "SELECT sql FROM sqlite_master WHERE sql LIKE 'CREATE%' ORDER BY sql",
      );
      const made = names.pluck().all();
      db.close();
      return made;
    };
    const today = tables();
    const db = new BetterSqlite3(databasePath(url));
    db.exec(sql);
    db.close();
    expect(tables()).not.toEqual(today);

    const rebuilt: number[] = [];
    await (await openCollection(url, (articles) => rebuilt.push(articles))).$disconnect();
    expect(rebuilt).toEqual([8]);
    expect(tables()).toEqual(today);
    expect(findFaults(url)).toEqual([]);
    expect(await asked()).toEqual(before);

    // Opened again, nothing is made anew.
    const made = hashRows(url);
    await (await openCollection(url, (articles) => rebuilt.push(articles))).$disconnect();
    expect(hashRows(url)).toBe(made);
    expect(rebuilt).toEqual([8]);
  },
);
