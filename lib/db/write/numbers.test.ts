import { afterAll, beforeAll, expect, test } from "vitest";
import { dayNumber } from "../../article-number.ts";
import { type TestDatabases, testDatabases } from "../test-database.ts";
import { sketchDate, sketchFile } from "../test-files.ts";
import { inTransaction } from "../transaction.ts";
import { writeFile } from "../write.ts";
import { numberGiver } from "./numbers.ts";

let databases: TestDatabases;
beforeAll(async () => {
  databases = await testDatabases();
});
afterAll(() => databases.end());

test.each([
  [null, 0],
  ["1900-01-03", 2],
  ["2000-03-01", 36_584],
  ["2024-12-31", 45_655],
  ["1872-04-30", -10_107],
])("day number of %s is %i", (date, day) => {
  expect(dayNumber(date)).toBe(day);
});

test("walking back along the numbers meets days newest first and a page in reading order", async () => {
  const { db } = await databases.fresh();
  const page = (date: string | null, ids: string[]) =>
    sketchFile(
      `seeds/${date}.txt`,
      ids.map((id) => ({ id, date: date === null ? null : sketchDate(date) })),
    );
  await writeFile(db, page("2023-06-13", ["june0001", "june0002"]));
  await writeFile(db, page(null, ["never001", "never002"]));
  await writeFile(db, page("2023-07-01", ["july0001", "july0002", "july0003"]));
  const walked = await db.article.findMany({ orderBy: { number: "desc" }, select: { id: true } });
  expect(walked.map(({ id }) => id)).toEqual([
    "july0001",
    "july0002",
    "july0003",
    "june0001",
    "june0002",
    "never001",
    "never002",
  ]);
});

test("a day that has come to its last number goes on in the gaps, and says when it is full", async () => {
  const { db } = await databases.fresh();
  const ids = ["number01", "number02", "number03"];
  await writeFile(
    db,
    sketchFile(
      "seeds/page.txt",
      ids.map((id) => ({ id })),
    ),
  );
  const first = BigInt(dayNumber("2023-06-13")) * 1_000_000n;
  await db.article.update({ where: { id: "number03" }, data: { number: first } });
  const given = await inTransaction(db, (tx) => numberGiver(tx)("2023-06-13"), { keep: false });
  expect(given).toBe(first + 999_997n);
  await db.article.update({ where: { id: "number02" }, data: { number: first + 1n } });
  await db.article.update({ where: { id: "number01" }, data: { number: first + 2n } });
  const full = inTransaction(db, (tx) => numberGiver(tx)("2023-06-13"), { keep: false });
  await expect(full).rejects.toThrow("2023-06-13");
});
