import { afterAll, beforeAll, expect, test } from "vitest";
import { dateOfDay, dayIn, dayNumber, endOfDay, UNDATED } from "../../article-number.ts";
import type { Database } from "../client.ts";
import { numberAnew, numbersPerDay, setNumbersPerDay } from "../numbering.ts";
import { indexIsComplete, makeSearchIndex } from "../search-index.ts";
import { findFaults, type TestDatabases, testDatabases } from "../test-database.ts";
import { sketchDate, sketchFile } from "../test-files.ts";
import { inTransaction } from "../transaction.ts";
import { dropSource, writeFile } from "../write.ts";
import { nothingLeftOver } from "./left-over.ts";
import { giveNumbers } from "./numbers.ts";

let databases: TestDatabases;
beforeAll(async () => {
  databases = await testDatabases();
});
afterAll(() => databases.end());

test.each([
  ["0000-01-01", 1],
  ["1872-04-30", 683_855],
  ["1900-01-01", 693_962],
  ["2024-12-31", 739_617],
])("day number of %s is %i", (date, day) => {
  expect(dayNumber(date)).toBe(day);
  expect(dateOfDay(day)).toBe(date);
  const end = endOfDay(day, 4096);
  expect([end - 4097, end - 4096, end - 1, end].map((number) => dayIn(number, 4096))).toEqual([
    day - 1,
    day,
    day,
    day + 1,
  ]);
});

/** `names("june", 2)` → `["june0001", "june0002"]` */
function names(name: string, count: number): string[] {
  const word = name.replaceAll("-", "");
  return Array.from(
    { length: count },
    (_, i) => word + String(i + 1).padStart(8 - word.length, "0"),
  );
}

const dated = (id: string, date: string | null) => ({
  id,
  date: date === null ? null : sketchDate(date),
});

const page = (date: string | null, ids: readonly string[], name: string | null = date) =>
  sketchFile(
    `seeds/${name}.txt`,
    ids.map((id) => dated(id, date)),
  );

/** Ids of all articles, back along the numbers. */
async function walked(db: Database): Promise<string[]> {
  const articles = await db.article.findMany({ orderBy: { number: "desc" }, select: { id: true } });
  return articles.map(({ id }) => id);
}

test("walking back along the numbers meets days newest first and a page in reading order", async () => {
  const { db } = await databases.fresh();
  await writeFile(db, page("2023-06-13", ["june0001", "june0002"]));
  await writeFile(db, page(null, ["never001", "never002"]));
  await writeFile(db, page("2023-07-01", ["july0001", "july0002", "july0003"]));
  expect(await walked(db)).toEqual([
    "july0001",
    "july0002",
    "july0003",
    "june0001",
    "june0002",
    "never001",
    "never002",
  ]);
});

test("a day that has come to its last number goes on in the gaps", async () => {
  const { db } = await databases.fresh();
  await setNumbersPerDay(db, 8);
  await writeFile(db, page("2023-06-13", names("one", 6)));
  const end = endOfDay(dayNumber("2023-06-13"), 8);
  await inTransaction(db, (tx) => dropSource(tx, "seeds/2023-06-13.txt"));
  await writeFile(db, page("2023-06-13", names("two", 1), "stays"));
  await db.article.update({ where: { id: "two00001" }, data: { number: BigInt(end - 6) } });
  const given = await inTransaction(
    db,
    (tx) => giveNumbers(tx, Array(5).fill("2023-06-13"), nothingLeftOver()),
    { keep: false },
  );
  expect(given.map((number) => end - Number(number))).toEqual([1, 2, 3, 4, 5]);
  expect(await numbersPerDay(db)).toBe(8);
});

test("a day that is full makes room for more, and nothing is lost by it", async () => {
  const { db, url } = await databases.fresh();
  await setNumbersPerDay(db, 8);
  await writeFile(db, page("2023-06-13", names("june", 6)));
  await writeFile(db, page("2023-07-01", names("july", 7)));
  await writeFile(db, page(null, names("none", 20)));
  expect(await numbersPerDay(db)).toBe(8);
  // The page has one article less, four that are changed, and five more; two come from another day.
  const changed = names("june", 5).map((id) => ({ ...dated(id, "2023-06-13"), section: "要闻" }));
  const moved = names("july", 2).map((id) => dated(id, "2023-06-13"));
  const more = names("more", 5).map((id) => dated(id, "2023-06-13"));
  const before = await walked(db);
  await writeFile(db, sketchFile("seeds/2023-06-13.txt", [...changed, ...more]));
  await writeFile(
    db,
    sketchFile("seeds/2023-07-01.txt", [
      ...moved,
      ...names("july", 7)
        .slice(2)
        .map((id) => dated(id, "2023-07-01")),
    ]),
  );
  expect(await numbersPerDay(db)).toBeGreaterThan(8);
  expect(findFaults(url)).toEqual([]);
  expect(await indexIsComplete(db)).toBe(true);
  expect(await walked(db)).toEqual([
    ...names("july", 7).slice(2),
    ...names("june", 5),
    ...names("more", 5),
    ...names("july", 2),
    ...names("none", 20),
  ]);
  expect(before).toHaveLength(33);
});

test("numbered anew, articles stay in their order, and those without a date below all others", async () => {
  const { db, url } = await databases.fresh();
  for (const date of ["1900-01-01", null, "1899-12-31", "0001-01-01", "2023-06-13"])
    await writeFile(db, page(date, names(date ?? "none", 3)));
  const before = await walked(db);
  expect(before.slice(-6)).toEqual([...names("0001-01-01", 3), ...names("none", 3)]);
  await db.$transaction(async (tx) => {
    await numberAnew(tx, 64);
    await makeSearchIndex(tx);
  });
  expect(await walked(db)).toEqual(before);
  const articles = await db.article.findMany({ select: { number: true, dateValue: true } });
  for (const { number, dateValue } of articles) {
    const day = dayIn(Number(number), 64);
    expect(day === UNDATED ? null : dateOfDay(day)).toBe(dateValue);
  }
  expect(findFaults(url)).toEqual([]);
});
