import type { Block } from "./block.ts";
import { isCutOff } from "./column-ends.ts";
import { columnCost } from "./column-links.ts";
import { headCost } from "./head-links.ts";
import type { HeadUnit } from "./head-units.ts";
import { LinkedPage } from "./linked-page.ts";

/** What it costs a page that text has nothing before it, a headline no text, cut text no end. */
const HEADLESS = 5;
const BODILESS = 1.5;
const UNFINISHED = 4;

/**
 * Weighs which text follows a headline or a column, in ems of the body: a row for each headline,
 * then for each text; below 0 where a link is better than none.
 */
export function linkCosts(
  heads: readonly HeadUnit[],
  texts: readonly Block[],
  body: number,
): number[][] {
  const page = new LinkedPage(heads, texts, body);
  const ofHeads = heads.map((head) =>
    texts.map((text) => headCost(page, head, text) - HEADLESS - BODILESS),
  );
  const ofTexts = texts.map((text) => {
    const end = isCutOff(text) ? UNFINISHED : 0;
    return texts.map((next) => columnCost(page, text, next) - HEADLESS - end);
  });
  return [...ofHeads, ...ofTexts];
}
