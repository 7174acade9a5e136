import type { ArticleDate, Span } from "../../../../article.ts";
import { formatDay } from "../calendar.ts";
import type { Clue, Stamp } from "../clue.ts";

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

/** Index of the first stamp that begins at or after a place of the source. */
function firstFrom(stamps: readonly Clue<Stamp>[], place: number): number {
  let low = 0;
  let high = stamps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stamps[middle]?.span[0] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The stamp inside a story's stretch of the source, else the nearest one before it, else after it.
 * The stamps are in the order of the source and apart from each other.
 */
function nearest(stamps: readonly Clue<Stamp>[], [start, end]: Span): Clue<Stamp> | undefined {
  const from = firstFrom(stamps, start);
  const next = stamps[from];
  if (next && next.span[1] <= end) return next;
  // A masthead broken over the first lines of a story begins before it and ends inside.
  return stamps[from - 1] ?? next;
}

/**
 * The date printed for each story, given their stretches of the source: on a line of its own, else
 * that of the page; null where there is none.
 */
export function settlePrinted(
  stamps: readonly Clue<Stamp>[],
  extents: readonly Span[],
): (ArticleDate | null)[] {
  const ofPage = highest(stamps.filter(({ story }) => story === null));
  const byStory = new Map<number, Clue<Stamp>[]>();
  for (const stamp of stamps) {
    if (stamp.story === null) continue;
    const known = byStory.get(stamp.story);
    if (known) known.push(stamp);
    else byStory.set(stamp.story, [stamp]);
  }
  return extents.map((extent, story) => {
    const own = highest(byStory.get(story) ?? [])[0];
    const stamp = own ?? nearest(ofPage, extent);
    return stamp ? dateOf(stamp) : null;
  });
}
