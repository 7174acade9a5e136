import fc from "fast-check";
import { gzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ParsedFile } from "../article.ts";
import { makePage } from "../make/pages.ts";
import { seedRandom } from "../make/random.ts";
import { TEXTS } from "../make/texts.ts";
import { checkAccount } from "./account.ts";
import { parse, parseAll, UnreadableFile } from "./index.ts";

const SEED = 20230613;
const encoder = new TextEncoder();

async function readAll(bytes: Uint8Array): Promise<ParsedFile[]> {
  const files: ParsedFile[] = [];
  try {
    for await (const file of parseAll(bytes, "file", () => {})) files.push(file);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableFile);
    expect(String(error)).not.toContain("\n");
  }
  return files;
}

function checkFile({ text, articles, record }: ParsedFile): void {
  checkAccount(text, [0, text.length], articles, record.discarded);
  expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  for (const spans of [
    ...articles.map((each) => each.spans),
    record.discarded.map((each) => each.span),
  ]) {
    let reached = 0;
    for (const [start, end] of spans) {
      expect(start).toBeGreaterThanOrEqual(reached);
      expect(end).toBeGreaterThan(start);
      reached = end;
    }
  }
}

/** A page printed from the sample texts, drawn from a seed. */
function page(seed: number): string {
  const random = seedRandom(seed);
  return makePage(random.shuffle(TEXTS).slice(0, random.between(1, 4)), seed).text;
}

/** Pages as a file may hold them: parted, packed, in any encoding, with bytes broken. */
const files = fc
  .record({
    pages: fc.array(fc.integer({ min: 1, max: 400 }).map(page), { minLength: 1, maxLength: 3 }),
    part: fc.constantFrom("\f", "\n\f\n", "\f\f", "\n\n\n\n"),
    ends: fc.constantFrom("\n", "\r\n", "\r"),
    write: fc.constantFrom(
      (text: string) => encoder.encode(text),
      (text: string) => new Uint8Array(Buffer.from(text, "utf16le")),
      (text: string) => encoder.encode(`\uFEFF${text}`),
      (text: string) => encoder.encode(JSON.stringify({ title: text.slice(0, 20), body: text })),
      (text: string) => encoder.encode(`<html><body><p>${text}</p></body></html>`),
    ),
    pack: fc.constantFrom(
      (bytes: Uint8Array) => bytes,
      (bytes: Uint8Array) => gzipSync(bytes),
      (bytes: Uint8Array) => zipSync({ "a.txt": bytes, "b/c.txt": bytes.subarray(9) }),
    ),
    broken: fc.array(fc.tuple(fc.nat(5000), fc.nat(255)), { maxLength: 3 }),
  })
  .map(({ pages, part, ends, write, pack, broken }) => {
    const bytes = pack(write(pages.join(part).replaceAll("\n", ends)));
    for (const [at, byte] of broken) if (at < bytes.length) bytes[at] = byte;
    return bytes;
  });

describe("whatever a file holds", () => {
  it("its account balances, its spans are sorted and disjoint, and it reads the same twice", async () => {
    const check = async (bytes: Uint8Array) => {
      const once = await readAll(bytes);
      for (const file of once) checkFile(file);
      expect(await readAll(bytes)).toEqual(once);
    };
    await fc.assert(fc.asyncProperty(files, check), { seed: SEED, numRuns: 40 });
  }, 60_000);

  it("no bytes make it throw but UnreadableFile", async () => {
    const starts = [
      "",
      "{",
      "[{",
      "%PDF-1.4\n",
      "<html>",
      "PK\x03\x04",
      "\x1f\x8b\b",
      '{"title":"',
    ];
    const bytes = fc
      .tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }))
      .map(([start, rest]) => Buffer.concat([Buffer.from(start, "latin1"), rest]));
    const check = async (each: Uint8Array) => {
      for (const file of await readAll(each)) checkFile(file);
    };
    await fc.assert(fc.asyncProperty(bytes, check), { seed: SEED, numRuns: 300 });
  }, 60_000);
});

describe("the order of files", () => {
  it("does not matter to ids", () => {
    const pages = Array.from({ length: 12 }, (_, at) => encoder.encode(page(at + 1)));
    const idsOf = (order: readonly number[]) => {
      const ids = order.map(
        (at) =>
          [
            at,
            parse(pages[at] ?? new Uint8Array(), `${at}.txt`).articles.map(({ id }) => id),
          ] as const,
      );
      return ids.sort(([one], [other]) => one - other);
    };
    const order = pages.map((_, at) => at);
    expect(idsOf(seedRandom(7).shuffle(order))).toEqual(idsOf(order));
  });
});

/** Runs of one thing that a rule may walk again and again. */
const HOSTILE = [
  "。",
  "“",
  "”",
  "（",
  "）",
  "《",
  "、",
  "…",
  "—",
  "1",
  "一",
  "字",
  "□",
  "，",
  "　",
  "a ",
  "[{",
  "<p>",
  "张三 ",
  "、张三",
  "记者 张三 ",
  "来源：",
  "2023年",
  "6月12日",
  "昨天",
  "普陀区",
  "第1版 ",
  "（记者",
  "字\n",
  "\n",
  "今日晴，东风三级。\n",
  "张三 李四\n",
  "河边新开一家书店\n\n",
  "“今日晴\n",
  "（记者 张三）\n",
  "图为书店。 李明 摄\n",
  "2023年6月13日\n",
  "（下转第2版）\n",
  "责编:韩立\n",
  "一等奖\n",
  "姓名 单位\n",
  "文化名家（3人）：\n",
  "名单\n",
  "一等奖：张小梅 李建\n",
  "风把麦子\n吹成家书\n\n",
];
const CHARACTERS = 5_000;
/** Four times the text may take so many times as long; where time grew with its square it took 16. */
const MOST_TIMES_LONGER = 8;
/** Too short to be measured. */
const LEAST_MS = 25;
/** A machine that is busy with other things may need a few. */
const TRIES = 5;

/** Milliseconds of the processor, not of the clock. */
function timeOf(text: string): number {
  const began = process.cpuUsage();
  checkFile(parse(encoder.encode(text), "run.txt"));
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

describe("hostile runs", () => {
  it.each(HOSTILE)("of %j take time in proportion", (unit) => {
    const run = (characters: number) => unit.repeat(Math.ceil(characters / unit.length));
    const [short, long] = [run(CHARACTERS), run(4 * CHARACTERS)];
    // what a rule costs when it is first run is no measure of it
    timeOf(short);
    let shortest = Number.POSITIVE_INFINITY;
    let longest = Number.POSITIVE_INFINITY;
    const ratio = () => longest / Math.max(LEAST_MS, shortest);
    for (let attempt = 0; attempt < TRIES && !(ratio() < MOST_TIMES_LONGER); attempt++) {
      shortest = Math.min(shortest, timeOf(short));
      longest = Math.min(longest, timeOf(long));
    }
    expect(ratio()).toBeLessThan(MOST_TIMES_LONGER);
  });
});

describe("text without an end in reach", () => {
  /**
   * Paragraphs each of which takes up a clause of the one before that no other has, so that none
   * may be parted from the next, and one line that calls out.
   */
  const chain = (paragraphs: number, callsAt: number) => {
    const random = seedRandom(paragraphs);
    const clauses = Array.from({ length: paragraphs + 1 }, () =>
      String.fromCharCode(...Array.from({ length: 30 }, () => random.between(0x4e10, 0x6f00))),
    );
    const lines = clauses.slice(1).map((clause, at) => `\u3000\u3000${clauses[at]}，${clause}。`);
    lines.splice(callsAt, 0, "大家都快来看看吧！");
    return ["巷子里的石榴树", ...lines].join("\n\n");
  };

  it.each([
    [200, 1],
    [200, 4],
    [400, 4],
    [400, 20],
  ])(
    "of %d paragraphs that hang together, one line at %d apart, is read whole",
    (paragraphs, at) => {
      const parsed = parse(encoder.encode(chain(paragraphs, at)), "chain.txt");
      checkFile(parsed);
      expect(parsed.articles.flatMap(({ body }) => body).length).toBeGreaterThanOrEqual(paragraphs);
    },
  );
});

/** Milliseconds of the processor that a file takes, at best. */
function bestTime(text: string, name: string): number {
  const time = () => {
    const began = process.cpuUsage();
    parse(encoder.encode(text), name);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
  return Math.min(time(), time(), time());
}

/** Where eight times the text took time that grew with its square, it took 64 times as long. */
function timesLonger(write: (units: number) => string, name: string): number {
  return bestTime(write(40_000), name) / Math.max(LEAST_MS, bestTime(write(5_000), name));
}

it("parts a row with a long run of separators in time that grows with it", () => {
  const row = (bars: number) => `2021-05-20 来源：${"｜".repeat(bars)}报 作者：张燕\n`;
  expect(timesLonger(row, "row.txt")).toBeLessThan(2 * MOST_TIMES_LONGER);
});

it.each(["二", "百", "受", "从", "一点", "记者", "市民、"])(
  "weighs display lines of %j against each other in time that grows with them",
  (unit) => {
    const body = "<p>今日晴，东风三级。</p><p>明日多云，北风二级。</p>";
    const heads = (units: number) => {
      const run = unit.repeat(units / unit.length);
      return `<h1>${run}</h1><h1>甲乙${run}</h1>${body}`;
    };
    expect(timesLonger(heads, "heads.html")).toBeLessThan(2 * MOST_TIMES_LONGER);
  },
);
