import type { PageEvidence } from "./evidence.ts";
import { logoCost, type ShownHead } from "./head-costs.ts";
import { type Holding, sharedElsewhere, sharedWith, sharedWords } from "./head-shares.ts";
import type { Item } from "./items.ts";
import { signatureCost } from "./signatures.ts";
import { TIES_WEIGH } from "./ties.ts";

/** A stretch of a page, items `[from, to)`, whose text begins with item `first` and ends with `last`. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/**
 * What it costs that a story's text begins and ends where a stretch's does, wherever its headline
 * stands. `leads`: the page has leads at all.
 */
export function textCost(evidence: PageEvidence, span: Span, leads: boolean): number {
  const { from, to, first, last } = span;
  const { items, opening, closing, ties } = evidence;
  let cost = (opening[first] ?? 0) + (closing[last] ?? 0);
  cost += TIES_WEIGH * Math.max(0, -(ties[first] ?? 0));
  cost += signatureCost(items, from, first, last + 1, to);
  if (!items[first]?.lead) {
    if (leads) cost += 0.15;
    if (first === last && items[first]?.couldBeHead) cost += ONE_LINE;
  }
  if (items[last]?.signed) {
    for (let at = from; at < first; at++) if (items[at]?.piece.kind === "byline") cost += 2.5;
  }
  return cost;
}

/** A text of no more than what could be a headline. */
const ONE_LINE = 2;

/** Whether a stretch says who wrote it: in a lead, a closing credit or a byline. */
export function isNamedStory(items: readonly Item[], { from, to, first, last }: Span): boolean {
  const end = items[last];
  if (items[first]?.lead || end?.signed || end?.credited) return true;
  for (let at = from; at < first; at++) if (!items[at]?.isHead) return true;
  for (let at = last + 1; at < to; at++) if (!items[at]?.isHead) return true;
  return false;
}

/**
 * Display pieces `top` above the text of a story whose headline is `below` it, or stands inside, can
 * only be logos.
 */
export function logosCost(
  items: readonly Item[],
  { from, first }: Span,
  top: readonly ShownHead[],
  below: readonly ShownHead[],
): number {
  let cost = 0;
  let spoken = below.length ? 0 : 1;
  for (const { shared } of below) spoken = Math.max(spoken, shared);
  for (const head of top) {
    if (!head.form.isLogo) return Number.POSITIVE_INFINITY;
    cost += logoCost(head, spoken);
  }
  // a display line with its author's line under it heads what follows
  for (let at = from + 1; at < first; at++) {
    if (items[at]?.piece.kind === "byline" && items[at - 1]?.isHead) return cost + 4;
  }
  return cost;
}

/** Display pieces `[start, end)` as the headline of a stretch that holds `words`. */
export function showHeads(
  { items, heads, forms }: PageEvidence,
  { from, to, first }: Span,
  words: Holding,
  start: number,
  end: number,
): ShownHead[] {
  const shown: ShownHead[] = [];
  for (let at = start; at < end; at++) {
    const item = items[at];
    const own = heads[at];
    const form = forms[at];
    if (!item || !own || !form) continue;
    const shared = sharedWords(own, words);
    const opening = first < 0 ? 0 : sharedWith(own, first);
    shown.push({
      item,
      form,
      words: own,
      shared,
      elsewhere: sharedElsewhere(own, from, to),
      opening,
    });
  }
  return shown;
}
