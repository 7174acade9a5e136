import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database, Transaction } from "./client.ts";
import { hashRows, type TestDatabases, testDatabases } from "./test-database.ts";
import { inPart, inTransaction, LostTransaction } from "./transaction.ts";

let databases: TestDatabases;
beforeAll(async () => {
  databases = await testDatabases();
});
afterAll(() => databases.end());

const topic = { slug: "health", label: "健康医保" };

async function version(db: Database): Promise<number | undefined> {
  return (await db.dataVersion.findUnique({ where: { id: 1 } }))?.version;
}

test("the data version moves by one for a transaction that changed rows, however many", async () => {
  const { db } = await databases.fresh();
  await inTransaction(db, async (tx) => {
    await tx.topic.create({ data: topic });
    await tx.topic.create({ data: { slug: "law", label: "法治" } });
  });
  expect(await version(db)).toBe(1);
  await inTransaction(db, (tx) => tx.topic.deleteMany());
  expect(await version(db)).toBe(2);
});

test("a transaction that only looked leaves no trace", async () => {
  const { db, url } = await databases.fresh();
  const before = hashRows(url);
  expect(await inTransaction(db, (tx) => tx.topic.count())).toBe(0);
  await inTransaction(db, (tx) => tx.topic.deleteMany());
  expect(hashRows(url)).toBe(before);
});

test("an error takes everything back", async () => {
  const { db, url } = await databases.fresh();
  const before = hashRows(url);
  const work = inTransaction(db, async (tx) => {
    await tx.topic.create({ data: topic });
    throw new Error("half-way");
  });
  await expect(work).rejects.toThrow("half-way");
  expect(hashRows(url)).toBe(before);
});

test("an error in a part takes back that part alone", async () => {
  const { db } = await databases.fresh();
  await inTransaction(db, async (tx) => {
    await inPart(tx, () => tx.topic.create({ data: topic }));
    const part = inPart(tx, async () => {
      await tx.topic.deleteMany();
      throw new Error("half-way");
    });
    await expect(part).rejects.toThrow("half-way");
  });
  expect(await db.topic.count()).toBe(1);
});

test("a part says so when the database has taken back the whole transaction", async () => {
  const { db } = await databases.fresh();
  await db.$executeRaw`CREATE TRIGGER lose BEFORE INSERT ON "Topic"
    BEGIN SELECT RAISE(ROLLBACK, 'all is lost'); END`;
  const work = inTransaction(db, (tx) =>
    inPart(tx, () => tx.$executeRaw`INSERT INTO "Topic" VALUES ('health', '健康医保')`),
  );
  await expect(work).rejects.toThrow(LostTransaction);
  expect(await db.topic.count()).toBe(0);
});

test("a rehearsal gives its result and is taken back", async () => {
  const { db, url } = await databases.fresh();
  const before = hashRows(url);
  const rehearsal = async (tx: Transaction) => {
    await tx.topic.create({ data: topic });
    return tx.topic.count();
  };
  expect(await inTransaction(db, rehearsal, { keep: false })).toBe(1);
  expect(hashRows(url)).toBe(before);
});
