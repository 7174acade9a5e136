import type { Layout } from "../layout.ts";
import type { Line } from "../lines.ts";
import { readingCosts, type Spot } from "./costs.ts";
import { breaksInBrackets, continuesSpeech, endsParagraph } from "./ends.ts";

/** Display line, first line of a paragraph, or a line that goes on with one. */
export type Label = "head" | "first" | "next";

/** The gap of a line above which a byline or credit stood: no paragraph runs on across it. */
export const BARRIER = 99;

const LABELS: readonly Label[] = ["head", "first", "next"];

/**
 * Labels all lines of a page together: of all readings the one that costs least in sum, so that
 * a line is judged by what stands before and after it. Linear in the number of lines.
 */
export function labelLines(
  lines: readonly Line[],
  columns: readonly (readonly [number, number])[],
  layout: Layout,
): Label[] {
  const back: number[][] = [];
  let totals = [0, 0, 9];
  lines.forEach((line, at) => {
    const spot: Spot = {
      line,
      above: lines[at - 1],
      below: lines[at + 1],
      beyond: lines[at + 2],
      columns: columns[at] ?? [0, 0],
    };
    const cost = readingCosts(spot, layout);
    const own = [cost.head, cost.first, cost.next];
    const before = lines[at - 1];
    if (!before) {
      totals = own.map((each, to) => each + (to === 2 ? 2 : 0));
      back.push([0, 0, 0]);
      return;
    }
    const width = columns[at - 1]?.[0] ?? 0;
    const steps: number[] = [];
    const sums: number[] = [];
    LABELS.forEach((to, toIndex) => {
      let best = Number.POSITIVE_INFINITY;
      let from = 0;
      LABELS.forEach((label, index) => {
        const sum = (totals[index] ?? 0) + stepCost(label, to, before, line, width, layout);
        if (sum < best) {
          best = sum;
          from = index;
        }
      });
      sums.push(best + (own[toIndex] ?? 0));
      steps.push(from);
    });
    back.push(steps);
    totals = sums;
  });
  const last = lines.at(-1);
  // a page does not end in mid-sentence
  if (last && !endsParagraph(last.text)) totals = totals.map((each, to) => each + (to ? 2 : 0));
  return trace(back, totals);
}

function trace(back: readonly number[][], totals: readonly number[]): Label[] {
  const labels: Label[] = [];
  let state = totals.indexOf(Math.min(...totals));
  for (let at = back.length - 1; at >= 0; at--) {
    labels.push(LABELS[state] ?? "first");
    state = back[at]?.[state] ?? 0;
  }
  return labels.reverse();
}

/** What it costs that a line read as `to` follows one read as `from`. */
function stepCost(
  from: Label,
  to: Label,
  before: Line,
  line: Line,
  width: number,
  layout: Layout,
): number {
  const together = line.gap === 0;
  const ended = endsParagraph(before.text);
  if (line.gap === BARRIER && to === "next") return 9;
  if (from !== "head" && to !== "next" && breaksInBrackets(before.text)) return 6;
  if (from === "head") {
    if (to === "head") return together ? 0 : 0.2;
    if (to === "next") return 9;
    return together ? 0.8 : 0;
  }
  if (to === "head") return (ended ? 0 : 3.5) + (together ? 2 : 0);
  return layout.kind === "columns"
    ? columnStep(to, before, line, ended, from === "first", width, layout)
    : flowedStep(to, before, line, ended, together);
}

function columnStep(
  to: Label,
  before: Line,
  line: Line,
  ended: boolean,
  first: boolean,
  width: number,
  { parted, strayCost }: Layout,
): number {
  const together = line.gap === 0;
  const short = before.width < width - (first ? 3.5 : 1.6);
  if (to === "next") {
    if (continuesSpeech(before.text, line.text)) return 0;
    const gap = together ? 0 : ended && parted ? 1.2 : strayCost;
    return (ended && short ? 2.5 : ended ? 0.2 : 0) + gap;
  }
  if (continuesSpeech(before.text, line.text)) return 1.5;
  if (!ended) return /[：:]$/u.test(before.text) ? 1 : 4;
  return (short ? 0 : 0.3) + (together && parted ? 1.5 : 0);
}

function flowedStep(
  to: Label,
  before: Line,
  line: Line,
  ended: boolean,
  together: boolean,
): number {
  const spoken = !together && continuesSpeech(before.text, line.text);
  if (to === "next") return (ended && !spoken ? 2.5 : 0) + (together ? 2 : 0);
  if (ended) return spoken ? 1.5 : 0;
  return /[：:]$/u.test(before.text) ? 0.5 : together ? 1.5 : 2.5;
}
