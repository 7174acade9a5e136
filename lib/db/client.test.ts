import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "./client.ts";
import { type TestDatabases, testDatabases } from "./test-database.ts";

let databases: TestDatabases;
beforeAll(async () => {
  databases = await testDatabases();
});
afterAll(() => databases.end());

test("foreign keys are on, writes are logged ahead, other writers are waited for", async () => {
  const { db } = await databases.fresh();
  expect(await db.$queryRaw`PRAGMA foreign_keys`).toEqual([{ foreign_keys: 1n }]);
  expect(await db.$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: "wal" }]);
  expect(await db.$queryRaw`PRAGMA synchronous`).toEqual([{ synchronous: 1n }]);
  expect(await db.$queryRaw`PRAGMA busy_timeout`).toEqual([{ timeout: 30_000n }]);
  const orphan = { articleId: "nowhere1", position: 0, type: "p", text: "无主" };
  await expect(db.block.create({ data: orphan })).rejects.toThrow(/[Ff]oreign key/);
});

test("a connection for reading sees what another writes and cannot write", async () => {
  const { db, url } = await databases.fresh();
  const reader = openDatabase(url, { readOnly: true });
  const topic = { slug: "health", label: "健康医保" };
  await expect(reader.topic.create({ data: topic })).rejects.toThrow(/readonly/);
  await db.topic.create({ data: topic });
  expect(await reader.topic.findMany()).toEqual([topic]);
  await reader.$disconnect();
});

test("a file that is not there is named", () => {
  expect(() => openDatabase("file:/nowhere/board.db")).toThrow("/nowhere/board.db");
});
