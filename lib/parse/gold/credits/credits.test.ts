import { describe, expect, it } from "vitest";
import { scoreCredits } from "./score-credits.ts";

const MINIMUM = { contributors: 0.98, source: 1, headline: 0.98, bodyText: 0.99 };

describe("credits in their places against whom they name", async () => {
  it.each(await scoreCredits())("$set, $print", ({ figures, misses }) => {
    for (const [metric, least] of Object.entries(MINIMUM)) {
      const missed = misses.filter((miss) => miss.startsWith(`${metric}:`));
      expect(figures[metric] ?? 0, `${metric}\n${missed.join("\n")}`).toBeGreaterThanOrEqual(least);
    }
  });
});
