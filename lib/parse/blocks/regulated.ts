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
  if (!half) return halvesLength(lines, from);
  let to = from + 1;
  while (lines[to]?.gap === 0 && regulatedHalf(lines[to]?.text ?? "") === half) to++;
  return to - from >= (USUAL.includes(half) ? FEW : MANY) ? to - from : 0;
}

/** A half and its mark; the second and fourth of four end their sentences, as no wrapped text does. */
const HALF = /^(?:\p{Script=Han}{5}|\p{Script=Han}{7})[，,、；;。？?！!]$/u;
const STOP = /[。；;？?！!]$/u;
/** A quatrain. */
const QUATRAIN = 4;
const HALF_LENGTHS = [6, 8];

/** The same with each half on a line of its own: `江上渔舟趁晚晴，⏎一篙撑破月三更。⏎归来不问鱼多少，⏎先向柴门唤小名。` */
function halvesLength(lines: readonly Line[], from: number): number {
  const length = lines[from]?.text.length ?? 0;
  if (!HALF_LENGTHS.includes(length)) return 0;
  let to = from;
  for (; to === from || lines[to]?.gap === 0; to++) {
    const text = lines[to]?.text ?? "";
    if (text.length !== length || !HALF.test(text)) break;
    if ((to - from) % 2 && !STOP.test(text)) break;
  }
  const count = to - from - ((to - from) % QUATRAIN);
  return count === to - from ? count : 0;
}
