import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findFaults, hashRows, type TestDatabases, testDatabases } from "../test-database.ts";
import { sketchDate, sketchFile } from "../test-files.ts";
import { inTransaction } from "../transaction.ts";
import { dropSource, writeFile } from "../write.ts";

let databases: TestDatabases;
beforeAll(async () => {
  databases = await testDatabases();
});
afterAll(() => databases.end());

/** The same article as two pages give it: they date it differently. */
const first = sketchFile("seeds/a.txt", [{ id: "aaaaaaaa", date: sketchDate("2023-06-13") }]);
const second = sketchFile("seeds/b.txt", [{ id: "aaaaaaaa", date: sketchDate("2023-06-15") }], {
  home: "310116",
});

async function load(...files: (typeof first)[]) {
  const { db, url } = await databases.fresh();
  const changes = [];
  for (const file of files) changes.push(await writeFile(db, file));
  return { db, url, changes };
}

test.each([
  // a copy behind the first is no change; the first, when it comes, tells the article from then on
  ["first, second", [first, second], { new: 0, changed: 0, unchanged: 1 }],
  ["second, first", [second, first], { new: 0, changed: 1, unchanged: 0 }],
])(
  "loaded %s: one article with two sources, told by the first in order",
  async (_, files, copy) => {
    const { db, url, changes } = await load(...files);
    expect(changes).toMatchObject([{ new: 1 }, copy]);
    const [article, ...others] = await db.article.findMany({
      include: { source: true, edition: true, sources: { include: { source: true } } },
    });
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      dateValue: "2023-06-13",
      source: { location: "seeds/a.txt" },
      edition: { key: "2023-06-13|-|330903" },
    });
    expect(article?.sources.map(({ source }) => source.location).sort()).toEqual([
      "seeds/a.txt",
      "seeds/b.txt",
    ]);
    expect(findFaults(url)).toEqual([]);
    const before = hashRows(url);
    for (const file of files) expect(await writeFile(db, file)).toMatchObject({ unchanged: 1 });
    expect(hashRows(url)).toBe(before);
  },
);

test.each([
  ["first, second", [first, second]],
  ["second, first", [second, first]],
])("loaded %s: when the teller goes, the other source tells its own reading", async (_, files) => {
  const { db, url } = await load(...files);
  const change = await inTransaction(db, (tx) => dropSource(tx, "seeds/a.txt"));
  expect(change).toEqual({ new: 0, changed: 1, unchanged: 0, removed: 0 });
  const article = await db.article.findUniqueOrThrow({
    where: { id: "aaaaaaaa" },
    include: { edition: true },
  });
  expect(article).toMatchObject({
    dateValue: "2023-06-15",
    edition: { key: "2023-06-15|-|310116" },
  });
  expect(findFaults(url)).toEqual([]);
  expect(await writeFile(db, second)).toMatchObject({ unchanged: 1 });
});

test("a source that does not tell the article may lose it without a change to the article", async () => {
  const { db, url } = await load(first, second);
  const before = await db.article.findUniqueOrThrow({ where: { id: "aaaaaaaa" } });
  expect(await writeFile(db, sketchFile("seeds/b.txt", []))).toEqual({
    new: 0,
    changed: 1,
    unchanged: 0,
    removed: 0,
  });
  expect(await db.article.findUniqueOrThrow({ where: { id: "aaaaaaaa" } })).toEqual(before);
  expect(await writeFile(db, sketchFile("seeds/a.txt", []))).toMatchObject({ removed: 1 });
  expect(findFaults(url)).toEqual([]);
});

describe("a damaged copy", () => {
  const whole = sketchFile("seeds/b.txt", [{ id: "aaaaaaaa", section: "要闻" }]);
  /** The same article from a file of which some bytes are broken: it sorts before the good one. */
  const broken = damaged("seeds/a.txt", "\uFFFD闻");

  function damaged(location: string, section: string) {
    const file = sketchFile(location, [{ id: "aaaaaaaa", section }]);
    return { ...file, parsed: { ...file.parsed, text: `${section}${file.parsed.text}` } };
  }

  const told = async (db: Awaited<ReturnType<typeof load>>["db"]) => {
    const { section, source, sources } = await db.article.findUniqueOrThrow({
      where: { id: "aaaaaaaa" },
      include: { source: true, sources: true },
    });
    return [section, source.location, sources.length];
  };

  test.each([
    ["the good one, then the copy", [whole, broken]],
    ["the copy, then the good one", [broken, whole]],
    ["the good one, the copy, the good one again", [whole, broken, whole]],
  ])("tells nothing that the good file can: %s", async (_, files) => {
    const { db, url } = await load(...files);
    expect(await told(db)).toEqual(["要闻", "seeds/b.txt", 2]);
    expect(findFaults(url)).toEqual([]);
    const before = hashRows(url);
    for (const file of [broken, whole]) {
      expect(await writeFile(db, file)).toMatchObject({ changed: 0, unchanged: 1 });
    }
    expect(hashRows(url)).toBe(before);
  });

  test("gives up its place when the file itself is damaged, and has it back when it is mended", async () => {
    const good = sketchFile("seeds/a.txt", [{ id: "aaaaaaaa", section: "本地" }]);
    const { db, url } = await load(good, whole);
    expect(await told(db)).toEqual(["本地", "seeds/a.txt", 2]);
    expect(await writeFile(db, broken)).toMatchObject({ changed: 1, unchanged: 0 });
    expect(await told(db)).toEqual(["要闻", "seeds/b.txt", 2]);
    expect(findFaults(url)).toEqual([]);
    expect(await writeFile(db, good)).toMatchObject({ changed: 1 });
    expect(await told(db)).toEqual(["本地", "seeds/a.txt", 2]);
    expect(findFaults(url)).toEqual([]);
  });

  test("tells the article when no good file has it, the less damaged one first", async () => {
    const worse = damaged("seeds/0.txt", "\uFFFD\uFFFD");
    const { db, url } = await load(worse, whole, broken);
    await inTransaction(db, (tx) => dropSource(tx, "seeds/b.txt"));
    expect(await told(db)).toEqual(["\uFFFD闻", "seeds/a.txt", 2]);
    await inTransaction(db, (tx) => dropSource(tx, "seeds/a.txt"));
    expect(await told(db)).toEqual(["\uFFFD\uFFFD", "seeds/0.txt", 1]);
    expect(findFaults(url)).toEqual([]);
  });
});
