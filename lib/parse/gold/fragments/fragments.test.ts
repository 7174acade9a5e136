import { describe, expect, it } from "vitest";
import { PRINTS } from "./print-fragment.ts";
import { readFragments, SETS } from "./read-fragments.ts";
import { scoreFragments } from "./score-fragments.ts";

/**
 * What the reader makes of lines that nothing marks. No weight is learnt from these sets, so a new page may expect
 * as much; who reads the bare lines alone ranks nine heads of ten as they were printed.
 */
const BARE = { article: 1, headline: 0.72, kicker: 0.72, subheadlines: 0.78, section: 0.93 };
const MARKED = { article: 1, headline: 1, kicker: 1, subheadlines: 1, section: 0.95 };
const DATED = { date: 1, source: 1 };

describe("lone fragments against what their papers printed", async () => {
  const scores = await scoreFragments();

  it("has some in every set", () => {
    for (const set of SETS) expect(readFragments(set).length).toBeGreaterThan(20);
    expect(scores).toHaveLength(SETS.length * PRINTS.length);
  });

  it.each(scores)("$set, $print", ({ print, figures, misses }) => {
    const dated = PRINTS.find(({ name }) => name === print)?.isDated ? DATED : {};
    const minimum = { ...(print === "marked" ? MARKED : BARE), ...dated };
    for (const [metric, least] of Object.entries(minimum)) {
      const missed = misses.filter((miss) => miss.startsWith(`${metric}:`));
      expect(figures[metric] ?? 0, `${metric}\n${missed.join("\n")}`).toBeGreaterThanOrEqual(least);
    }
  });
});
