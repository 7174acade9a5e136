import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dayNumber, endOfDay, LEAST_PER_DAY } from "../article-number.ts";
import type { Database } from "./client.ts";
import { findFaults, hashRows, type TestDatabases, testDatabases } from "./test-database.ts";
import { sketchArticle, sketchDate, sketchFile, sketchPlace } from "./test-files.ts";
import { inTransaction } from "./transaction.ts";
import { emptyCollection } from "./write/empty-collection.ts";
import { readReadings } from "./write/read-readings.ts";
import { readingOf } from "./write/reading.ts";
import { dropSource, loadFiles, writeFile } from "./write.ts";

let databases: TestDatabases;
let db: Database;
let url: string;
beforeAll(async () => {
  databases = await testDatabases();
});
beforeEach(async () => {
  ({ db, url } = await databases.fresh());
});
afterAll(() => databases.end());

async function version(): Promise<number | undefined> {
  return (await db.dataVersion.findUnique({ where: { id: 1 } }))?.version;
}

const FILE = "seeds/page.txt";
const two = [{ id: "aaaaaaaa" }, { id: "bbbbbbbb" }];

test("files loaded together stand in the order that they would one by one", async () => {
  const notice = { id: "nnnnnnnn" };
  const pages = [
    [{ id: "aaaaaaaa" }, notice],
    [{ id: "bbbbbbbb" }],
    [notice, { id: "cccccccc" }],
    [{ id: "dddddddd" }],
  ].map((stories, at) => sketchFile(`seeds/0${at + 1}.txt`, stories));
  const order = async (of: Database) => {
    const rows = await of.article.findMany({ orderBy: { number: "desc" }, select: { id: true } });
    return rows.map(({ id }) => id);
  };
  for (const page of pages) await writeFile(db, page);
  const together = await databases.fresh();
  await inTransaction(together.db, (tx) => loadFiles(tx, pages));
  expect(await order(together.db)).toEqual(await order(db));
  expect(findFaults(together.url)).toEqual([]);
});

describe("writeFile", () => {
  test("stores new articles and, the second time, changes no row", async () => {
    expect(await writeFile(db, sketchFile(FILE, two))).toEqual({
      new: 2,
      changed: 0,
      unchanged: 0,
      removed: 0,
    });
    expect(findFaults(url)).toEqual([]);
    const before = hashRows(url);
    expect(await writeFile(db, sketchFile(FILE, two))).toEqual({
      new: 0,
      changed: 0,
      unchanged: 2,
      removed: 0,
    });
    expect(hashRows(url)).toBe(before);
    expect(await version()).toBe(1);
  });

  test("keeps everything of an article: what is read back is what was given", async () => {
    const rich = sketchArticle({
      id: "aaaaaaaa",
      section: "日月谈",
      kicker: "引题",
      subheadlines: ["副题一", "副题二"],
      contributors: [
        { name: "张三", role: "reporter" },
        { name: "张三", role: "photographer" },
        { name: "李四", role: "editor" },
      ],
      source: "某报",
      captions: [{ text: "图说", credit: null }],
      places: [sketchPlace("310116"), sketchPlace("330903")],
      topics: ["environment", "health"],
      spans: [
        [3, 40],
        [60, 99],
      ],
    });
    const plain = sketchArticle({
      id: "bbbbbbbb",
      contributors: [],
      body: [],
      captions: [],
      places: [],
      date: null,
      topics: [],
      topicEvidence: {},
    });
    await writeFile(db, sketchFile(FILE, [rich, plain]));
    const readings = await readReadings(db, ["aaaaaaaa", "bbbbbbbb"]);
    expect(readings.get("aaaaaaaa")).toEqual(readingOf(rich));
    expect(readings.get("bbbbbbbb")).toEqual(readingOf(plain));
  });

  test("counts new, changed, unchanged and removed articles of a file", async () => {
    await writeFile(db, sketchFile(FILE, [...two, { id: "cccccccc" }]));
    const next = [{ id: "aaaaaaaa" }, { id: "bbbbbbbb", section: "要闻" }, { id: "dddddddd" }];
    const texts = { headline: "另一件事", body: [], captions: [] };
    const file = sketchFile(FILE, [...next.slice(0, 2), { id: "dddddddd", ...texts }]);
    expect(await writeFile(db, file)).toEqual({ new: 1, changed: 1, unchanged: 1, removed: 1 });
    expect((await db.article.findMany({ orderBy: { id: "asc" } })).map(({ id }) => id)).toEqual([
      "aaaaaaaa",
      "bbbbbbbb",
      "dddddddd",
    ]);
    expect(findFaults(url)).toEqual([]);
    expect(await version()).toBe(2);
  });

  test("what only a removed or changed article named goes with it", async () => {
    const far = {
      id: "bbbbbbbb",
      contributors: [{ name: "远客", role: "author" as const }],
      places: [sketchPlace("542121")],
      date: sketchDate("2001-02-03"),
      topics: ["sports"],
      topicEvidence: {},
    };
    await writeFile(db, sketchFile(FILE, [{ id: "aaaaaaaa" }, far]));
    expect(await db.person.count({ where: { name: "远客" } })).toBe(1);
    expect(await db.place.count({ where: { code: "540000" } })).toBe(1);
    await writeFile(db, sketchFile(FILE, two));
    expect(findFaults(url)).toEqual([]);
    expect(await db.person.count({ where: { name: "远客" } })).toBe(0);
    expect(await db.place.count({ where: { code: { startsWith: "54" } } })).toBe(0);
    expect(await db.topic.count({ where: { slug: "sports" } })).toBe(0);
    expect(await db.edition.count()).toBe(1);
  });

  test("an article keeps its number until its day changes, and is found under the new one", async () => {
    await writeFile(db, sketchFile(FILE, two));
    const before = await db.article.findUniqueOrThrow({ where: { id: "bbbbbbbb" } });
    const endOf = (date: string) => BigInt(endOfDay(dayNumber(date), LEAST_PER_DAY));
    expect(before.number).toBe(endOf("2023-06-13") - 2n);
    await writeFile(
      db,
      sketchFile(FILE, [{ id: "aaaaaaaa" }, { id: "bbbbbbbb", section: "要闻" }]),
    );
    const renamed = await db.article.findUniqueOrThrow({ where: { id: "bbbbbbbb" } });
    expect(renamed.number).toBe(before.number);
    const moved = { id: "bbbbbbbb", date: sketchDate("2023-06-14") };
    await writeFile(db, sketchFile(FILE, [{ id: "aaaaaaaa" }, moved]));
    const after = await db.article.findUniqueOrThrow({ where: { id: "bbbbbbbb" } });
    expect(after.number).toBe(endOf("2023-06-14") - 1n);
    expect(findFaults(url)).toEqual([]);
  });

  test("a changed page around unchanged articles is stored too", async () => {
    await writeFile(db, sketchFile(FILE, two));
    const discarded = [{ span: [0, 9] as const, reason: "page furniture" }];
    const change = await writeFile(db, sketchFile(FILE, two, { discarded }));
    expect(change).toMatchObject({ changed: 0, unchanged: 2 });
    expect(await version()).toBe(2);
    const source = await db.source.findUniqueOrThrow({ where: { location: FILE } });
    expect(JSON.parse(source.discarded)).toEqual(discarded);
  });

  test("a page found to speak from elsewhere moves its articles to that place's edition", async () => {
    await writeFile(db, sketchFile(FILE, two));
    expect(await writeFile(db, sketchFile(FILE, two, { home: "310116" }))).toMatchObject({
      changed: 2,
    });
    expect(await db.edition.findMany({ select: { key: true, homeCode: true } })).toEqual([
      { key: "2023-06-13|-|310116", homeCode: "310116" },
    ]);
    expect(findFaults(url)).toEqual([]);
  });

  test("loads a file of many articles and parts", async () => {
    const many = Array.from({ length: 1500 }, (_, i) => ({
      id: `many${String(i).padStart(4, "0")}`,
    }));
    expect(await writeFile(db, sketchFile(FILE, many))).toMatchObject({ new: 1500 });
    expect(findFaults(url)).toEqual([]);
    expect(await writeFile(db, sketchFile(FILE, many))).toMatchObject({ unchanged: 1500 });
    expect(await writeFile(db, sketchFile(FILE, []))).toMatchObject({ removed: 1500 });
    expect(findFaults(url)).toEqual([]);
  });

  test("an article that cannot be stored leaves the file as it was", async () => {
    await writeFile(db, sketchFile(FILE, two));
    const before = hashRows(url);
    const twins = sketchFile(FILE, [{ id: "cccccccc" }, { id: "cccccccc" }]);
    await expect(writeFile(db, twins)).rejects.toThrow("the same id");
    expect(hashRows(url)).toBe(before);
  });
});

test("a dropped source takes along what only it had", async () => {
  await writeFile(db, sketchFile(FILE, two));
  await writeFile(db, sketchFile("seeds/other.txt", [{ id: "cccccccc" }], { home: "310116" }));
  const change = await inTransaction(db, (tx) => dropSource(tx, "seeds/other.txt"));
  expect(change).toEqual({ new: 0, changed: 0, unchanged: 0, removed: 1 });
  expect(findFaults(url)).toEqual([]);
  expect(await db.source.count()).toBe(1);
  expect(await db.place.count({ where: { code: "310116" } })).toBe(0);
});

test("an emptied collection holds nothing but its data version, which goes on", async () => {
  await writeFile(db, sketchFile(FILE, two));
  expect(await inTransaction(db, emptyCollection)).toBe(2);
  expect(findFaults(url)).toEqual([]);
  expect(await version()).toBe(2);
  const left = await Promise.all([
    db.source.count(),
    db.article.count(),
    db.edition.count(),
    db.place.count(),
    db.person.count(),
    db.topic.count(),
    db.block.count(),
  ]);
  expect(left).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(await writeFile(db, sketchFile(FILE, two))).toMatchObject({ new: 2 });
});
