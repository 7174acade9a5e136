import type { Block } from "./block.ts";
import { HEADLINE_LABEL, KICKER_LABEL, SUBHEADLINE_LABEL } from "./data/containers.ts";
import { readInfo } from "./info.ts";
import { isJunk, isTail } from "./junk.ts";
import { labelsOf } from "./nearness.ts";
import { isSiteName } from "./titles.ts";
import { yearlessDay } from "./yearless-day.ts";

/** Characters of the longest line that may be a headline. */
export const LONGEST_HEADLINE = 100;

/** A text without blanks and marks, to compare: `“一号”工程 启动` is `一号工程启动`. */
export function bare(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();
}

/** How much speaks for a line's being the headline; `known` are the page's titles, bare. */
export function headlinePoints(block: Block, known: readonly string[]): number {
  const { text } = block.passage;
  if (block.hidden || text.length < 2 || text.length > LONGEST_HEADLINE || isJunk(text)) return 0;
  if (isTail(text)) return 0;
  const words = bare(text);
  let points = 0;
  const told = Math.max(
    holdsTitle(block, words, known),
    ...known.map((title) => likeness(words, title)),
  );
  points += told;
  if (block.heading) points += Math.max(0, 4.5 - block.heading);
  const labels = labelsOf(block.element);
  const aside = KICKER_LABEL.test(labels) || SUBHEADLINE_LABEL.test(labels);
  if (labels.length > 1 && !aside && HEADLINE_LABEL.test(labels)) points += 3;
  // the cell Founder's older templates set 主题 in
  if (/(?:^|\s)font01(?:\s|$)/u.test(labels)) points += 3;
  if (block.size >= 20) points += 1.5;
  if (block.bold && block.centred) points += 1;
  if (isSiteName(text) && told < 6) points -= 5;
  if (block.linked > 0.5) points -= told >= 6 ? 2 : 6;
  if (isAside(block)) points -= 6;
  if (/[。；]$/u.test(text)) points -= 3;
  if (words.length < 4 && told < 6) points -= 2.5;
  return points;
}

/** 8 where a line is the title, less where one holds the other. */
function likeness(words: string, title: string): number {
  if (words === title) return 8;
  if (words.length < 4) return 0;
  if (title.startsWith(words)) return words.length >= title.length * 0.4 ? 6 : 3;
  if (title.includes(words)) return words.length >= title.length * 0.5 ? 4 : 1;
  // `…地铁直达+无敌免...`: a title cut short
  if (words.startsWith(title) && title.length >= 8) return 6;
  return words.includes(title) && title.length >= 6 && words.length <= title.length * 2 ? 4 : 0;
}

/** 4 where an `h1` holds the page's title, however much more it says; 0 else, and where it says a day or a source too. */
function holdsTitle(block: Block, words: string, known: readonly string[]): number {
  if (block.heading !== 1 || readInfo(block.passage)) return 0;
  return known.some((title) => title.length >= 4 && words.includes(title)) ? 4 : 0;
}

/** Whether a line says day, source or a tool's name, and is no display line. */
export function isAside({ passage, hidden }: Block): boolean {
  const { text } = passage;
  if (hidden || isJunk(text) || isTail(text) || yearlessDay(text) !== null) return true;
  const info = readInfo(passage);
  return info?.whole === true || (info?.date ? text.startsWith(info.date.text) : false);
}
