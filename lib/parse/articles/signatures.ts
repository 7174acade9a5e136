import { memberBefore } from "../member-before.ts";
import type { PageEvidence } from "./evidence.ts";
import type { Item } from "./items.ts";

/** The more of a page's display pieces stand beside a signature, the odder a story without one. */
export function unnamedCost(signatures: number, items: readonly Item[]): number {
  if (signatures < 2) return 0;
  let groups = 1;
  items.forEach(({ isHead }, at) => {
    if (isHead && !memberBefore(items, at)?.isHead) groups++;
  });
  return UNNAMED * -Math.log(1 - Math.min(MOST_NAMED, signatures / groups));
}

/** Of a page's stories at most so many are taken to name someone: on every page one may not. */
const MOST_NAMED = 0.62;
const UNNAMED = 1.3;

/**
 * An author's line stands under the headline, a closing credit behind the body. The display pieces
 * above the text are items `[from, first)`, those below it `[after, to)`.
 */
export function signatureCost(
  items: readonly Item[],
  from: number,
  first: number,
  after: number,
  to: number,
): number {
  let cost = 0;
  for (let at = from; at < first; at++) {
    const kind = items[at]?.piece.kind;
    if (kind === "credit") cost += 1.5;
    if (kind === "byline") cost += at > from ? -0.2 : first - from > 1 ? 1 : 0.6;
  }
  for (let at = after; at < to; at++) {
    const kind = items[at]?.piece.kind;
    if (kind === "credit") cost += at === after ? -0.4 : 0.5;
    if (kind === "byline") cost += at > after ? -0.4 : to - after > 1 ? 1 : 0.4;
  }
  return cost;
}

/**
 * What it costs that headline `[from, to)` is one line that could be a name, right under a line that could
 * be a headline: that one it signs. `读书，何必“打卡”？⏎⏎苇叶`
 */
export function signsAboveCost(
  { items, forms }: Pick<PageEvidence, "items" | "forms">,
  from: number,
  to: number,
): number {
  if (to !== from + 1 || !memberBefore(items, from)?.couldBeHead) return 0;
  return forms[from]?.couldBePenName ? SIGNS_ABOVE : 0;
}

const SIGNS_ABOVE = 1.5;
