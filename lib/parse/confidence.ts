import type { Clarity } from "./articles/clarity.ts";
import { CLEAR } from "./articles/margins.ts";
import { CLEAR_RANK } from "./forms/headline.ts";

/**
 * What each measure says for a story's being exactly right, in log-odds: a logistic regression over
 * 900 made pages of all layouts. `start` is 0.65 lower than fitted, so that 0.9 is a promise.
 */
const WEIGHTS: Readonly<Record<keyof ReturnType<typeof signsOf>, number>> = {
  start: -2.45,
  margin: 0.851,
  clear: -0.563,
  cost: -0.268,
  dear: 0.202,
  shared: 0.826,
  spoken: -0.182,
  rank: 0.98,
  ranked: -0.725,
  doubtful: -0.144,
  order: 0.083,
  mixed: -0.518,
  crossheads: 0.002,
  long: 0.399,
  one: -0.425,
};

const WEIGHT_OF = Object.entries(WEIGHTS) as [keyof typeof WEIGHTS, number][];

/** Above this a story's cost says less. */
const DEAR = 1.5;
/** From this share of its headline's words on a text says all of them matter. */
const SPOKEN = 0.6;
const MOST_DOUBTS = 4;
/** A story without a headline or a text. */
const UNCLEAR = 0.4;

/**
 * How likely an article's headline and text are exactly as printed, 0 to 1; `confidence.test.ts`
 * holds it to pages the weights were not fitted on.
 */
export function confidenceOf(clarity: Clarity | null): number {
  if (!clarity) return UNCLEAR;
  const signs = signsOf(clarity);
  let odds = 0;
  for (const [name, weight] of WEIGHT_OF) odds += weight * signs[name];
  return 1 / (1 + Math.exp(-odds));
}

function signsOf(clarity: Clarity) {
  const { margin, cost, shared, rank, doubtful, order, mixed, crossheads, paragraphs } = clarity;
  return {
    start: 1,
    margin,
    clear: margin >= CLEAR ? 1 : 0,
    cost,
    dear: Math.max(0, cost - DEAR),
    shared,
    spoken: shared >= SPOKEN ? 1 : 0,
    rank,
    ranked: rank >= CLEAR_RANK ? 1 : 0,
    doubtful: Math.min(MOST_DOUBTS, doubtful),
    order,
    mixed: mixed ? 1 : 0,
    crossheads,
    long: Math.log(1 + paragraphs),
    one: paragraphs === 1 ? 1 : 0,
  };
}
