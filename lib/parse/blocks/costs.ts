import { closesAt, endsSentence, pausesAt } from "../../text/characters.ts";
import { opensReport } from "../forms/contributors/lead.ts";
import type { Layout } from "../layout.ts";
import type { Line } from "../lines.ts";
import { asksOrCalls, callsOut, lacksIndent, restsInSentence } from "./ends.ts";
import { type Fit, fitOf } from "./fit.ts";
import { isBrokenShort, isNarrow, isNear, LEFT_EMPTY } from "./short-lines.ts";
import { sizeCost } from "./size-cost.ts";
import { wordsCost } from "./words-cost.ts";

/**
 * What each reading of a line costs. A line is a display line (head), the first line of a
 * paragraph or a line that goes on with one; labelling takes the cheapest reading of all lines.
 * A cost near 0 is what print does every day, 3 a rare accident, 6 and over as good as never.
 */
export interface Reading {
  readonly head: number;
  readonly first: number;
  readonly next: number;
}

/** A line with what is around it. */
export interface Spot {
  readonly line: Line;
  readonly above: Line | undefined;
  readonly below: Line | undefined;
  readonly beyond: Line | undefined;
  /** Whether a paragraph may end with the line, see `endsParagraph`. */
  readonly ends: boolean;
  /** Column widths seen from above and below, in ems. */
  readonly columns: readonly [number, number];
  /** It is an entry of a list, or a line of particulars; or the line above is. */
  readonly entry: boolean;
  readonly listed: boolean;
  /** It is the first line of a sentence that announces a list, or another; set wide as it may be. */
  readonly announces: "first" | "next" | undefined;
}

const NEVER = 9;

export function readingCosts(spot: Spot, layout: Layout): Reading {
  const { text } = spot.line;
  const columns = layout.kind === "columns";
  const fit = columns ? fitOf(spot.line, spot.below, spot.columns) : null;
  const body = fit ? columnBody(spot, layout, fit) : flowedBody(spot, layout);
  let head = wordsCost(text) + (fit ? columnHead(spot, fit) : flowedHead(spot));
  // without indents, to stand apart and hold no punctuation is all that shows a headline
  if (columns && layout.indent === "none" && standsApart(spot)) head -= 0.7;
  const size = sizeCost(spot.line.size);
  const hangs = closesAt(text, 0) || pausesAt(text, 0) || text.charCodeAt(0) === FULL_STOP;
  if (isTopic(spot)) head -= 2;
  if (spot.announces) head += NEVER;
  const calls = opensByCalling(spot, layout);
  const opens = opensReport(text);
  const first = spot.entry || spot.announces === "first" ? Math.min(0.3, body.first) : body.first;
  const next = spot.announces === "next" ? Math.min(0.3, body.next) : body.next;
  return {
    head:
      head +
      size.head -
      (calls ? 1.5 : 0) +
      (hangs ? 5 : 0) +
      (opens ? 6 : 0) +
      (spot.entry ? 3 : 0),
    first:
      first +
      (spot.announces === "next" ? NEVER : 0) +
      size.text +
      (calls ? 1 : 0) +
      (hangs ? NEVER : 0) -
      (opens ? 1.5 : 0),
    next: next + size.text + (opens ? 4 : 0) + (spot.entry ? 2 : 0),
  };
}

const FULL_STOP = "。".charCodeAt(0);

/**
 * `孩子放学没人接怎么办？` at the very top: a text seldom opens with a question or a call alone, headlines
 * do. What is quoted whole may be said by somebody.
 */
function opensByCalling({ line, above, below }: Spot, layout: Layout): boolean {
  if (above || !below || !asksOrCalls(line)) return false;
  // in columns the indent of the text right below tells, or nothing
  if (layout.kind === "columns" && below.indent < 1.5) return false;
  return lacksIndent(line, layout) || (layout.indent !== "kept" && callsOut(line.text));
}

/** `河东镇：⏎一座旧粮仓里的夜校`: what a headline is of, over the rest of it. */
function isTopic({ line, below }: Spot): boolean {
  if (!below || below.gap > 0 || line.width > TOPIC || !/[：:]$/u.test(line.text)) return false;
  return line.gap > 0 && !endsSentence(below.text) && !/[，。；]/u.test(below.text);
}

/** In ems. */
const TOPIC = 10;

function standsApart({ line, below }: Spot): boolean {
  return line.gap > 0 && (!below || below.gap > 0) && !/[，,、：]/u.test(line.text);
}

function columnHead({ line, below }: Spot, { full, excess }: Fit): number {
  let cost = 0;
  if (excess > 1.4) cost -= 1;
  else if (full) cost += 0.9;
  if (line.gap > 0 && (!below || below.gap > 0)) cost -= 0.5;
  return cost;
}

/** A paragraph without the indent that the others of its page have. */
const UNINDENTED = 2.5;

/** In columns a line fills its column unless it is a paragraph's first or last. */
function columnBody(
  { line, below, beyond, above, ends, columns, listed }: Spot,
  layout: Layout,
  { full, excess }: Fit,
): { first: number; next: number } {
  const width = columns[1];
  // `记者算了这样一笔账：`, `小满：`: what follows is a list or a letter
  const rests = ends || restsInSentence(line.text);
  const tooWide = Math.min(6, 2.5 * excess);
  const nextBelow = below ? below.width : 0;

  const isBroken = !full && isBrokenShort(line, below, beyond, width);
  const broken = isBroken ? BROKEN_SHORT : SHORT;
  let first = broken;
  if (layout.indent === "kept") first = line.indent >= 1.5 ? 0 : UNINDENTED;
  else if (layout.indent === "swallowed") {
    const short = Math.abs(line.width - (width - 2));
    if (short <= 0.8) first = 0;
    else if (short <= 1.6) first = 0.5;
    else if (line.width < width - 2 && line.width > width - 5) first = 0.9;
    else if (below && Math.abs(line.width - below.width + 2) <= 0.6 && below.width < width - 2)
      first = 0.4;
    else if (full) first = 2;
    // as wide as the full lines below: no indent was swallowed here
    const widest = Math.max(below?.width ?? 0, beyond?.width ?? 0);
    if (line.width > widest - 0.6 && below && !endsSentence(below.text)) first += 1;
  } else if (full) first = 0.3;
  // where indents are kept one is missed, even at a paragraph of a few words
  if (rests && !full) first = Math.min(first, first === UNINDENTED ? 1.2 : 0.4);

  if (layout.indent !== "kept" && line.indent > 0 && below && below.indent === 0) first += 1;

  // around a logo stand more lines than two
  const isUnderFull = above !== undefined && above.width > width - LEFT_EMPTY;
  const isFirstOfPair =
    isBroken && isUnderFull && below !== undefined && !isNear(below.width, width);
  let next = broken;
  if (full) next = 0;
  else if (rests && line.width < width + 1) next = 0.3;
  // `…人民剧院 票价⏎30元至180元`: the rest of an entry, which no full stop ends
  else if (listed && line.gap === 0 && above && above.width > width - 3) next = 0.5;
  else if (line.width > width - 2.7 && line.width < width) next = 1.4;
  else if (!isFirstOfPair && line.width <= 0.7 * width && isNarrow(line, above, nextBelow))
    next = 1.1;
  if (layout.indent === "kept" && line.indent >= 1.5) next += 4;
  else if (line.indent > 0 && above && above.indent === 0 && !full) next += 2;
  return { first: first + tooWide, next: next + tooWide };
}

/** A line of text that does not fill its column; and one that breaks off right over a full line. */
const SHORT = 3;
const BROKEN_SHORT = 4.6;
function flowedHead({ line, below }: Spot): number {
  let cost = 0;
  if (line.width > 26) cost += (line.width - 26) * 0.15;
  if (line.width > 45) cost += 3;
  if (line.gap > 0 && (!below || below.gap > 0)) cost -= 0.5;
  return cost;
}

/** In flowed text a line is a paragraph, or what a column break left of one. */
function flowedBody({ line, ends }: Spot, layout: Layout): { first: number; next: number } {
  const goesOn = restsInSentence(line.text) || pausesAt(line.text, line.text.length - 1);
  let cost = 2.6;
  if (line.width >= 40) cost = 0;
  else if (ends) cost = 0.3;
  else if (goesOn) cost = 0.9;
  else if (line.width >= 24) cost = 1.4;
  const kept = layout.indent === "kept";
  return {
    first: cost + (kept && line.indent < 1.5 ? 1 : 0),
    next: cost + (kept && line.indent >= 1.5 ? 3 : 0),
  };
}
