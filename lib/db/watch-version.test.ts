import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "./client.ts";
import { type TestDatabases, testDatabases } from "./test-database.ts";
import { watchVersion } from "./watch-version.ts";

let databases: TestDatabases;
beforeAll(async () => {
  databases = await testDatabases();
});
afterAll(() => databases.end());

test("a change is seen when it is whole, and not before", async () => {
  const { db, url } = await databases.fresh();
  const watch = watchVersion(url);
  const move = { where: { id: 1 }, data: { version: { increment: 1 } } };
  const first = watch.read();
  const moved = await db.$transaction(async (tx) => {
    const { version } = await tx.dataVersion.update(move);
    expect(watch.read()).toBe(first);
    return version;
  });
  expect(moved).not.toBe(first);
  expect(watch.read()).toBe(moved);
  // another change leaves the version as it is
  await db.topic.create({ data: { slug: "health", label: "健康医保" } });
  expect(watch.read()).toBe(moved);
  watch.close();
});

test("without a database there is no version, and one that comes later is seen", async () => {
  const { db, url } = await databases.fresh();
  const { version } = await db.dataVersion.findUniqueOrThrow({ where: { id: 1 } });
  const elsewhere = watchVersion(url.replace(/\.db$/, "-later.db"));
  expect(elsewhere.read()).toBeNull();
  await db.$executeRawUnsafe(
    `VACUUM INTO '${url.replace("file:", "").replace(/\.db$/, "-later.db")}'`,
  );
  expect(elsewhere.read()).toBe(version);
  elsewhere.close();
});

test("a database that is not prepared has no version", async () => {
  const { db, url } = await databases.fresh();
  await db.$executeRaw`DROP TABLE "DataVersion"`;
  expect(watchVersion(url).read()).toBeNull();
  const again = openDatabase(url);
  await again.$executeRaw`CREATE TABLE "DataVersion" (id INTEGER PRIMARY KEY, version INTEGER)`;
  expect(watchVersion(url).read()).toBeNull();
  await again.$disconnect();
});
