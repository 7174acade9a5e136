import type { Layout } from "../layout.ts";
import type { Line } from "../lines.ts";
import { memberBefore } from "../member-before.ts";
import { readingCosts, type Spot } from "./costs.ts";
import { endsParagraph } from "./ends.ts";
import { isShortOf } from "./short-lines.ts";
import { AMID, FIRST, HEAD, joinOf, NEXT, NOT_SO, stepCost } from "./step-costs.ts";

/** Display line, first line of a paragraph, or a line that goes on with one. */
export type Label = "head" | "first" | "next";

const LABELS: readonly Label[] = ["head", "first", "next", "head"];
const COUNT = LABELS.length;

/**
 * Labels all lines of a page together: of all readings the one that costs least in sum, so that
 * a line is judged by what stands before and after it. Linear in the number of lines.
 */
export function labelLines(
  lines: readonly Line[],
  columns: readonly (readonly [number, number])[],
  entries: readonly boolean[],
  announcing: ReadonlyMap<number, "first" | "next">,
  layout: Layout,
): Label[] {
  // for each line and label of it, the label of the line before that leads there at the least cost
  const back = new Uint8Array(COUNT * lines.length);
  let totals = new Float64Array(COUNT);
  let sums = new Float64Array(COUNT);
  let endedAbove = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const ended = endsParagraph(line.text);
    const spot: Spot = {
      line,
      above: memberBefore(lines, at),
      below: lines[at + 1],
      beyond: lines[at + 2],
      ends: ended,
      columns: columns[at] ?? [0, 0],
      entry: entries[at] ?? false,
      announces: announcing.get(at),
      listed: memberBefore(entries, at) ?? false,
    };
    const own = readingCosts(spot, layout);
    const join = joinOf(spot, endedAbove, memberBefore(columns, at)?.[0] ?? 0, layout);
    endedAbove = ended;
    // most lines fill their column right under another: there is no headline in the middle of a sentence
    const amidAbove = join !== null && (totals[AMID] ?? 0) < NOT_SO;
    const amid =
      join !== null &&
      (amidAbove || line.gap > 0 || isShortOf(line, layout, columns[at]?.[0] ?? 0));
    sums[AMID] = NOT_SO;
    for (let to = HEAD; to <= (amid ? AMID : NEXT); to++) {
      const cost = to === FIRST ? own.first : to === NEXT ? own.next : own.head;
      if (!join) {
        sums[to] = cost + (to === NEXT ? 2 : 0);
        continue;
      }
      let best = NOT_SO;
      for (let from = HEAD; from <= (amidAbove ? AMID : NEXT); from++) {
        const sum = (totals[from] ?? 0) + stepCost(from, to, join);
        if (sum < best) {
          best = sum;
          back[COUNT * at + to] = from;
        }
      }
      sums[to] = best + cost;
    }
    [totals, sums] = [sums, totals];
  }
  const last = lines.at(-1);
  // a page does not end in mid-sentence
  const broken = last !== undefined && !endsParagraph(last.text) ? 2 : 0;
  totals = totals.map((each, to) => each + (to === HEAD ? 0 : to === AMID ? NOT_SO : broken));
  return trace(back, totals);
}

function trace(back: Uint8Array, totals: Float64Array): Label[] {
  const labels: Label[] = [];
  let state = totals.indexOf(Math.min(...totals));
  for (let at = back.length - COUNT; at >= 0; at -= COUNT) {
    labels.push(LABELS[state] ?? "first");
    state = back[at + state] ?? 0;
  }
  return labels.reverse();
}
