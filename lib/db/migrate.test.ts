import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterAll, describe, expect, test } from "vitest";
import { databasePath } from "./file.ts";
import { hasPendingMigrations, MigrationError, migrate } from "./migrate.ts";
import { type Migration, readMigrations } from "./migration-files.ts";
import { schemaChanges } from "./schema-changes.ts";
import { migrationList, startSchemaEngine } from "./schema-engine.ts";
import { hashRows } from "./test-database.ts";

const folder = mkdtempSync(join(tmpdir(), "baolan-migrate-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newUrl = () => `file:${join(folder, "new", "folder", `${files++}.db`)}`;

const later = (name: string, sql: string): Migration => ({ name, sql, checksum: "0".repeat(64) });

function run<T>(url: string, work: (db: BetterSqlite3.Database) => T): T {
  const db = new BetterSqlite3(databasePath(url));
  try {
    return work(db);
  } finally {
    db.close();
  }
}

describe("migrate", () => {
  test("makes the file and its folder, and does nothing the second time", () => {
    const url = newUrl();
    expect(migrate(url)).toEqual(readMigrations().map(({ name }) => name));
    const before = hashRows(url);
    expect(migrate(url)).toEqual([]);
    expect(hashRows(url)).toBe(before);
    expect(run(url, (db) => db.pragma("journal_mode", { simple: true }))).toBe("wal");
    expect(run(url, (db) => db.prepare(`SELECT * FROM "DataVersion"`).all())).toEqual([
      { id: 1, version: 0 },
    ]);
  });

  test("brings an older database up to date and keeps what is in it", () => {
    const url = newUrl();
    migrate(url);
    run(url, (db) => db.exec(`INSERT INTO "Topic" VALUES ('health', '健康医保')`));
    const next = later("29990101000000_motto", `ALTER TABLE "Topic" ADD COLUMN "motto" TEXT;`);
    expect(hasPendingMigrations(url)).toBe(false);
    expect(hasPendingMigrations(url, [...readMigrations(), next])).toBe(true);
    expect(migrate(url, [...readMigrations(), next])).toEqual([next.name]);
    expect(run(url, (db) => db.prepare(`SELECT * FROM "Topic"`).all())).toEqual([
      { slug: "health", label: "健康医保", motto: null },
    ]);
  });

  test("lets a migration rebuild a table that others refer to", () => {
    const url = newUrl();
    migrate(url);
    run(url, (db) =>
      db.exec(`INSERT INTO "Place" VALUES ('330000', '浙江省', '浙江省', '浙江', 'province', NULL);
        INSERT INTO "Place" VALUES ('330900', '舟山市', '浙江省舟山市', '舟山', 'city', '330000');`),
    );
    const rebuild = later(
      "29990101000000_rebuild",
      `PRAGMA foreign_keys=OFF;
       CREATE TABLE "new_Place" AS SELECT * FROM "Place";
       DROP TABLE "Place";
       CREATE TABLE "Place" ("code" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL,
         "fullName" TEXT NOT NULL, "shortName" TEXT NOT NULL, "level" TEXT NOT NULL,
         "parentCode" TEXT REFERENCES "Place" ("code"));
       INSERT INTO "Place" SELECT * FROM "new_Place";
       DROP TABLE "new_Place";
       PRAGMA foreign_keys=ON;`,
    );
    expect(migrate(url, [...readMigrations(), rebuild])).toEqual([rebuild.name]);
    expect(run(url, (db) => db.prepare(`SELECT count(*) FROM "Place"`).pluck().get())).toBe(2);
  });

  test.each([
    ["SQL that fails half-way", `CREATE TABLE "Half" (id INTEGER); INSERT INTO "None" VALUES (1);`],
    ["SQL that breaks a reference", `INSERT INTO "Alias" VALUES ('aaaaaaaa', 'bbbbbbbb');`],
  ])("%s leaves the old state and is told in one line", (_, sql) => {
    const url = newUrl();
    migrate(url);
    const before = hashRows(url);
    const good = later("29990101000000_good", `CREATE TABLE "Good" (id INTEGER);`);
    const bad = later("29990102000000_bad", sql);
    const attempt = () => migrate(url, [...readMigrations(), good, bad]);
    expect(attempt).toThrow(MigrationError);
    expect(attempt).toThrow(
      /^The database \S+ was left as it was: .*29990102000000_bad failed.*\.$/,
    );
    expect(hashRows(url)).toBe(before);
  });

  test("refuses a database of a newer version, one left unfinished, and a file that is none", () => {
    const newer = newUrl();
    migrate(newer, [...readMigrations(), later("29990101000000_new", "SELECT 1;")]);
    expect(() => migrate(newer)).toThrow(/29990101000000_new, which this version .* does not know/);

    const unfinished = newUrl();
    migrate(unfinished);
    run(unfinished, (db) => db.exec(`UPDATE "_prisma_migrations" SET finished_at = NULL`));
    expect(() => migrate(unfinished)).toThrow(/was begun elsewhere and not finished/);

    const text = join(folder, "text.db");
    writeFileSync(text, "不是数据库。".repeat(500));
    expect(() => migrate(`file:${text}`)).toThrow(/^The database .* was left as it was: .+\.$/);
  });

  test("writes the history that Prisma's own engine reads", async () => {
    const url = newUrl();
    migrate(url);
    const engine = await startSchemaEngine(databasePath(url));
    try {
      const found = await engine.diagnoseMigrationHistory({
        migrationsList: migrationList(),
        optInToShadowDatabase: false,
        filters: { externalTables: [], externalEnums: [] },
      });
      expect(found).toMatchObject({
        history: null,
        hasMigrationsTable: true,
        failedMigrationNames: [],
        editedMigrationNames: [],
      });
    } finally {
      engine.free();
    }
  });
});

test("the committed migrations lead to prisma/schema.prisma", async () => {
  expect(await schemaChanges()).toBe("");
});
