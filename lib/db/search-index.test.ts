import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readWords } from "../search/grammar.ts";
import { matchExpression } from "../search/tokens.ts";
import { fold } from "../text/fold.ts";
import { type Database, openDatabase } from "./client.ts";
import { migrate } from "./migrate.ts";
import {
  createSearchIndex,
  indexArticle,
  indexIsComplete,
  rebuildSearchIndex,
  type SearchTexts,
  unindexArticle,
} from "./search-index.ts";

const folder = mkdtempSync(join(tmpdir(), "baolan-search-"));
let db: Database;

beforeAll(async () => {
  const url = `file:${join(folder, "test.db")}`;
  migrate(url);
  db = openDatabase(url);
  await createSearchIndex(db);
});

afterAll(async () => {
  await db.$disconnect();
  rmSync(folder, { recursive: true });
});

/** As large as the numbers of real articles are. */
const FIRST_NUMBER = 738_000n * 1_000_000n;

async function fill(articles: readonly SearchTexts[]): Promise<void> {
  await db.$executeRaw`DROP TABLE "ArticleSearch"`;
  await db.$transaction(async (tx) => {
    await createSearchIndex(tx);
    for (const [i, texts] of articles.entries()) {
      await indexArticle(tx, FIRST_NUMBER + BigInt(i), texts);
    }
  });
}

async function search(q: string): Promise<number[]> {
  const rows = await db.$queryRaw<{ number: bigint | number }[]>`
    SELECT rowid AS number FROM "ArticleSearch"
    WHERE "ArticleSearch" MATCH ${matchExpression(readWords(q))} ORDER BY rowid`;
  return rows.map((row) => Number(BigInt(row.number) - FIRST_NUMBER));
}

/** What the index must agree with: each word in some text, looked for one by one. */
function scan(articles: readonly SearchTexts[], q: string): number[] {
  const words = q.split(/\s+/).filter(Boolean).map(fold);
  return articles.flatMap((article, i) => {
    const texts = textsOf(article).map(fold);
    return words.every((word) => texts.some((text) => text.includes(word))) ? [i] : [];
  });
}

function textsOf({ kicker, headline, subheadlines, body, captions }: SearchTexts): string[] {
  const blocks = [...body, ...captions].map(({ text }) => text);
  return [kicker ?? "", headline, ...subheadlines, ...blocks];
}

function article(headline: string, ...body: string[]): SearchTexts {
  const blocks = body.map((text) => ({ text }));
  return { kicker: null, headline, subheadlines: [], body: blocks, captions: [] };
}

const alphabets = [
  "医保一件事社区，。、：“”（）！？ 普陀区",
  "aAbＢ1２%_*\"'-()^:+?.\\/ ",
  "😀😁👍🏽👨‍👩‍👧\u0000\u0001\u0300e\u0301⻄西⻓长⼀一𠮷野\ue000\u{10ffff}\ud800\udc00",
];
const anyText = fc.oneof(
  ...alphabets.map((letters) =>
    fc.string({ unit: fc.constantFrom(...letters.split("")), maxLength: 24 }),
  ),
  fc.string({ unit: fc.constantFrom(...alphabets.join("")), maxLength: 24 }),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const block = anyText.map((text) => ({ text }));
const anyArticle: fc.Arbitrary<SearchTexts> = fc.record({
  kicker: fc.option(anyText),
  headline: anyText,
  subheadlines: fc.array(anyText, { maxLength: 2 }),
  body: fc.array(block, { maxLength: 4 }),
  captions: fc.array(block, { maxLength: 2 }),
});

/** Random pieces of the collection's own texts, one or two words of 1 to 8 units. */
const piece = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 8 }));
const pieces = fc.array(fc.array(piece, { minLength: 1, maxLength: 2 }), { minLength: 20 });

function cutPiece(texts: readonly string[], [which, at, length]: [number, number, number]): string {
  const text = texts[which % texts.length] ?? "";
  const start = text ? at % text.length : 0;
  return text.slice(start, start + length);
}

describe("the index", () => {
  test("finds exactly what a scan for the folded words finds", async () => {
    let found = 0;
    const property = fc.asyncProperty(
      fc.array(anyArticle, { minLength: 1, maxLength: 12 }),
      pieces,
      fc.array(anyText, { maxLength: 10 }),
      async (articles, cuts, others) => {
        await fill(articles);
        const texts = articles.flatMap(textsOf);
        const queries = cuts.map((cut) => cut.map((one) => cutPiece(texts, one)).join(" "));
        for (const q of [...queries, ...others].filter((text) => readWords(text).length > 0)) {
          const expected = scan(articles, q);
          expect(await search(q), JSON.stringify(q)).toEqual(expected);
          found += expected.length;
        }
      },
    );
    await fc.assert(property, { numRuns: 40 });
    expect(found).toBeGreaterThan(100);
  });

  test("never matches across two texts", async () => {
    await fill([article("医保", "新政", "策落地"), article("医保新政策落地")]);
    expect(await search("保新")).toEqual([1]);
    expect(await search("政策")).toEqual([1]);
    expect(await search("医保 政")).toEqual([0, 1]);
  });

  test.each([
    ["医", [0]],
    ["，", [0]],
    ["……", [1]],
    ["“", [0]],
    ["😀", [1]],
    ["\ud83d", []],
    ["' OR 1=1 --", []],
    ["' --", [2]],
    ['"', [2]],
    ['"*', [2]],
    ["*", [2]],
    ["NEAR(", [2]],
    ["near( and", [2]],
    ["headline : x", []],
    ["^", []],
    ["%", [3]],
    ["_", []],
    ["0gfv", []],
    ["gdp", [3]],
    ["长兴", [3]],
    ["事".repeat(200), [4]],
    ["事".repeat(201), []],
    ["事 ".repeat(100), [0, 4]],
  ])("%j finds %j", async (q, expected) => {
    await fill([
      article("医保“一件事”，社区里办"),
      article("笑😀了……"),
      article(`he said "* NEAR( AND ' --`),
      article("ＧＤＰ增长5%", "⻓兴"),
      article("", "事".repeat(200)),
    ]);
    expect(await search(q)).toEqual(expected);
  });

  test("forgets an article that is taken out and what an article said before", async () => {
    await fill([article("旧闻"), article("旧事")]);
    await indexArticle(db, FIRST_NUMBER, article("新闻"));
    expect(await search("旧")).toEqual([1]);
    expect(await search("新闻")).toEqual([0]);
    await unindexArticle(db, FIRST_NUMBER + 1n);
    await unindexArticle(db, FIRST_NUMBER + 9n);
    expect(await search("旧")).toEqual([]);
  });

  test("is rolled back with the transaction it was written in", async () => {
    await fill([article("旧闻")]);
    const failing = db.$transaction(async (tx) => {
      await indexArticle(tx, FIRST_NUMBER + 1n, article("旧事"));
      throw new Error("stopped half-way");
    });
    await expect(failing).rejects.toThrow("half-way");
    expect(await search("旧")).toEqual([0]);
  });
});

describe("rebuilding", () => {
  test("makes the index whole from the articles, whatever state it was in", async () => {
    const edition = await db.edition.create({ data: { key: "2023-06-13|-|-" } });
    const source = await db.source.create({
      data: {
        location: "a.txt",
        name: "a.txt",
        hash: "",
        encoding: "utf-8",
        layout: "flowed",
        text: "",
        discarded: "[]",
      },
    });
    const line = (i: number) => ({ text: `第${i}段` });
    await db.article.createMany({
      data: Array.from({ length: 450 }, (_, i) => ({
        id: `article${i}`,
        number: FIRST_NUMBER + BigInt(i),
        editionId: edition.id,
        sourceId: source.id,
        ordinal: i,
        headline: `第${i}篇`,
        subheadlines: '["副题"]',
        characters: 3,
        confidence: 1,
        contentHash: "",
      })),
    });
    await db.block.create({ data: { articleId: "article7", position: 0, type: "p", ...line(3) } });
    await db.caption.create({ data: { articleId: "article8", position: 0, ...line(3) } });

    await fill([]);
    expect(await indexIsComplete(db)).toBe(false);
    expect(await rebuildSearchIndex(db)).toBe(450);
    expect(await indexIsComplete(db)).toBe(true);
    expect(await search("副题")).toHaveLength(450);
    expect(await search("第3段")).toEqual([7, 8]);
    expect(await search("第449篇")).toEqual([449]);

    await indexArticle(db, FIRST_NUMBER + 500n, article("多余"));
    expect(await indexIsComplete(db)).toBe(false);
    await db.$executeRaw`DROP TABLE "ArticleSearch"`;
    expect(await indexIsComplete(db)).toBe(false);
    await rebuildSearchIndex(db);
    expect(await indexIsComplete(db)).toBe(true);
  });
});
