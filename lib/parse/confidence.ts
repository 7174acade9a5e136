import type { Clarity } from "./articles/clarity.ts";

/** What each measure says for a story's being exactly right, in log-odds. */
const WEIGHTS = {
  start: 0,
  margin: 0.5,
  cost: -0.2,
  shared: 1,
  rank: 0.5,
  doubtful: -0.1,
  order: 0.1,
  mixed: -0.5,
  crossheads: -0.1,
} as const;

/** A story without a headline or a text. */
const UNCLEAR = 0.4;

/**
 * How likely an article's headline and text are exactly as printed, 0 to 1. The weights are a
 * logistic regression over made pages of all layouts; `confidence.test.ts` holds them to it.
 */
export function confidenceOf(clarity: Clarity | null): number {
  if (!clarity) return UNCLEAR;
  const odds =
    WEIGHTS.start +
    WEIGHTS.margin * clarity.margin +
    WEIGHTS.cost * clarity.cost +
    WEIGHTS.shared * clarity.shared +
    WEIGHTS.rank * clarity.rank +
    WEIGHTS.doubtful * clarity.doubtful +
    WEIGHTS.order * clarity.order +
    WEIGHTS.mixed * (clarity.mixed ? 1 : 0) +
    WEIGHTS.crossheads * clarity.crossheads;
  return 1 / (1 + Math.exp(-odds));
}
