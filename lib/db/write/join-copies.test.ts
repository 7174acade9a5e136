import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../client.ts";
import { findFaults, hashRows, type TestDatabases, testDatabases } from "../test-database.ts";
import { type ArticleSketch, sketchFile } from "../test-files.ts";
import { inTransaction } from "../transaction.ts";
import { dropSource, writeFile } from "../write.ts";

let databases: TestDatabases;
beforeAll(async () => {
  databases = await testDatabases();
});
afterAll(() => databases.end());

const BOATS = "渔港昨夜亮灯，三十条渔船装好冰块和淡水，天一亮就出海。";
const boats = (id: string, text: string): ArticleSketch => ({
  id,
  headline: "渔船出海",
  body: [{ type: "p", text }],
});

/** A page of three, and a copy of it with a lost letter in the third, which so has another id. */
const page = sketchFile("seeds/b.txt", [
  { id: "aaaaaaaa" },
  { id: "bbbbbbbb" },
  boats("cccccccc", BOATS),
]);
const copy = broken("seeds/a.txt", [
  { id: "aaaaaaaa" },
  { id: "bbbbbbbb" },
  boats("dddddddd", BOATS.replace("冰", "\uFFFD")),
]);

function broken(location: string, articles: ArticleSketch[], lost = 1) {
  const file = sketchFile(location, articles);
  return {
    ...file,
    parsed: { ...file.parsed, text: `${"\uFFFD".repeat(lost)}${file.parsed.text}` },
  };
}

async function load(...files: (typeof page)[]) {
  const { db, url } = await databases.fresh();
  for (const file of files) await writeFile(db, file);
  expect(findFaults(url)).toEqual([]);
  return { db, url };
}

/** Which file tells each article, and which files have it. */
async function told(db: Database) {
  const articles = await db.article.findMany({
    orderBy: { id: "asc" },
    include: { source: true, sources: { include: { source: true } } },
  });
  return articles.map(({ id, source, sources }) => [
    id[0],
    source.location.at(-5),
    sources
      .map(({ source: { location } }) => location.at(-5))
      .sort()
      .join(""),
  ]);
}

const aliases = async (db: Database) =>
  (await db.alias.findMany()).map(({ id, articleId }) => `${id[0]}→${articleId[0]}`);

describe("a damaged article of a copy", () => {
  test.each([
    ["the page, the copy", [page, copy]],
    ["the copy, the page", [copy, page]],
    ["the copy, the page, the copy", [copy, page, copy]],
    ["the page, the copy, the page", [page, copy, page]],
  ])("is the page's own: %s", async (_, files) => {
    const { db, url } = await load(...files);
    expect(await told(db)).toEqual([
      ["a", "b", "ab"],
      ["b", "b", "ab"],
      ["c", "b", "ab"],
    ]);
    expect(await db.block.findMany({ where: { articleId: "cccccccc" } })).toMatchObject([
      { text: BOATS },
    ]);
    const before = hashRows(url);
    for (const file of [copy, page]) {
      expect(await writeFile(db, file)).toEqual({ new: 0, changed: 0, unchanged: 3, removed: 0 });
    }
    expect(hashRows(url)).toBe(before);
  });

  test("leads from its old address to the page's article", async () => {
    const { db } = await load(copy);
    expect(await writeFile(db, page)).toEqual({ new: 1, changed: 2, unchanged: 0, removed: 1 });
    expect(await aliases(db)).toEqual(["d→c"]);
  });

  test("goes by its own id when the page goes, and loading the copy anew changes nothing", async () => {
    const { db, url } = await load(copy, page);
    const change = await inTransaction(db, (tx) => dropSource(tx, "seeds/b.txt"));
    expect(change).toEqual({ new: 1, changed: 2, unchanged: 0, removed: 1 });
    expect(await told(db)).toEqual([
      ["a", "a", "a"],
      ["b", "a", "a"],
      ["d", "a", "a"],
    ]);
    expect(await aliases(db)).toEqual(["c→d"]);
    expect(findFaults(url)).toEqual([]);
    const before = hashRows(url);
    expect(await writeFile(db, copy)).toEqual({ new: 0, changed: 0, unchanged: 3, removed: 0 });
    expect(hashRows(url)).toBe(before);
    await writeFile(db, page);
    expect((await told(db)).at(-1)).toEqual(["c", "b", "ab"]);
    expect(await aliases(db)).toEqual(["d→c"]);
    expect(findFaults(url)).toEqual([]);
  });

  test("goes by its own id when the page has it no more", async () => {
    const { db, url } = await load(page, copy);
    const shorter = sketchFile("seeds/b.txt", [{ id: "aaaaaaaa" }, { id: "bbbbbbbb" }]);
    await writeFile(db, shorter);
    expect((await told(db)).at(-1)).toEqual(["d", "a", "a"]);
    expect(await aliases(db)).toEqual(["c→d"]);
    expect(findFaults(url)).toEqual([]);
    const before = hashRows(url);
    for (const file of [copy, shorter]) {
      expect(await writeFile(db, file)).toMatchObject({ new: 0, changed: 0, removed: 0 });
    }
    expect(hashRows(url)).toBe(before);
  });

  test("stays under the id of a second whole page when the first goes", async () => {
    const { db, url } = await load(page, { ...page, location: "seeds/c.txt" }, copy);
    await inTransaction(db, (tx) => dropSource(tx, "seeds/b.txt"));
    expect((await told(db)).at(-1)).toEqual(["c", "c", "ac"]);
    expect(await aliases(db)).toEqual([]);
    const before = hashRows(url);
    expect(await writeFile(db, copy)).toMatchObject({ new: 0, changed: 0, removed: 0 });
    expect(hashRows(url)).toBe(before);
  });

  test("is the page's all the more when the copy is mended", async () => {
    const { db, url } = await load(page, copy);
    await writeFile(db, { ...page, location: "seeds/a.txt" });
    expect((await told(db)).at(-1)).toEqual(["c", "a", "ab"]);
    expect(findFaults(url)).toEqual([]);
  });

  test.each([[[0, 1, 2]], [[0, 2, 1]], [[1, 0, 2]], [[1, 2, 0]], [[2, 0, 1]], [[2, 1, 0]]])(
    "is another's own that is no copy of the page: order %j",
    async (order) => {
      const alone = broken("seeds/c.txt", [boats("dddddddd", BOATS.replace("冰", "\uFFFD"))]);
      const files = [page, copy, alone];
      const { db } = await load(...order.flatMap((at) => files[at] ?? []));
      expect((await told(db)).slice(2)).toEqual([
        ["c", "b", "ab"],
        ["d", "c", "c"],
      ]);
      expect(await aliases(db)).toEqual([]);
    },
  );
});

describe("stay two", () => {
  const lost = BOATS.replace("冰", "\uFFFD");

  test.each([
    [
      "articles of which more than the lost letter differs",
      page,
      broken("seeds/a.txt", [
        { id: "aaaaaaaa" },
        { id: "bbbbbbbb" },
        boats("dddddddd", lost.replace("三", "五")),
      ]),
    ],
    [
      "articles of files that share less than half",
      page,
      broken("seeds/a.txt", [
        { id: "aaaaaaaa" },
        { id: "eeeeeeee" },
        { id: "ffffffff" },
        boats("dddddddd", lost),
      ]),
    ],
    [
      "articles of files that share none",
      page,
      broken("seeds/a.txt", [{ id: "eeeeeeee" }, boats("dddddddd", lost)]),
    ],
    [
      "an article and the damaged one of a better file",
      broken("seeds/b.txt", [{ id: "aaaaaaaa" }, boats("cccccccc", BOATS)], 9),
      broken("seeds/a.txt", [{ id: "aaaaaaaa" }, boats("dddddddd", lost)]),
    ],
    [
      "articles that both have lost letters",
      broken("seeds/b.txt", [{ id: "aaaaaaaa" }, boats("cccccccc", BOATS.replace("船", "\uFFFD"))]),
      broken("seeds/a.txt", [{ id: "aaaaaaaa" }, boats("dddddddd", lost)], 2),
    ],
    [
      "articles that the better file has both",
      sketchFile("seeds/b.txt", [
        { id: "aaaaaaaa" },
        boats("cccccccc", BOATS),
        boats("dddddddd", lost),
      ]),
      broken("seeds/a.txt", [{ id: "aaaaaaaa" }, boats("dddddddd", lost)]),
    ],
  ])("%s", async (_, one, other) => {
    for (const files of [
      [one, other],
      [other, one],
    ]) {
      const { db } = await load(...files);
      const ids = (await told(db)).map(([id]) => id);
      expect(ids).toContain("c");
      expect(ids).toContain("d");
      expect(await aliases(db)).toEqual([]);
    }
  });
});
