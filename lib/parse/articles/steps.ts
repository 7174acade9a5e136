import { widthOf } from "../../text/characters.ts";
import { isNoticeTitle } from "../blocks/closings.ts";
import { memberBefore } from "../member-before.ts";
import { type HeadWords, sharedWith } from "./head-words.ts";
import type { Item } from "./items.ts";
import { BROKEN_OFF, closingCost, isDayAlone } from "./openings.ts";
import { sizeStep } from "./size-step.ts";

/** What it costs to pass from one item to the next, inside a story and from story to story. */
export interface Steps {
  /** For each item: that a story goes on into it from the item before. */
  readonly within: Float64Array;
  /** For each item: that a story ends before it and another begins. */
  readonly between: Float64Array;
  /** Stories that the display pieces before an item, if read as crossheads, hold against it. */
  readonly crossheads: Float64Array;
}

/** Weighs the gap before every item by what print shows there, words aside. */
export function weighSteps(items: readonly Item[], heads: readonly (HeadWords | null)[]): Steps {
  const within = new Float64Array(items.length + 1);
  const between = new Float64Array(items.length + 1);
  const crossheads = new Float64Array(items.length + 1);
  const gaps = weighGaps(items);
  let group: number[] = [];
  let above = -1;
  items.forEach((item, at) => {
    const before = memberBefore(items, at);
    if (!item.isBody) {
      group.push(at);
      return;
    }
    if (group.length && above >= 0) {
      crossheads[at] = groupCost(items, heads, group, above, at) + sizeStep(items, group);
    }
    if (item.piece.goesOn) {
      between[at] = TORN;
    } else if (before?.isBody) {
      const apart = (item.piece.lines[0]?.gap ?? 0) > 0;
      within[at] = apart ? gaps.apartWithin : 0;
      between[at] = apart ? 0 : gaps.closeBetween;
    }
    if (isOfSeries(items, at)) between[at] = (between[at] ?? 0) + OF_A_SERIES;
    if (above >= 0) {
      within[at] = (within[at] ?? 0) + runningOn(items[above], item) + verseCost(items, above, at);
    }
    group = [];
    above = at;
  });
  return { within, between, crossheads };
}

/** That the line over a paragraph is none of it, though it could be by its width. */
export const TORN = 0.68;
/** What it costs that a story begins with a paragraph of a series begun before it. */
const OF_A_SERIES = 5;
/** Paragraphs from one mark of a series to the next. */
const SERIES_REACH = 4;
/** `▶`, `●`, `问：`, `答：`, `Q:`: what opens the paragraphs of a series. */
const SERIES_MARK = /^(?:[▶►●■◆◎○★☆▲△※]|(?:问|答|记者|[QA])\s?[:：])/u;

/** Whether a paragraph opens with a mark that one just above it opens with, or both are entries. */
function isOfSeries(items: readonly Item[], at: number): boolean {
  if (items[at]?.piece.listed && memberBefore(items, at)?.piece.listed) return true;
  const mark = SERIES_MARK.exec(items[at]?.text ?? "")?.[0];
  if (!mark) return false;
  for (let above = at - 1; above >= Math.max(0, at - SERIES_REACH); above--) {
    const item = items[above];
    // `问：` is every interview's, below another headline too
    if (!item?.isBody && /[:：]$/u.test(mark)) return false;
    if (item?.text.startsWith(mark)) return true;
  }
  return false;
}

/** A line or two standing apart that may be a headline, `…火了！`, is one more often than a paragraph. */
const LOUD_LINE = 0.3;

/** A picture that stands in its story, beside the text: most stand behind it. */
const BESIDE_PICTURE = 2;

/** A lead opens a story, a credit closes one, a picture's words are one. */
function runningOn(above: Item | undefined, item: Item): number {
  let cost = 0;
  if (item.lead) cost += 6;
  if (item.couldBeHead) cost += LOUD_LINE;
  if (above?.signed || (above?.piece.listed && isDayAlone(above.text))) cost += 4;
  if (item.isPicture || above?.isPicture) cost += BESIDE_PICTURE;
  return cost;
}

const PROSE_TO_VERSE = 1.5;

/** Verse under prose, or prose under verse, is a story of its own, but for `他写道：` over it. */
function verseCost(items: readonly Item[], above: number, at: number): number {
  if (items[above]?.piece.verse === items[at]?.piece.verse) return 0;
  let prose = above;
  while (prose >= 0 && items[prose]?.piece.verse) prose--;
  return /[：:]$/u.test(items[prose]?.text ?? "") ? 0 : PROSE_TO_VERSE;
}

/** What a blank line between two paragraphs says, by how often this page has one. */
function weighGaps(items: readonly Item[]): { apartWithin: number; closeBetween: number } {
  let pairs = 1;
  let apart = 0.5;
  for (let at = 1; at < items.length; at++) {
    const item = items[at];
    if (!item?.isBody || !memberBefore(items, at)?.isBody || item.piece.goesOn) continue;
    pairs++;
    if ((item.piece.lines[0]?.gap ?? 0) > 0) apart++;
  }
  const share = Math.min(1, apart / pairs);
  return { apartWithin: Math.min(2, -0.45 * Math.log(share)), closeBetween: 1 + 2 * share };
}

/** Display pieces between paragraphs: most are another story's headline. */
const CROSSHEAD = 2.4;

/** Crossheads are one piece. */
const SECOND_LINE = 1.72;

/** What stands right over a picture's words is their headline. */
const OVER_PICTURE = 3;
/** What stands over verse is a poem's title, but for the titles of a poem's own parts. */
const OVER_VERSE = 2;
/** What stands right over a list that no colon announces is its title. */
const OVER_LIST = 1.5;

/** Crossheads are short, or in halves that are: `上线审批系统 提高监督质效`. */
function widthCost({ piece }: Item): number {
  let widest = 0;
  for (const { text, width } of piece.lines) {
    const blank = text.search(/\s/u);
    widest = Math.max(widest, blank > 0 ? widthOf(text.slice(0, blank)) : width);
  }
  if (widest <= 7) return -0.8;
  if (widest <= 10) return -0.2;
  if (widest <= 13) return 0.1;
  return widest <= 16 ? 0.8 : 0.68;
}

/** Crossheads of two lines are set in lines as long as each other, and of more there are none. */
function raggedCost({ piece: { lines } }: Item): number {
  const [first, second, third] = lines;
  if (!first || !second) return 0;
  if (third) return 2;
  return Math.abs(first.width - second.width) > 2.5 ? 0.8 : 0;
}

/** What a number before it says for a crosshead, and against a headline. */
export const NUMBERED = 1.12;

/** `一、家底`, `2.“老师，您教教我们吧”`, `（三）`, `第四天 下山`, `尾声`: parts of one story, as stories are not. */
export function isNumbered(text: string): boolean {
  return /^(?:[一二三四五六七八九十]{1,2}$|[（(]?[一二三四五六七八九十]{1,3}[、.．）)]|[（(]?\d{1,2}[、.．）)](?!\d)|[①-⑩]|第[一二三四五六七八九十]{1,3}[章节回部天站步道课幕关]|(?:引子|楔子|尾声|结语|后记)$|【[^】]{7,20}】$)/u.test(
    text,
  );
}

/** A crosshead speaks of what follows it, not of the paragraph above. */
const BACK = 0.94;
/** A headline's words come again at once, in the lead; a crosshead's further on or not at all. */
const LEADING = 0.9;
/** Figures are news. */
const FIGURES = 0.4;

function isBrokenOff(item: Item | undefined): boolean {
  return item !== undefined && !item.piece.verse && closingCost(item) === BROKEN_OFF;
}

/** Display pieces in the middle of a story: one short line, speaking of what follows it. */
function groupCost(
  items: readonly Item[],
  heads: readonly (HeadWords | null)[],
  group: readonly number[],
  above: number,
  below: number,
): number {
  // a crosshead stands between sentences
  let cost = isBrokenOff(items[above]) ? CROSSHEAD + BROKEN_OFF : CROSSHEAD;
  if (items[below]?.isPicture) cost += OVER_PICTURE;
  if (items[below]?.piece.verse && !items[above]?.piece.verse) cost += OVER_VERSE;
  if (items[below]?.piece.listed && !/[：:]$/u.test(items[above]?.text ?? "")) cost += OVER_LIST;
  let count = 0;
  for (const at of group) {
    const item = items[at];
    const words = heads[at];
    if (!item?.isHead || !words) {
      cost += 4.5;
      continue;
    }
    if (++count > 1) cost += SECOND_LINE;
    if (isNoticeTitle(item.text)) cost += 6;
    if (isNumbered(item.text)) cost -= NUMBERED;
    cost += widthCost(item) + raggedCost(item);
    const spoken = sharedWith(words, below);
    cost += BACK * Math.max(0, sharedWith(words, above) - spoken) + LEADING * spoken;
    if (/[\d０-９]/u.test(item.text)) cost += FIGURES;
  }
  return cost;
}
