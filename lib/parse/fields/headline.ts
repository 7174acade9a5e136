import { widthOf } from "../../text/characters.ts";
import type { Line } from "../lines.ts";
import { sizeRankCost } from "./headline-sizes.ts";

/** Display lines of one story by rank: 引题, 主题, 副题. */
export interface Ranks {
  readonly kicker: readonly Line[];
  readonly headline: readonly Line[];
  readonly subheadlines: readonly (readonly Line[])[];
}

/** `…时强调`, `…强调`: a lead-in that the headline completes. */
const LEADS_IN =
  /(?:强调|指出|要求|表示|提出|宣布|指示|批示|作出部署|时说|会上|会议|为抓手|为契机|为主线|背景下|期间|之际|以来|——|[，,：:])$/u;
/** `“五一”假期消费观察`, `系列报道之三`: what kind of story it is stands above its headline. */
const NAMES_KIND =
  /(?:系列(?:报道|评论|访谈)?(?:之?[一二三四五六七八九十]+)?|之[一二三四五六七八九十]+|见闻|观察|综述|纪实|访谈|侧记|巡礼|特写|走笔|手记|通报|述评|专访|纪事|在行动)$/u;
const FOLLOWS_ON = /^(?:——|―|—|－－|--|副题)/u;
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
  let best: { cost: number; from: number; to: number } | null = null;
  let second = Number.POSITIVE_INFINITY;
  for (let from = 0; from < shown.length; from++) {
    for (let to = from + 1; to <= shown.length; to++) {
      const cost = divisionCost(shown, from, to, columns);
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

function divisionCost(lines: readonly Line[], from: number, to: number, columns: boolean): number {
  const headline = lines.slice(from, to);
  // lines that all stand apart say nothing by standing apart
  const close = lines.slice(1).some(({ gap }) => gap === 0);
  return (
    headlineCost(headline, lines.length) +
    kickerCost(lines.slice(0, from), headline, close) +
    subheadlineCost(lines.slice(to), headline, close) +
    ((lines[to]?.gap ?? 0) > 0 ? (columns ? APART_IN_COLUMNS : APART) : 0) +
    sizeRankCost(lines, from, to)
  );
}

/** Where lines are as close as they were set, a kicker stands off and a subheadline does not. */
const APART_IN_COLUMNS = 0.9;
/** Where all lines stand apart, kickers are still the commoner. */
const APART = 0.1;

function widest(lines: readonly Line[]): number {
  return Math.max(1, ...lines.map(({ text }) => widthOf(text)));
}

/** `抓好整治 浓厚氛围`: halves parted by a space are a headline's. */
function hasHalves(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => /\p{Script=Han}[”’》]?\s+[“‘《]?\p{Script=Han}/u.test(text));
}

/** `凌晨打来的电话 天亮有了回音`: halves as long as each other are the main line's. */
function isParallel({ text }: Line): boolean {
  const [first = "", second = "", ...more] = text.split(/\s+/u);
  return !more.length && second.length >= 4 && Math.abs(widthOf(first) - widthOf(second)) <= 1;
}

/** `孟庆辉讲话 叶琳主持`: who took part ranks below what it was. */
const TAKES_PART =
  /^(?:\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4})*(?:并|等)?(?:出席|参加|主持|讲话|致辞|陪同|批示)\p{Script=Han}{0,6}\s*)+/u;

/** How lively a line's punctuation makes it: of the lines of a headline the liveliest is the main one. */
function liveliness(lines: readonly Line[]): number {
  const marks = (line: Line) =>
    (/[！？!?]/u.test(line.text) ? 2 : 0) +
    (/[“‘]/u.test(line.text) ? 1 : 0) +
    (/.[，,]./u.test(line.text) ? 1 : 0);
  return Math.max(0, ...lines.map(marks));
}

/** A quiet headline beside a line that calls out is the wrong way round. */
function upstaged(line: Line, headline: readonly Line[], apart: boolean): number {
  const more = liveliness([line]) - liveliness(headline);
  return 0.35 * Math.max(apart ? -1 : 0, Math.min(2, more));
}

function headlineCost(headline: readonly Line[], all: number): number {
  let cost = 0;
  headline.forEach((line, at) => {
    const next = headline[at + 1];
    if (/[，,、：:]$/u.test(line.text) && !next) cost += 2;
    if (FOLLOWS_ON.test(line.text)) cost += 3;
    if (all > 1 && TAKES_PART.test(line.text)) cost += 2;
    if (!next) return;
    if (next.gap > 0) cost += 1.4;
    const ratio = Math.max(line.width, next.width) / Math.max(1, Math.min(line.width, next.width));
    cost += ratio <= 1.35 ? 0.3 : ratio <= 1.65 ? 0.8 : 2;
    if (LEADS_IN.test(line.text)) cost += 0.8;
  });
  if (headline.length > 2) cost += 0.8 * (headline.length - 2);
  if (headline.length === all && all > 2) cost += 0.5;
  return cost;
}

/** Above the headline stands a line that is longer, or leads in to it. */
function kickerCost(kicker: readonly Line[], headline: readonly Line[], close: boolean): number {
  const last = kicker.at(-1);
  if (!last) return 0;
  let cost = 0.3;
  const longer = last.width / widest(headline);
  if (LEADS_IN.test(last.text)) cost -= 0.6;
  else if (NAMES_KIND.test(last.text)) cost -= 0.3;
  else if (longer >= 1.05) cost += 0.1;
  else if (longer >= 0.9) cost += 0.4;
  else cost += 0.7;
  if (longer < 0.6 && !NAMES_KIND.test(last.text)) cost += 0.3;
  if (FOLLOWS_ON.test(last.text) || TAKES_PART.test(last.text)) cost += 2;
  const together = (headline[0]?.gap ?? 0) === 0;
  if (together && !LEADS_IN.test(last.text)) cost += close ? 0.7 : 0.3;
  if (hasHalves(headline) && !hasHalves(kicker)) cost -= 0.2;
  return cost + upstaged(last, headline, !together) + 0.8 * (kicker.length - 1);
}

/** Below it stands a line that is longer, opens with a dash, or says who took part. */
function subheadlineCost(
  below: readonly Line[],
  headline: readonly Line[],
  close: boolean,
): number {
  let cost = 0;
  const main = widest(headline);
  below.forEach((line, at) => {
    const longer = line.width / main;
    if (FOLLOWS_ON.test(line.text) || TAKES_PART.test(line.text)) cost += 0.1;
    else if (longer >= 1.7) cost += 0.3;
    else if (longer >= 1.3) cost += 0.4;
    else if (longer >= 1.05) cost += 0.8;
    else if (longer >= 0.7) cost += 1.1;
    else cost += 1.6;
    // what was reached, in figures, is told below
    if (/\d|[一二三四五六七八九十百千万亿]+(?:个|名|元|次|米|公里|亩|吨|户)/u.test(line.text))
      cost -= 0.2;
    if (isParallel(line) && !TAKES_PART.test(line.text)) cost += 0.5;
    cost += upstaged(line, headline, line.gap > 0);
    if (close && line.gap > 0) cost += 0.4;
    if (at > 0) cost += 0.3;
  });
  const halves = below.length > 0 && hasHalves(below) && !hasHalves(headline);
  return cost + (halves ? 0.3 : 0);
}
