import type { ShownHead } from "./head-costs.ts";
import { heldWithin } from "./head-shares.ts";
import type { Inner } from "./inner.ts";

/**
 * What the text under a crosshead says for it: it goes on about what the headline of its story is about,
 * as another story mostly does not. In a regression over 2,400 display lines of made pages the clearest
 * new sign; it weighs little here, for a neighbour may be about the same.
 */
const BOND = 1.2;
/** Sum over the paragraphs of the share of the headline's words that each holds, at which it says nothing. */
const USUAL = 0.1;
const MOST = 0.4;

/** How far below 0 `sectionsCost` can be for each crosshead. */
export const MOST_BOND = BOND * (MOST - USUAL);

/**
 * What it costs that all groups but one are crossheads of a story with these headlines, whose text ends
 * with item `last`.
 */
export function sectionsCost(
  heads: readonly ShownHead[],
  inner: readonly Inner[],
  but: Inner | null,
  last: number,
): number {
  let cost = 0;
  for (let at = 0; at < inner.length; at++) {
    const group = inner[at];
    if (!group || group === but) continue;
    const end = inner[at + 1]?.from ?? last + 1;
    let held = 0;
    for (const { words } of heads) held = Math.max(held, heldWithin(words, group.to, end));
    cost += BOND * (USUAL - Math.min(MOST, held));
  }
  return cost;
}
