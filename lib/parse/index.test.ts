import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleText } from "../make/article-text.ts";
import { makePage } from "../make/pages.ts";
import { seedRandom } from "../make/random.ts";
import { FIRST } from "../make/texts/first.ts";
import { TEXTS } from "../make/texts.ts";
import { checkAccount } from "./account.ts";
import { scoreFiles } from "./gold/score.ts";
import { parse, UnreadableFile } from "./index.ts";

const SEED = 20230613;
const encoder = new TextEncoder();

/** Bits that pages are made of, put together without sense. */
const scrap = fc.oneof(
  fc.constantFrom(
    "\n",
    "\n\n",
    "\n\n\n",
    " ",
    "　　",
    "。",
    "，",
    "”",
    "“",
    "（",
    "）",
    "\f",
    "\r\n",
  ),
  fc.constantFrom(
    "本报讯（记者 张三）",
    "（记者",
    "□小苇",
    "王岗 高岭",
    "图为",
    " 李明 摄",
    "责编:",
    "日月谈",
  ),
  fc.constantFrom(
    "6月12日",
    "2023年8月16日",
    "昨天",
    "我区",
    "人民网>>",
    "返回顶部",
    "上线审批系统",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const noise = fc.array(scrap, { maxLength: 120 }).map((scraps) => scraps.join(""));

function checkParsed(text: string): void {
  const file = parse(encoder.encode(text), "page.txt");
  checkAccount(file.text, [0, file.text.length], file.articles, file.record.discarded);
  for (const { spans, id, ordinal } of file.articles) {
    expect(id).toMatch(/^[a-z0-9]{8,16}$/);
    expect(file.articles[ordinal]?.id).toBe(id);
    spans.forEach(([start, end], at) => {
      expect(start).toBeLessThan(end);
      expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.[1] ?? 0);
    });
  }
}

describe("parse, whatever it is given", () => {
  it("never throws on text, and its account balances", () => {
    fc.assert(fc.property(noise, checkParsed), { seed: SEED, numRuns: 400 });
  });

  it("refuses bytes that are no text, and throws nothing else", () => {
    const bytes = fc.uint8Array({ maxLength: 400 });
    const tryBytes = (each: Uint8Array) => {
      try {
        parse(each, "bytes.bin");
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableFile);
      }
    };
    fc.assert(fc.property(bytes, tryBytes), { seed: SEED, numRuns: 300 });
  });

  it("gives the same for the same, and ids that know no file name, width or encoding", () => {
    const page = makePage(TEXTS.slice(0, 5), 7).text;
    const once = parse(encoder.encode(page), "one.txt");
    expect(parse(encoder.encode(page), "one.txt")).toEqual(once);
    const ids = once.articles.map(({ id }) => id);
    const elsewhere = [
      encoder.encode(page),
      encoder.encode(`\uFEFF${page}`),
      encoder.encode(page.replaceAll("\n", "\r\n")),
      new Uint8Array(Buffer.from(`\uFEFF${page}`, "utf16le")),
    ];
    for (const bytes of elsewhere) {
      expect(parse(bytes, "other.txt").articles.map(({ id }) => id)).toEqual(ids);
    }
  });
});

describe("parse, on pages laid out in many ways", () => {
  const SHUFFLES = 120;
  const pagesOf = (texts: readonly ArticleText[]) =>
    Array.from({ length: SHUFFLES }, (_, seed) => {
      const random = seedRandom(seed + 1);
      return makePage(random.shuffle(texts).slice(0, random.between(1, 10)), seed);
    });

  it("balances every account", () => {
    for (const { text } of pagesOf(TEXTS)) checkParsed(text);
  });

  it("finds the stories and their headlines", () => {
    const pages = pagesOf(FIRST);
    const gold = pages.map(({ articles }, at) => ({ file: `${at}`, articles }));
    const { figures, misses } = scoreFiles(gold, (file) => {
      return parse(encoder.encode(pages[Number(file)]?.text ?? ""), file).articles;
    });
    const shown = misses.filter((miss) => /^(?:article|headline):/.test(miss)).join("\n");
    expect(figures.article ?? 0, shown).toBeGreaterThan(0.97);
    expect(figures.articleF1 ?? 0, shown).toBeGreaterThan(0.97);
    expect(figures.headline ?? 0, shown).toBeGreaterThan(0.95);
    expect(figures.contributors ?? 0).toBeGreaterThan(0.95);
    expect(figures.paragraphs ?? 0).toBeGreaterThan(0.95);
  });
});
