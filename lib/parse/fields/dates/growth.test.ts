import { describe, expect, it } from "vitest";
import { passageOf } from "../../../text/passage.ts";
import type { Page } from "../../page.ts";
import { findDates } from "./index.ts";
import { buildPage } from "./testing/build-page.ts";

/** One of these over and over is a page that a careless pattern reads in square time. */
const ODD = [
  "2023",
  "1",
  "一二三四五",
  "年",
  "年年月",
  "1月",
  "月1日1月",
  "1月1                    ",
  "昨天",
  "昨天举行至",
  "昨天（",
  "今年",
  "2023年",
  "2023年1月1日，",
  "1月1日县委书记",
  "1月1日，县委书记调研。",
  "党的二十大",
  "第三届",
  "建党100周年",
  "12月30日（星期五）",
  "发布2023",
  "（2023）1",
  "到2025年",
  "2019-08-06 ",
  "june 1, ",
  " ",
  "\n",
];

const SMALL = 30_000;
const TIMES = 4;
/** Four times the text in linear time takes four times as long; a square rule would take sixteen. */
const MOST = 12;
const RUNS = 4;
/** A rule that is square takes seconds for the longer text, so milliseconds need not be told apart. */
const LEAST_MS = 25;

/** Milliseconds of processor time, which other work on the machine disturbs less than the clock. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timeOf(page: Page): number {
  const began = cpuTime();
  findDates(page);
  return cpuTime() - began;
}

/** How many times longer a page takes that is `TIMES` as long: tried anew while that is too much, since chance only adds. */
function growth(make: (length: number) => Page): number {
  const [long, short] = [make(SMALL * TIMES), make(SMALL)];
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && least >= MOST; run++) {
    least = Math.min(least, timeOf(long) / Math.max(timeOf(short), LEAST_MS));
  }
  return least;
}

function fill(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length));
}

/** A paragraph of the text wrapped into lines of four characters. */
function wrappedPage(text: string, length: number): Page {
  const source = fill(text, length).replace(/.{4}/g, "$&\n");
  const lines = [...source.matchAll(/[^\n]+/g)].map(
    ({ index, 0: line }) => [index, index + line.length] as const,
  );
  const [story] = buildPage([{ body: [""] }]).stories;
  const body = [{ type: "p" as const, passage: passageOf(source, lines) }];
  return { source, url: null, furniture: [], stories: story ? [{ ...story, body }] : [] };
}

describe("findDates takes time by the length of the text", () => {
  it.each(ODD)("a paragraph of %j", (text) => {
    expect(growth((length) => buildPage([{ body: [fill(text, length)] }]))).toBeLessThan(MOST);
  });

  it.each(ODD)("furniture of %j", (text) => {
    const page = (length: number) =>
      buildPage([{ body: ["村里修了路。"] }], { furniture: [fill(text, length)] });
    expect(growth(page)).toBeLessThan(MOST);
  });

  it("a paragraph of many lines", () => {
    expect(growth((length) => wrappedPage("1月1日，村里", length))).toBeLessThan(MOST);
  });

  it("many short stories and dates beside them", () => {
    const page = (length: number) => {
      const many = Array.from({ length: length / 20 }, () => "8月6日，村里修了路。");
      return buildPage(
        many.map((body) => ({ body: [body] })),
        { furniture: many.map(() => "2019-08-06") },
      );
    };
    expect(growth(page)).toBeLessThan(MOST);
  });
});
