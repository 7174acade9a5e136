import { isAt, setOf } from "../../text/characters.ts";
import type { Line } from "../lines.ts";
import { DisplayLine } from "./display-line.ts";
import { sizeRankCost } from "./headline-sizes.ts";

/** Display lines of one story by rank: 引题, 主题, 副题. */
export interface Ranks {
  readonly kicker: readonly Line[];
  readonly headline: readonly Line[];
  readonly subheadlines: readonly (readonly Line[])[];
}

const MOST_LINES = 8;

export interface Ranking extends Ranks {
  /** How unusual the best division is: 0 for one line alone, over 1 for lines that hardly go together. */
  readonly cost: number;
  /** How much dearer the next best division is, at most `CLEAR_RANK`. */
  readonly margin: number;
}

/** A margin of ranks from which on no other division is worth a thought. */
export const CLEAR_RANK = 2;

/**
 * Ranks the display lines of a story: of all ways to divide them into kicker, headline and
 * subheadlines the one print makes most often. The kicker is a longer lead-in above, the
 * subheadline longer below; lines of one headline are about as long and stand close together.
 * `columns`: the page keeps its lines as they were set, blank lines and all.
 */
export function rankLines(lines: readonly Line[], columns = false): Ranking {
  const shown = lines.slice(0, MOST_LINES);
  const display = shown.map((line) => new DisplayLine(line));
  // lines that all stand apart say nothing by standing apart, nor do lines of whole text by standing close
  const close = columns && display.some(({ gap }, at) => at > 0 && gap === 0);
  let best: { cost: number; from: number; to: number } | null = null;
  let second = Number.POSITIVE_INFINITY;
  for (let from = 0; from < shown.length; from++) {
    for (let to = from + 1; to <= shown.length; to++) {
      const cost = divisionCost(display, from, to, columns, close) + sizeRankCost(shown, from, to);
      if (!best || cost < best.cost) {
        second = best?.cost ?? second;
        best = { cost, from, to };
      } else second = Math.min(second, cost);
    }
  }
  if (!best) return { kicker: [], headline: [], subheadlines: [], cost: 0, margin: 0 };
  return {
    kicker: lines.slice(0, best.from),
    headline: lines.slice(best.from, best.to),
    subheadlines: lines.slice(best.to).map((line) => [line]),
    cost: best.cost,
    margin: Math.min(CLEAR_RANK, second - best.cost),
  };
}

function divisionCost(
  lines: readonly DisplayLine[],
  from: number,
  to: number,
  columns: boolean,
  close: boolean,
): number {
  const headline = lines.slice(from, to);
  return (
    headlineCost(headline, lines.length, columns) +
    (columns ? 0 : UNWRAPPED * (headline.length - 1)) +
    (from > 0 ? kickerCost(lines.slice(0, from), headline, close) : 0) +
    (to < lines.length ? subheadlineCost(lines.slice(to), headline, close) : 0) +
    ((lines[to]?.gap ?? 0) > 0 ? (columns ? APART_IN_COLUMNS : APART) : 0)
  );
}

/** Where lines are as close as they were set, a kicker stands off and a subheadline does not. */
const APART_IN_COLUMNS = 1.1;
/** Where all lines stand apart, kickers are still the commoner. */
const APART = 0.1;

/** Where paragraphs are whole, so are headlines: a line of theirs is seldom two. */
const UNWRAPPED = 0.6;

function widest(lines: readonly DisplayLine[]): number {
  let most = 1;
  for (const { shown } of lines) if (shown > most) most = shown;
  return most;
}

function anyHalves(lines: readonly DisplayLine[]): boolean {
  for (const line of lines) if (line.hasHalves) return true;
  return false;
}

function liveliest(lines: readonly DisplayLine[]): number {
  let most = 0;
  for (const { liveliness } of lines) if (liveliness > most) most = liveliness;
  return most;
}

/** A quiet headline beside a line that calls out is the wrong way round. */
function upstaged(line: DisplayLine, headline: readonly DisplayLine[], apart: boolean): number {
  const more = line.liveliness - liveliest(headline);
  return 0.35 * Math.max(apart ? -1 : 0, Math.min(2, more));
}

/** Ems; lines so short may differ in width as they like: `看见⏎一座山的⏎二十年`. */
const TINY = 6;

/** By how many times one line of a headline is wider than the next; where lines are as they were set, and where not. */
const SET_UNEVEN = [
  [1.35, 0.4],
  [1.7, 0.5],
  [2.2, 0.8],
  [Number.POSITIVE_INFINITY, 1.4],
] as const;
const UNEVEN = [
  [1.35, 0.55],
  [1.65, 0.8],
  [Number.POSITIVE_INFINITY, 2],
] as const;

const PAUSES = setOf("，,、：:");

function headlineCost(headline: readonly DisplayLine[], all: number, columns: boolean): number {
  let cost = 0;
  for (let at = 0; at < headline.length; at++) {
    const line = headline[at];
    const next = headline[at + 1];
    if (!line) continue;
    if (!next && isAt(PAUSES, line.text, line.text.length - 1)) cost += 2;
    if (line.followsOn) cost += 3;
    if (all > 1 && line.takesPart) cost += 2;
    if (!next) continue;
    if (next.gap > 0) cost += 1.4;
    const wider = Math.max(line.width, next.width);
    const ratio = wider / Math.max(1, Math.min(line.width, next.width));
    const isRest = line.isTopic || next.isQuoted;
    if (isRest || wider <= TINY || ratio <= 1.2) cost += 0.3;
    else cost += (columns ? SET_UNEVEN : UNEVEN).find(([most]) => ratio <= most)?.[1] ?? 0;
    if (line.leadsIn && !line.isTopic) cost += 0.8;
    // lines of one headline are of one cast: what calls out is whole, and both are in halves or none
    if (line.liveliness - next.liveliness > 1) cost += 0.4;
    if (line.hasHalves !== next.hasHalves && next.gap === 0) cost += 0.4;
    if (line.isFragment) cost -= 0.6;
  }
  const tiny = widest(headline) <= TINY;
  if (headline.length > 2) cost += (tiny ? 0.3 : 0.8) * (headline.length - 2);
  if (headline.length === all && all > 2) cost += 0.5;
  return cost;
}

/** Above the headline stands a line that is longer, or leads in to it. */
function kickerCost(
  kicker: readonly DisplayLine[],
  headline: readonly DisplayLine[],
  close: boolean,
): number {
  const last = kicker.at(-1);
  if (!last) return 0;
  let cost = 0.3;
  const longer = last.width / widest(headline);
  if (last.leadsIn) cost -= 0.6;
  else if (last.namesKind) cost -= 0.3;
  else if (longer >= 1.05) cost += 0.1;
  else if (longer >= 0.9) cost += 0.4;
  else cost += 0.7;
  if (longer < 0.6 && !last.namesKind) cost += 0.3;
  if (last.followsOn || last.takesPart || last.isTopic) cost += 2;
  const together = (headline[0]?.gap ?? 0) === 0;
  if (together && !last.leadsIn) cost += close ? (last.namesKind ? 0.7 : 1.2) : 0.3;
  if (anyHalves(headline) && !anyHalves(kicker)) cost -= 0.2;
  const lively = last.namesKind ? 0 : upstaged(last, headline, !together);
  return cost + lively + 0.8 * (kicker.length - 1) + 0.8 * Math.max(0, kicker.length - 2);
}

/** Below it stands a line that is longer, opens with a dash, or says who took part. */
function subheadlineCost(
  below: readonly DisplayLine[],
  headline: readonly DisplayLine[],
  close: boolean,
): number {
  let cost = 0;
  const main = widest(headline);
  for (let at = 0; at < below.length; at++) {
    const line = below[at];
    if (!line) continue;
    const longer = line.width / main;
    if (line.followsOn || line.takesPart) cost += 0.1;
    else if (longer >= 1.7) cost += 0.3;
    else if (longer >= (close && line.gap === 0 ? 1.5 : 1.4)) cost += 0.4;
    else if (longer >= 1.05) cost += 0.8;
    else if (longer >= 0.7) cost += 1.1;
    else cost += 1.6;
    // what was reached, in figures, is told below
    if (line.hasFigures && longer >= 1.4) cost -= 0.2;
    if (line.isParallel && !line.takesPart) cost += 0.5;
    cost += upstaged(line, headline, line.gap > 0);
    if (close && line.gap > 0) cost += 0.4;
    if (at > 0) cost += 0.3;
  }
  const halves = anyHalves(below) && !anyHalves(headline);
  return cost + (halves ? 0.3 : 0);
}
