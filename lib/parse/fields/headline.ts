import { widthOf } from "../../text/characters.ts";
import type { Line } from "../lines.ts";

/** Display lines of one story by rank: 引题, 主题, 副题. */
export interface Ranks {
  readonly kicker: readonly Line[];
  readonly headline: readonly Line[];
  readonly subheadlines: readonly (readonly Line[])[];
}

/** `…时强调`, `…强调`: a lead-in that the headline completes. */
const LEADS_IN =
  /(?:强调|指出|要求|表示|提出|宣布|指示|批示|作出部署|时说|会上|会议|为抓手|为契机|为主线|背景下|期间|之际|以来|——|[，,：:])$/u;
const FOLLOWS_ON = /^(?:——|―|—|－－|--|副题)/u;
const MOST_LINES = 8;

/**
 * Ranks the display lines of a story: of all ways to divide them into kicker, headline and
 * subheadlines the one print makes most often. The kicker is a longer lead-in above, the
 * subheadline longer below; lines of one headline are about as long and stand close together.
 */
export function rankLines(lines: readonly Line[]): Ranks {
  const shown = lines.slice(0, MOST_LINES);
  let best: { cost: number; from: number; to: number } | null = null;
  for (let from = 0; from < shown.length; from++) {
    for (let to = from + 1; to <= shown.length; to++) {
      const cost = divisionCost(shown, from, to);
      if (!best || cost < best.cost) best = { cost, from, to };
    }
  }
  if (!best) return { kicker: [], headline: [], subheadlines: [] };
  return {
    kicker: lines.slice(0, best.from),
    headline: lines.slice(best.from, best.to),
    subheadlines: lines.slice(best.to).map((line) => [line]),
  };
}

function divisionCost(lines: readonly Line[], from: number, to: number): number {
  const kicker = lines.slice(0, from);
  const headline = lines.slice(from, to);
  const below = lines.slice(to);
  const main = Math.max(...headline.map(({ text }) => widthOf(text)));
  return (
    headlineCost(headline, lines.length) +
    kickerCost(kicker, headline, main) +
    subheadlineCost(below, main)
  );
}

function headlineCost(headline: readonly Line[], all: number): number {
  let cost = 0;
  headline.forEach((line, at) => {
    const next = headline[at + 1];
    if (/[，,、：:]$/u.test(line.text) && !next) cost += 2;
    if (FOLLOWS_ON.test(line.text)) cost += 3;
    if (!next) return;
    if (next.gap > 0) cost += 1.4;
    const ratio = Math.max(line.width, next.width) / Math.max(1, Math.min(line.width, next.width));
    cost += ratio <= 1.35 ? 0.3 : ratio <= 1.6 ? 0.8 : 2;
    if (LEADS_IN.test(line.text)) cost += 0.8;
  });
  if (headline.length > 2) cost += 0.8 * (headline.length - 2);
  if (headline.length === all && all > 2) cost += 0.5;
  return cost;
}

/** Above the headline stands a line that is longer, or leads in to it. */
function kickerCost(kicker: readonly Line[], headline: readonly Line[], main: number): number {
  const last = kicker.at(-1);
  if (!last) return 0;
  let cost = 0.3;
  const longer = last.width / Math.max(1, main);
  if (LEADS_IN.test(last.text)) cost -= 0.6;
  else if (longer >= 1.15) cost += 0.1;
  else cost += 0.7;
  if (longer < 0.6) cost += 0.5;
  if ((headline[0]?.gap ?? 0) === 0 && !LEADS_IN.test(last.text)) cost += 0.5;
  return cost + 0.8 * (kicker.length - 1);
}

/** Below it stands a line that is longer, or opens with a dash. */
function subheadlineCost(below: readonly Line[], main: number): number {
  let cost = 0;
  below.forEach((line, at) => {
    if (FOLLOWS_ON.test(line.text)) cost += 0.1;
    else if (line.width >= 1.3 * main) cost += 0.4;
    else cost += 0.9;
    if (at > 0) cost += 0.3;
  });
  return cost;
}
