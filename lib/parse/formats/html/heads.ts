import type { Passage } from "../../../text/passage.ts";
import type { Block } from "./blocks.ts";
import { isByline } from "./byline.ts";
import { HEADLINE_LABEL, KICKER_LABEL, SUBHEADLINE_LABEL } from "./data/containers.ts";
import { readInfo } from "./info.ts";
import { isJunk, isTail } from "./junk.ts";
import {
  belongs,
  inOneTable,
  isDisplayCell,
  isNumberedAlike,
  labelsOf,
  ownLabels,
} from "./nearness.ts";
import { isSiteName } from "./titles.ts";
import { yearlessDay } from "./yearless-day.ts";

/** The display lines of a story and the places of their blocks in the list they were found in. */
export interface Heads {
  readonly kicker: readonly Block[];
  readonly headline: readonly Block[];
  readonly subheadlines: readonly Block[];
  /** How surely the headline is one: 0 for none, from 5 on by a mark or the page's own title. */
  readonly score: number;
}

export const NO_HEADS: Heads = { kicker: [], headline: [], subheadlines: [], score: 0 };

const LONGEST_HEADLINE = 100;
const LONGEST_ZONE = 60;
/** What a line needs to be taken for the headline; a heading close above the body needs less. */
const LEAST_POINTS = 2.5;

/**
 * Finds a story's display lines among the blocks before its body (and at its top): the headline by
 * the page's title, its element and its class, then the lines close above and below it.
 */
export function findHeads(zone: readonly Block[], titles: readonly Passage[]): Heads {
  const near = zone.slice(-LONGEST_ZONE);
  const known = titles.map(({ text }) => bare(text)).filter((text) => text.length >= 2);
  let best = -1;
  let score = 0;
  near.forEach((block, at) => {
    const far = near.length - at;
    const points = headlinePoints(block, known) - far * 0.02;
    const least = block.heading && far <= 12 ? 1 : LEAST_POINTS;
    if (points > score && points >= least) {
      best = at;
      score = points;
    }
  });
  if (best < 0) {
    best = aboveInfo(near);
    score = LEAST_POINTS;
  }
  const headline = near[best];
  if (!headline) return NO_HEADS;
  const lines = sameHeadline(near, best, known);
  return {
    kicker: kickerAbove(near, best),
    headline: lines,
    subheadlines: subheadlinesBelow(near, best + lines.length, headline),
    score,
  };
}

/** Where nothing marks a headline: the line set bold, large, in the middle or as a minor heading just above day and source. */
function aboveInfo(blocks: readonly Block[]): number {
  return blocks.findLastIndex((block, at) => {
    const { text } = block.passage;
    const isDisplay = block.bold || block.centred || block.size >= 18 || block.heading > 0;
    if (!isDisplay || block.linked > 0.3) return false;
    if (text.length < 5 || text.length > LONGEST_HEADLINE || isAside(block)) return false;
    if (/[。；]$/u.test(text) || isSiteName(text)) return false;
    const next = blocks[at + 1];
    return next !== undefined && readInfo(next.passage)?.date != null && isAside(next);
  });
}

/** A text without blanks and marks, to compare: `“一号”工程 启动` is `一号工程启动`. */
export function bare(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();
}

function headlinePoints(block: Block, known: readonly string[]): number {
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

/** A headline on two lines of one element, or whose next line the page's title goes on with. */
function sameHeadline(blocks: readonly Block[], at: number, known: readonly string[]): Block[] {
  const lines = blocks.slice(at, at + 1);
  for (let next = at + 1; next < blocks.length && lines.length < 3; next++) {
    const block = blocks[next];
    const first = lines[0];
    if (!block || !first || block.linked > 0.5) break;
    const joined = bare([...lines, block].map(({ passage }) => passage.text).join(""));
    const told = known.some((title) => title.startsWith(joined));
    const same = block.element === first.element && HEADLINE_LABEL.test(labelsOf(block.element));
    if (!told && !(same && !isAside(block))) break;
    lines.push(block);
  }
  return lines;
}

function kickerAbove(blocks: readonly Block[], at: number): Block[] {
  const headline = blocks[at];
  const found: Block[] = [];
  for (let above = at - 1; above >= 0 && headline && found.length < 2; above--) {
    const block = blocks[above];
    if (!block || isAside(block) || block.linked > 0.3) break;
    const { text } = block.passage;
    if (text.length < 3 || isSiteName(text) || !belongs(block, headline)) break;
    const labels = ownLabels(block.element);
    const display =
      isDisplayCell(labels) ||
      inOneTable(block, headline) ||
      isNumberedAlike(block.element, headline.element);
    if (!block.heading && !KICKER_LABEL.test(labels) && !display) break;
    if (block.heading && !headline.heading && !KICKER_LABEL.test(labels)) break;
    found.unshift(block);
  }
  return found;
}

function subheadlinesBelow(blocks: readonly Block[], from: number, headline: Block): Block[] {
  const found: Block[] = [];
  for (const block of blocks.slice(from, from + 6)) {
    const { text } = block.passage;
    if (isAside(block) || block.linked > 0.3 || text.length > LONGEST_HEADLINE) break;
    if (!belongs(block, headline) || isByline(block)) break;
    const labels = ownLabels(block.element);
    const marked =
      SUBHEADLINE_LABEL.test(labels) ||
      isDisplayCell(labels) ||
      inOneTable(block, headline) ||
      (block.heading > 0 && headline.heading > 0) ||
      (/^(?:——|—|--)/u.test(text) && !/。/u.test(text));
    if (!marked) break;
    found.push(block);
  }
  return found;
}

function isAside({ passage, hidden }: Block): boolean {
  const { text } = passage;
  if (hidden || isJunk(text) || isTail(text) || yearlessDay(text) !== null) return true;
  const info = readInfo(passage);
  return info?.whole === true || (info?.date ? text.startsWith(info.date.text) : false);
}
