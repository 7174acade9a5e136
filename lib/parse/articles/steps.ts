import { memberBefore } from "../member-before.ts";
import { crossheadCost, UNDER_SIGNER } from "./crossheads.ts";
import type { HeadWords } from "./head-words.ts";
import type { Item } from "./items.ts";
import { isDayAlone } from "./openings.ts";
import { parallelForm } from "./parallel.ts";
import { sizeStep } from "./size-step.ts";

/** What it costs to pass from one item to the next, inside a story and from story to story. */
export interface Steps {
  /** For each item: that a story goes on into it from the item before. */
  readonly within: Float64Array;
  /** For each item: that a story ends before it and another begins. */
  readonly between: Float64Array;
  /** Stories that the display pieces before an item, if read as crossheads, hold against it. */
  readonly crossheads: Float64Array;
  /** How alike the display piece before an item and the one before that are built, see `parallelForm`. */
  readonly parallels: Float64Array;
}

/** Weighs the gap before every item by what print shows there, words aside. */
export function weighSteps(items: readonly Item[], heads: readonly (HeadWords | null)[]): Steps {
  const within = new Float64Array(items.length + 1);
  const between = new Float64Array(items.length + 1);
  const crossheads = new Float64Array(items.length + 1);
  const parallels = new Float64Array(items.length + 1);
  const gaps = weighGaps(items);
  let group: number[] = [];
  let above = -1;
  let line: string | null = null;
  items.forEach((item, at) => {
    const before = memberBefore(items, at);
    if (!item.isBody) {
      group.push(at);
      return;
    }
    if (group.length && above >= 0) {
      crossheads[at] = crossheadCost(items, heads, group, above, at) + sizeStep(items, group);
      const own = lineOf(items, group);
      if (own !== null && line !== null) parallels[at] = parallelForm(line, own);
      line = own;
    }
    if (item.piece.resumes) {
      between.fill(IN_SENTENCE, above + 1, at + 1);
    } else if (item.piece.goesOn) {
      between[at] = TORN;
    } else if (before?.isBody) {
      const apart = (item.piece.lines[0]?.gap ?? 0) > 0;
      within[at] = apart ? gaps.apartWithin : 0;
      between[at] = apart ? 0 : gaps.closeBetween;
    }
    if (item.piece.verse && before?.piece.verse) between[at] = (between[at] ?? 0) + STANZA_TO_POEM;
    if (isOfSeries(items, at)) between[at] = (between[at] ?? 0) + OF_A_SERIES;
    if (above >= 0) {
      within[at] = (within[at] ?? 0) + runningOn(items[above], item) + verseCost(items, above, at);
    }
    group = [];
    above = at;
  });
  return { within, between, crossheads, parallels };
}

/** The text of a group that is one display piece; else null. */
function lineOf(items: readonly Item[], [at, more]: readonly number[]): string | null {
  const item = more === undefined && at !== undefined ? items[at] : undefined;
  return item?.isHead ? item.text : null;
}

/** That the line over a paragraph is none of it, though it could be by its width. */
export const TORN = 0.68;
/** What it costs that a story ends in the middle of a sentence that goes on below. */
const IN_SENTENCE = 4;
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
  if (item.isUnderSigner) cost += UNDER_SIGNER;
  if (above?.signed || (above?.piece.listed && isDayAlone(above.text))) cost += 4;
  if (item.isPicture || above?.isPicture) cost += BESIDE_PICTURE;
  return cost;
}

/** Stanza upon stanza is one poem: between two stands at least the title of one. */
const STANZA_TO_POEM = 1.5;
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
    const before = memberBefore(items, at);
    if (!item?.isBody || !before?.isBody || item.piece.goesOn) continue;
    // what stands around a headline is no paragraph's gap
    if (item.couldBeHead || before.couldBeHead) continue;
    pairs++;
    if ((item.piece.lines[0]?.gap ?? 0) > 0) apart++;
  }
  const share = Math.min(1, apart / pairs);
  return { apartWithin: Math.min(2, -0.55 * Math.log(share)), closeBetween: 1 + 2 * share };
}
