import { expect, it } from "vitest";
import { readDisplayHeads } from "./display-lines.ts";
import { headlineUnder, learnLeadIn } from "./learn-lead-in.ts";

/** What the weights do with heads that they were not learnt from, and a careful reader with nine of ten. */
const RANKED_RIGHT = 0.7;
const TENTH = 10;

it("ranks display lines that it did not learn from", () => {
  const heads = readDisplayHeads();
  expect(heads.length).toBeGreaterThan(1000);
  const weights = learnLeadIn(heads.filter((_, index) => index % TENTH !== 0));
  const asked = heads.filter((_, index) => index % TENTH === 0);
  const misses = asked.filter(({ lines, at }) => headlineUnder(weights, lines) !== at);
  const words = misses.map(({ lines }) => lines.join(" / ")).join("\n");
  expect(1 - misses.length / asked.length, words).toBeGreaterThanOrEqual(RANKED_RIGHT);
});
