import { expect, it } from "vitest";
import { leadsIn } from "../../forms/lead-in.ts";
import { readDisplayPairs } from "./display-lines.ts";

/** The weights were set on these pairs: how well they fit, and not how well unseen lines are ranked. */
const RANKED_RIGHT = 0.83;

it("ranks the display lines that its weights were set on", () => {
  const pairs = readDisplayPairs();
  expect(pairs.length).toBeGreaterThan(200);
  expect(new Set(pairs.map((pair) => pair.leadsIn))).toEqual(new Set([true, false]));
  const misses = pairs.filter((pair) => leadsIn(pair.upper, pair.lower) > 0 !== pair.leadsIn);
  const lines = misses.map(({ upper, lower }) => `${upper} / ${lower}`).join("\n");
  expect(1 - misses.length / pairs.length, lines).toBeGreaterThanOrEqual(RANKED_RIGHT);
});
