import { pausesAt } from "../../text/characters.ts";
import type { Layout } from "../layout.ts";
import type { Line } from "../lines.ts";
import type { Spot } from "./costs.ts";
import { breaksInBrackets, isLoud, restsInSentence, seamCost } from "./ends.ts";
import { isShortOf } from "./short-lines.ts";

/** What a line is read as: a display line, the first of a paragraph, or one that goes on with one. */
export const HEAD = 0;
export const FIRST = 1;
export const NEXT = 2;
/** A display line in the middle of a paragraph, which goes on behind it. */
export const AMID = 3;

/** The gap of a line above which a byline or credit stood: no paragraph runs on across it. */
export const BARRIER = 99;

/** The cost of what print never does. */
const NEVER = 9;

/** The cost of a reading that is not looked at. */
export const NOT_SO = Number.POSITIVE_INFINITY;

/** Flowed lines are whole paragraphs; in ems, shorter ones were not cut by a column's end. */
const WHOLE = 24;

/** Two lines, one after the other, and what their words and places say of the seam. */
export interface Join {
  readonly before: Line;
  readonly line: Line;
  /** The line before may end a paragraph, rests in its sentence, or breaks off inside brackets. */
  readonly ended: boolean;
  readonly rests: boolean;
  readonly open: boolean;
  /** The line is an entry of a list, or the line before is. */
  readonly entry: boolean;
  readonly listed: boolean;
  /** Under a headline's line another of it. */
  readonly loud: boolean;
  /** What it costs to part the line from what it says of the line before, or 0. */
  readonly spoken: number;
  /** Column width of the line before, in ems. */
  readonly width: number;
  readonly layout: Layout;
}

/** What stands between a line and the one above it, or null for a page's first line. */
export function joinOf(
  { above, line, entry, listed }: Spot,
  ended: boolean,
  width: number,
  layout: Layout,
): Join | null {
  if (!above) return null;
  return {
    before: above,
    line,
    ended,
    rests: restsInSentence(above.text),
    entry,
    listed,
    open: breaksInBrackets(above.text),
    loud: isLoud(line, layout),
    spoken: seamCost(above.text, line.text),
    width,
    layout,
  };
}

/** That a display line stands right under text, where the page's display lines do and where not. */
const CLOSE_HEAD = 0.3;
const STUCK_HEAD = 2;

/** That a paragraph begins right under a display line; one short line that calls out is seldom one. */
const TEXT_UNDER_HEAD = 1;
const LOUD_UNDER_HEAD = 2;
const LOUD_IN_HEAD = -1;
/** A display line that pauses leads in to another, not to text. */
const TEXT_UNDER_COMMA = 2;

/** What it costs that a line read as `to` follows one read as `from`. */
export function stepCost(from: number, to: number, join: Join): number {
  const together = join.line.gap === 0;
  if (join.line.gap === BARRIER && to === NEXT) return NEVER;
  if (from !== HEAD && to !== NEXT && join.open) return 6;
  if (to === AMID || from === AMID) return amidCost(from, to, join);
  if (from === HEAD) {
    if (to === HEAD) return join.loud ? LOUD_IN_HEAD : together ? 0 : 0.2;
    if (to === NEXT) return NEVER;
    if (together || join.loud) return join.loud ? LOUD_UNDER_HEAD : TEXT_UNDER_HEAD;
    return pausesAt(join.before.text, join.before.text.length - 1) ? TEXT_UNDER_COMMA : 0;
  }
  const rests = join.ended || join.listed;
  const close = join.layout.closeHeads ? CLOSE_HEAD : STUCK_HEAD;
  if (to === HEAD) return (rests ? 0 : 3.5) + (together ? close : 0);
  if (to === FIRST && (join.entry || (join.listed && !join.ended)))
    return join.entry || !together ? 0 : 1;
  return join.layout.kind === "columns"
    ? columnStep(to, from === FIRST, join)
    : flowedStep(to, join);
}

/**
 * `…已走进二十一个村社，⏎⏎银发课堂开到第一百期⏎⏎累计培训老人…`: a headline across columns stands in the
 * middle of the story's text, and as often in the middle of a sentence as not. Blank lines part it, or all
 * lines around it would be one sentence.
 */
function amidCost(from: number, to: number, { before, line, ended, width, layout }: Join): number {
  const together = line.gap === 0;
  if (from === AMID) {
    if (to === AMID) return together ? 0 : 0.2;
    return to === NEXT ? (together ? STUCK_AMID : 0) : NOT_SO;
  }
  if (from === HEAD || ended || line.gap === BARRIER) return NOT_SO;
  // one line between blank lines is oftener a headline itself
  if (from === FIRST && before.gap > 0 && before.width <= WIDEST_HEAD) return NOT_SO;
  if (together) return isShortOf(line, layout, width) ? IN_SENTENCE + STUCK_AMID : NOT_SO;
  // what breaks off in its column's middle is no text's line
  const full = layout.kind === "columns" ? width - SHORT_OF_COLUMN : WHOLE;
  return before.width < full ? NOT_SO : IN_SENTENCE;
}

/** That it stands there without a blank line, above and below each. */
const STUCK_AMID = 0.5;
/** In ems. */
const WIDEST_HEAD = 40;
/** That a headline stands in the middle of a sentence. */
const IN_SENTENCE = 1.5;

/** In ems; of a line whose column's width is known its indent is, too. */
const SHORT_OF_COLUMN = 2.4;

function columnStep(
  to: number,
  first: boolean,
  { before, line, ended, rests, listed, spoken, width, layout }: Join,
) {
  const { parted, strayCost } = layout;
  const together = line.gap === 0;
  const short = before.measure
    ? before.indent + before.width < width - SHORT_OF_COLUMN
    : before.width < width - (first ? 3.5 : 1.6);
  if (to === NEXT) {
    if (spoken) return 0;
    const gap = together ? 0 : ended && parted ? 1.2 : strayCost;
    return ((ended || listed || rests) && short ? 2.5 : ended ? 0.2 : 0) + gap;
  }
  if (spoken) return spoken;
  if (!ended) return rests ? (short ? 0.2 : 1) : 4;
  return (short ? 0 : 0.3) + (together && parted ? 1.5 : 0);
}

function flowedStep(to: number, { before, line, ended, rests, listed, spoken }: Join): number {
  const together = line.gap === 0;
  const speaks = spoken > 0 && !together;
  // an entry is a line, and so is what a few words announce: `编辑同志：`
  const parts = listed || (rests && before.width < WHOLE);
  if (to === NEXT) return (ended && !speaks ? 2.5 : parts ? 1.5 : 0) + (together ? 2 : 0);
  if (ended) return speaks ? 1.5 : 0;
  return rests ? 0.5 : together ? 1.5 : 2.5;
}
