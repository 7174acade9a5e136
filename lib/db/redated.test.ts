import { afterAll, beforeAll, expect, test } from "vitest";
import type { ArticleDate } from "../article.ts";
import { findRedated } from "./redated.ts";
import { type TestDatabases, testDatabases } from "./test-database.ts";
import { sketchDate, sketchFile } from "./test-files.ts";
import { inTransaction } from "./transaction.ts";
import { writeFile } from "./write.ts";

let databases: TestDatabases;
beforeAll(async () => {
  databases = await testDatabases();
});
afterAll(() => databases.end());

const printed = (value: string): ArticleDate => ({ ...sketchDate(value), basis: "printed" });
const month = (value: string, latest: string): ArticleDate => ({
  ...printed(value),
  precision: "month",
  latest,
});
const file = (name: string, date: ArticleDate | null) =>
  sketchFile(`seeds/${name}`, [{ id: "aaaaaaaa", headline: "渡船又开了", date }]);

async function find(...files: ReturnType<typeof file>[]) {
  const { db } = await databases.fresh();
  for (const each of files) await writeFile(db, each);
  return inTransaction(db, findRedated);
}

test("finds an article that two files print with different dates, in whatever order they come", async () => {
  const files = [
    file("a.txt", printed("2023-06-13")),
    file("b.txt", printed("2023-06-15")),
    file("c.txt", printed("2023-06-13")),
  ];
  const found = {
    id: "aaaaaaaa",
    headline: "渡船又开了",
    date: "2023-06-13",
    location: "seeds/a.txt",
    otherDate: "2023-06-15",
    otherLocation: "seeds/b.txt",
  };
  expect(await find(...files)).toEqual([found]);
  expect(await find(...files.reverse())).toEqual([found]);
});

test.each([
  ["one date in both", printed("2023-06-13")],
  ["a copy without a date", null],
  ["a date that is only inferred", sketchDate("2023-06-15")],
  ["the month of the day", month("2023-06-01", "2023-06-30")],
])("finds none for %s", async (_, date) => {
  expect(await find(file("a.txt", printed("2023-06-13")), file("b.txt", date))).toEqual([]);
});

test("finds a day that is in another month", async () => {
  const files = [
    file("a.txt", printed("2023-06-13")),
    file("b.txt", month("2023-07-01", "2023-07-31")),
  ];
  expect(await find(...files)).toMatchObject([{ otherDate: "2023-07-01" }]);
});
