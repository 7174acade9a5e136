import { regulatedHalf } from "../forms/verse-lines.ts";
import type { Line } from "../lines.ts";

/** Lines of halves this long are verse from the second on, others from the fourth. */
const USUAL = [5, 7];
const FEW = 2;
const MANY = 4;

/**
 * How many lines from `from` on are two halves each, all as long as each other, or 0:
 * `江上渔舟趁晚晴，一篙撑破月三更。` Wrapped text never ends its sentences at the end of line after line.
 */
export function regulatedLength(lines: readonly Line[], from: number): number {
  const half = regulatedHalf(lines[from]?.text ?? "");
  if (!half) return 0;
  let to = from + 1;
  while (lines[to]?.gap === 0 && regulatedHalf(lines[to]?.text ?? "") === half) to++;
  return to - from >= (USUAL.includes(half) ? FEW : MANY) ? to - from : 0;
}
