import type { BodyBlock } from "../article.ts";
import { countBlockLines, countLines } from "./cut.ts";

/** Lines in a tier: five columns of about twenty, so that a tier's foot is in view from its head. */
const TIER_LINES = 100;

/** Columns a whole story is set in: one wide measure for a few lines, up to all five. */
export function wholeColumns(body: readonly BodyBlock[]): 1 | 2 | 3 | 5 {
  const lines = countLines(body);
  if (lines <= 20) return 1;
  return lines <= 36 ? 2 : lines <= 60 ? 3 : 5;
}

/** Cuts a long body into tiers of whole paragraphs, none ending under a crosshead. */
export function splitTiers(body: readonly BodyBlock[]): BodyBlock[][] {
  const total = countLines(body);
  const fair = total / Math.max(1, Math.round(total / TIER_LINES));
  const tiers: BodyBlock[][] = [[]];
  let used = 0;
  for (const [at, block] of body.entries()) {
    const lines = countBlockLines(body, at);
    const tier = tiers.at(-1);
    if (tier && (tier.length === 0 || used + lines / 2 <= fair)) {
      tier.push(block);
      used += lines;
    } else {
      const under = tier?.at(-1)?.type === "crosshead" ? tier.splice(-1) : [];
      tiers.push([...under, block]);
      used = lines;
    }
  }
  return tiers;
}
