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

/** Two recognisers may read the same digits; the longer reading wins, and of equals the first. */
export function dropOverlaps(clues: readonly Clue[]): Clue[] {
  if (clues.length === 0) return [];
  const longest = [...clues].sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]));
  const first = clues.reduce(
    (start, { span }) => Math.min(start, span[0]),
    Number.POSITIVE_INFINITY,
  );
  const length = clues.reduce((end, { span }) => Math.max(end, span[1] - first), 0);
  // Longer readings come first, so a later one that overlaps them has an end of its own in one.
  const taken = { day: new Uint8Array(length), year: new Uint8Array(length) };
  const kept = longest.filter((clue) => {
    const family = familyOf(clue);
    if (family === null) return true;
    const [start, end] = [clue.span[0] - first, clue.span[1] - first];
    if (taken[family][start] || taken[family][end - 1]) return false;
    taken[family].fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.span[0] - b.span[0]);
}
