import type { ArticleDate, Span } from "../../../../article.ts";
import { formatDay } from "../calendar.ts";
import { type Clue, isOf, type Stamp } from "../clue.ts";

function dateOf(stamp: Clue<Stamp>): ArticleDate {
  const value = formatDay(stamp.says.day);
  const evidence = [{ span: stamp.span, rule: stamp.rule, text: stamp.text }];
  return { value, precision: "day", basis: "printed", earliest: value, latest: value, evidence };
}

/** The stamps of the highest rank among those given, in the order of the source. */
function highest(stamps: readonly Clue<Stamp>[]): Clue<Stamp>[] {
  const rank = stamps.reduce((best, { says }) => Math.max(best, says.rank), 0);
  return stamps.filter(({ says }) => says.rank === rank);
}

/** The stamp inside a story's stretch of the source, else the nearest one before it, else after it. */
function nearest(stamps: readonly Clue<Stamp>[], [start, end]: Span): Clue<Stamp> | undefined {
  const inside = stamps.find(({ span }) => span[0] >= start && span[1] <= end);
  const before = stamps.filter(({ span }) => span[1] <= start).at(-1);
  return inside ?? before ?? stamps.find(({ span }) => span[0] >= end);
}

/** The date printed for one story: its own line, else that of the page; null when there is none. */
export function settlePrinted(
  clues: readonly Clue[],
  story: number,
  extent: Span,
): ArticleDate | null {
  const stamps = clues.filter(isOf("stamp"));
  const own = stamps.filter((stamp) => stamp.story === story);
  if (own[0]) return dateOf(highest(own)[0] ?? own[0]);
  const page = stamps.filter((stamp) => stamp.story === null);
  if (page.length === 0) return null;
  const stamp = nearest(highest(page), extent);
  return stamp ? dateOf(stamp) : null;
}
