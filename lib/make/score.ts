import { LAYOUT_KINDS, scoreLayout } from "./score-pages.ts";
import { TEXTS } from "./texts.ts";

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
const PAGES = 400;
const NAME_WIDTH = 26;
const COLUMN_WIDTH = 13;

score(process.argv.slice(2));

/** `npm run score [-- PAGES [FIRST_SEED]]`: what the page reader makes of made pages, by layout. */
function score(words: readonly string[]): void {
  const [pages = PAGES, first = 1] = words.map(Number);
  if (words.length > 2 || ![pages, first].every((each) => Number.isInteger(each) && each > 0)) {
    console.error("usage: npm run score [-- PAGES [FIRST_SEED]]   (whole numbers above 0)");
    process.exitCode = 2;
    return;
  }
  console.log(`${pages} pages of each layout, made of ${TEXTS.length} texts, 0 to 1`);
  console.log("".padEnd(NAME_WIDTH) + METRICS.map((name) => name.padStart(COLUMN_WIDTH)).join(""));
  for (const kind of LAYOUT_KINDS) {
    const { figures } = scoreLayout(TEXTS, kind, pages, first);
    const cells = METRICS.map((name) => (figures[name] ?? 0).toFixed(3).padStart(COLUMN_WIDTH));
    console.log(kind.name.padEnd(NAME_WIDTH) + cells.join(""));
  }
}
