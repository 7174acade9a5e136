import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leftOutConditions, wordConditions } from "../queries/text-conditions.ts";
import { isOperator, readQuery } from "../search/grammar.ts";
import { readTextQuery } from "../search/tokens.ts";
import { fold } from "../text/fold.ts";
import { type Database, openDatabase } from "./client.ts";
import { Prisma } from "./generated/client.ts";
import { migrate } from "./migrate.ts";
import {
  createSearchIndex,
  dropSearchIndex,
  indexArticles,
  indexIsComplete,
  rebuildSearchIndex,
  type SearchTexts,
  unindexArticles,
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
  await dropSearchIndex(db);
  await db.$transaction(async (tx) => {
    await createSearchIndex(tx);
    await indexArticles(
      tx,
      articles.map((texts, i) => ({ number: FIRST_NUMBER + BigInt(i), texts })),
    );
  });
}

interface Numbered {
  readonly number: bigint | number;
}

async function search(q: string): Promise<number[]> {
  const query = readTextQuery(readQuery(q));
  const number = Prisma.sql`"ArticleSearch".rowid`;
  const asked = [...wordConditions(query, number), ...leftOutConditions(query, number)];
  const rows = await db.$queryRaw<Numbered[]>`
    SELECT rowid AS number FROM "ArticleSearch"
    WHERE ${asked.length > 0 ? Prisma.join(asked, " AND ") : Prisma.sql`TRUE`} ORDER BY rowid`;
  return rows.map(({ number }) => Number(BigInt(number) - FIRST_NUMBER));
}

/** A word as a reader asks for it. */
interface Asked {
  readonly text: string;
  readonly form: "plain" | "exact" | "without" | "title";
}

/** How it is typed; null for a text that cannot be typed so. */
function typed({ text, form }: Asked): string | null {
  // Two open quotation marks side by side would make one word of two.
  const opens = /(?:^|[\s:：－-])["＂“]/u.test(text);
  if (form === "plain") return opens || readQuery(text).terms.some(isOperator) ? null : text;
  if (text.trim() === "" || /["＂](?=\s|$)/u.test(text)) return null;
  return { exact: "", without: "-", title: "title:" }[form].concat(`"${text}"`);
}

/** What the index must agree with: each word in some text, looked for one by one. */
function scan(articles: readonly SearchTexts[], asked: readonly Asked[]): number[] {
  return articles.flatMap((article, i) => {
    const { kicker, headline, subheadlines } = article;
    const all = textsOf(article).map(fold);
    const heads = [kicker ?? "", headline, ...subheadlines].map(fold);
    const holds = ({ text, form }: Asked) => {
      if (form === "plain") {
        const words = text.split(/\s+/).filter(Boolean).map(fold);
        return words.every((word) => all.some((one) => one.includes(word)));
      }
      const found = (form === "title" ? heads : all).some((one) => one.includes(fold(text)));
      return found !== (form === "without");
    };
    return asked.every(holds) ? [i] : [];
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

/** Random pieces of the collection's own texts, one or two words of 1 to 8 units, asked for in some form. */
const form = fc.constantFrom("plain", "plain", "exact", "without", "title");
const piece = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 8 }), form);
const pieces = fc.array(fc.array(piece, { minLength: 1, maxLength: 2 }), { minLength: 20 });

function cutPiece(
  texts: readonly string[],
  [which, at, length, form]: [number, number, number, Asked["form"]],
): Asked {
  const text = texts[which % texts.length] ?? "";
  const start = text ? at % text.length : 0;
  return { text: text.slice(start, start + length), form };
}

describe("the index", () => {
  test("finds exactly what a scan for the folded words finds", async () => {
    let found = 0;
    let formed = 0;
    const property = fc.asyncProperty(
      fc.array(anyArticle, { minLength: 1, maxLength: 12 }),
      pieces,
      fc.array(anyText, { maxLength: 10 }),
      async (articles, cuts, others) => {
        await fill(articles);
        const texts = articles.flatMap(textsOf);
        const queries = cuts.map((cut) => cut.map((one) => cutPiece(texts, one)));
        const plain = others.map((text): Asked[] => [{ text, form: "plain" }]);
        for (const asked of [...queries, ...plain]) {
          const words = asked.map(typed);
          const q = words.join(" ");
          if (words.includes(null) || q.trim() === "") continue;
          const expected = scan(articles, asked);
          expect(await search(q), JSON.stringify(q)).toEqual(expected);
          found += expected.length;
          formed += expected.length > 0 && asked.some(({ form }) => form !== "plain") ? 1 : 0;
        }
      },
    );
    await fc.assert(property, { numRuns: 40 });
    expect(found).toBeGreaterThan(100);
    expect(formed).toBeGreaterThan(100);
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
    ["“一件事”", [0]],
    ['"“一件事”"', [0]],
    ["-事", [1, 2, 3]],
    ["增长 -兴", []],
    ["增长 －医保", [3]],
    ["title:⻓兴", []],
    ["title：增长 长兴", [3]],
    ['"near( and"', [2]],
    ['"said and"', []],
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
    await indexArticles(db, [{ number: FIRST_NUMBER, texts: article("新闻") }]);
    expect(await search("旧")).toEqual([1]);
    expect(await search("新闻")).toEqual([0]);
    await unindexArticles(db, [FIRST_NUMBER + 1n, FIRST_NUMBER + 9n]);
    expect(await search("旧")).toEqual([]);
  });

  test("is rolled back with the transaction it was written in", async () => {
    await fill([article("旧闻")]);
    const failing = db.$transaction(async (tx) => {
      await indexArticles(tx, [{ number: FIRST_NUMBER + 1n, texts: article("旧事") }]);
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

    await indexArticles(db, [{ number: FIRST_NUMBER + 500n, texts: article("多余") }]);
    expect(await indexIsComplete(db)).toBe(false);
    await db.$executeRaw`DROP TABLE "ArticleSearch"`;
    expect(await indexIsComplete(db)).toBe(false);
    await rebuildSearchIndex(db);
    expect(await indexIsComplete(db)).toBe(true);
  });
});
