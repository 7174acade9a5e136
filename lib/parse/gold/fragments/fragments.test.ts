import { describe, expect, it } from "vitest";
import { PRINTS } from "./print-fragment.ts";
import { readFragments, SETS } from "./read-fragments.ts";
import { scoreFragments } from "./score-fragments.ts";

/**
 * What the reader makes of lines that nothing marks; some of them a careful reader ranks by what the story says.
 * Rules were mended after each of these sets was read, so the figures say what holds, not what a new page gets.
 */
const BARE = { article: 1, headline: 0.8, kicker: 0.76, subheadlines: 0.83, section: 0.95 };
/** The fifth set's, as first seen, before any rule met it: what a new page may expect. */
const FIRST_SEEN = { article: 1, headline: 0.7, kicker: 0.66, subheadlines: 0.75, section: 0.93 };
const MARKED = { article: 1, headline: 1, kicker: 1, subheadlines: 1, section: 0.95 };
const DATED = { date: 1, source: 1 };

describe("lone fragments against what their papers printed", async () => {
  const scores = await scoreFragments();

  it("has some in every set", () => {
    for (const set of SETS) expect(readFragments(set).length).toBeGreaterThan(20);
    expect(scores).toHaveLength(SETS.length * PRINTS.length);
  });

  it.each(scores)("$set, $print", ({ set, print, figures, misses }) => {
    const dated = PRINTS.find(({ name }) => name === print)?.isDated ? DATED : {};
    const bare = set === "fifth" ? FIRST_SEEN : BARE;
    const minimum = { ...(print === "marked" ? MARKED : bare), ...dated };
    for (const [metric, least] of Object.entries(minimum)) {
      const missed = misses.filter((miss) => miss.startsWith(`${metric}:`));
      expect(figures[metric] ?? 0, `${metric}\n${missed.join("\n")}`).toBeGreaterThanOrEqual(least);
    }
  });
});
