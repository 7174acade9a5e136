import type { Clue } from "../clue.ts";

/** Era rules that read a printed year; the others read names and may stand inside a date. */
const YEAR_RULES = new Set([
  "year-of",
  "last-year",
  "annual-result",
  "named-year",
  "target-year",
  "document-number",
  "year-figures",
  "year-plan",
  "part-of-year",
  "since-year",
  "told-year",
  "year-mention",
  "two-year-season",
  "plan-years",
]);

/** What a clue reads: only clues of one family can be two readings of the same words. */
function familyOf({ says, rule }: Clue): "day" | "year" | null {
  if (says.kind === "season") return null;
  if (says.kind !== "era") return "day";
  return YEAR_RULES.has(rule) ? "year" : null;
}

/**
 * By offset from the page's first clue: which families a kept clue reads. One row serves all pages and is
 * cleared behind each, as a new one would cost more than the few clues of a page.
 */
let taken = new Uint8Array(0);
const FAMILY = { day: 1, year: 2 } as const;

/** Two recognisers may read the same digits; the longer reading wins, and of equals the first. */
export function dropOverlaps(clues: readonly Clue[]): Clue[] {
  if (clues.length === 0) return [];
  const longest = [...clues].sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]));
  const first = clues.reduce(
    (start, { span }) => Math.min(start, span[0]),
    Number.POSITIVE_INFINITY,
  );
  const length = clues.reduce((end, { span }) => Math.max(end, span[1] - first), 0);
  if (taken.length < length) taken = new Uint8Array(length);
  // Longer readings come first, so a later one that overlaps them has an end of its own in one.
  const kept = longest.filter((clue) => {
    const family = familyOf(clue);
    if (family === null) return true;
    const [start, end] = [clue.span[0] - first, clue.span[1] - first];
    const bit = FAMILY[family];
    if (((taken[start] ?? 0) | (taken[end - 1] ?? 0)) & bit) return false;
    for (let at = start; at < end; at++) taken[at] = (taken[at] ?? 0) | bit;
    return true;
  });
  for (const { span } of kept) taken.fill(0, span[0] - first, span[1] - first);
  return kept.sort((a, b) => a.span[0] - b.span[0]);
}
