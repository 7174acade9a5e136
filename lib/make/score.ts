import { parse } from "../parse/index.ts";
import { readNaively } from "./naive.ts";
import { LAYOUT_KINDS, type LayoutKind, scoreLayout } from "./score-pages.ts";
import { TEXT_KINDS, type TextKind } from "./text-kinds.ts";

const METRICS = [
  "article",
  "articleF1",
  "headline",
  "kicker",
  "subheadlines",
  "section",
  "contributors",
  "paragraphs",
  "crossheads",
  "captions",
  "bodyText",
] as const;
/** What the rules of thumb try to read. */
const NAIVE_METRICS: readonly string[] = ["article", "articleF1", "headline"];
const PAGES = 400;
const NAME_WIDTH = 26;
const COLUMN_WIDTH = 13;

score(process.argv.slice(2));

/**
 * `npm run score [-- PAGES [FIRST_SEED]]`: what the page reader makes of made pages, by kind of text and
 * by layout, and under it what rules of thumb make of the same pages.
 */
function score(words: readonly string[]): void {
  const [pages = PAGES, first = 1] = words.map(Number);
  if (words.length > 2 || ![pages, first].every((each) => Number.isInteger(each) && each > 0)) {
    console.error("usage: npm run score [-- PAGES [FIRST_SEED]]   (whole numbers above 0)");
    process.exitCode = 2;
    return;
  }
  for (const kind of TEXT_KINDS) {
    console.log(`${pages} pages of each layout, made of ${kind.texts.length} texts, 0 to 1:`);
    console.log(kind.name);
    console.log(
      "".padEnd(NAME_WIDTH) + METRICS.map((name) => name.padStart(COLUMN_WIDTH)).join(""),
    );
    for (const layout of LAYOUT_KINDS) scoreOne(kind, layout, pages, first);
    console.log();
  }
}

function scoreOne(kind: TextKind, layout: LayoutKind, pages: number, first: number) {
  const { texts, fixed, inColumns } = kind;
  const more = layout.fixed.kind === "columns" ? inColumns : {};
  const whole = { ...layout, fixed: { ...fixed, ...more, ...layout.fixed } };
  const [own, naive] = scoreLayout(texts, whole, pages, first, [
    (page, file) => parse(Buffer.from(page), file).articles,
    readNaively,
  ]);
  const cells = (figures: Readonly<Record<string, number>> = {}, metrics = METRICS.slice()) =>
    metrics.map((name) => (figures[name] ?? 0).toFixed(3).padStart(COLUMN_WIDTH)).join("");
  const naiveMetrics = METRICS.filter((name) => NAIVE_METRICS.includes(name));
  console.log(layout.name.padEnd(NAME_WIDTH) + cells(own?.figures));
  console.log("  rules of thumb".padEnd(NAME_WIDTH) + cells(naive?.figures, naiveMetrics));
}
