import type { Passage } from "../../../text/passage.ts";
import type { Block } from "./block.ts";
import { isByline } from "./byline.ts";
import { HEADLINE_LABEL, KICKER_LABEL, SUBHEADLINE_LABEL } from "./data/containers.ts";
import { bare, headlinePoints, isAside, LONGEST_HEADLINE } from "./head-points.ts";
import { readInfo } from "./info.ts";
import {
  belongs,
  inOneTable,
  isDisplayCell,
  isNumberedAlike,
  labelsOf,
  ownLabels,
} from "./nearness.ts";
import { isSiteName } from "./titles.ts";

/** The display lines of a story and the places of their blocks in the list they were found in. */
export interface Heads {
  readonly kicker: readonly Block[];
  readonly headline: readonly Block[];
  readonly subheadlines: readonly Block[];
  /** How surely the headline is one: 0 for none, from 5 on by a mark or the page's own title. */
  readonly score: number;
}

export const NO_HEADS: Heads = { kicker: [], headline: [], subheadlines: [], score: 0 };

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
  const below = aboveInfo(near);
  if (best < 0 || (score < LEAST_POINTS && isMenuBetween(near, best, below))) {
    best = below;
    score = LEAST_POINTS;
  }
  best = firstLine(near, best, known);
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

/** Whether links stand below a minor heading, which names them, and above the line over day and source. */
function isMenuBetween(blocks: readonly Block[], heading: number, line: number): boolean {
  return blocks.slice(heading + 1, Math.max(0, line)).some(({ linked }) => linked > 0.6);
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

/** `<td class="font01">…<br>…</td>`: the first of a headline's lines that one element sets alike. */
function firstLine(blocks: readonly Block[], at: number, known: readonly string[]): number {
  const line = blocks[at];
  if (!line || line.heading || !HEADLINE_LABEL.test(labelsOf(line.element))) return at;
  if (known.includes(bare(line.passage.text))) return at;
  let first = at;
  for (let above = at - 1; above >= 0 && at - above < 3; above--) {
    const block = blocks[above];
    const isAlike =
      block?.element === line.element && block.size === line.size && block.bold === line.bold;
    if (!isAlike || isAside(block) || block.linked > 0.3) break;
    first = above;
  }
  return first;
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
