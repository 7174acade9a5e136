import type { Layout } from "../layout.ts";
import type { Line } from "../lines.ts";
import { readingCosts, type Spot } from "./costs.ts";
import { breaksInBrackets, continuesSpeech, endsParagraph } from "./ends.ts";

/** Display line, first line of a paragraph, or a line that goes on with one. */
export type Label = "head" | "first" | "next";

/** The gap of a line above which a byline or credit stood: no paragraph runs on across it. */
export const BARRIER = 99;

/** In ems. */
const SHORT_LINE = 12;

const LABELS: readonly Label[] = ["head", "first", "next"];

/**
 * Labels all lines of a page together: of all readings the one that costs least in sum, so that
 * a line is judged by what stands before and after it. Linear in the number of lines.
 */
export function labelLines(
  lines: readonly Line[],
  columns: readonly (readonly [number, number])[],
  entries: readonly boolean[],
  layout: Layout,
): Label[] {
  const back: number[][] = [];
  let totals = [0, 0, 9];
  let endedAbove = false;
  lines.forEach((line, at) => {
    const spot: Spot = {
      line,
      above: lines[at - 1],
      below: lines[at + 1],
      beyond: lines[at + 2],
      columns: columns[at] ?? [0, 0],
      entry: entries[at] ?? false,
      listed: entries[at - 1] ?? false,
    };
    const cost = readingCosts(spot, layout);
    const own = [cost.head, cost.first, cost.next];
    const before = lines[at - 1];
    const ended = endsParagraph(line.text);
    const join = before && {
      before,
      line,
      ended: endedAbove,
      entry: entries[at] ?? false,
      listed: entries[at - 1] ?? false,
      open: breaksInBrackets(before.text),
      spoken: continuesSpeech(before.text, line.text),
      loud: line.width <= SHORT_LINE && /^[^“"。][^。]*[！？!?]$/u.test(line.text),
      width: columns[at - 1]?.[0] ?? 0,
      layout,
    };
    endedAbove = ended;
    if (!join) {
      totals = own.map((each, to) => each + (to === 2 ? 2 : 0));
      back.push([0, 0, 0]);
      return;
    }
    const steps = [0, 0, 0];
    const sums = [0, 0, 0];
    for (let to = 0; to < LABELS.length; to++) {
      let best = Number.POSITIVE_INFINITY;
      let from = 0;
      for (let label = 0; label < LABELS.length; label++) {
        const step = stepCost(LABELS[label] ?? "first", LABELS[to] ?? "first", join);
        const sum = (totals[label] ?? 0) + step;
        if (sum < best) {
          best = sum;
          from = label;
        }
      }
      sums[to] = best + (own[to] ?? 0);
      steps[to] = from;
    }
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

/** Two lines, one after the other, and what their words and places say of the seam. */
interface Join {
  readonly before: Line;
  readonly line: Line;
  /** The line before may end a paragraph, or breaks off inside brackets. */
  readonly ended: boolean;
  readonly open: boolean;
  /** The line is an entry of a list, or the line before is. */
  readonly entry: boolean;
  readonly listed: boolean;
  /** A short line that calls out, `怎么防？`: under a headline's line another of it. */
  readonly loud: boolean;
  /** The line says who spoke what the line before quotes. */
  readonly spoken: boolean;
  /** Column width of the line before, in ems. */
  readonly width: number;
  readonly layout: Layout;
}

/** What it costs that a line read as `to` follows one read as `from`. */
function stepCost(from: Label, to: Label, join: Join): number {
  const together = join.line.gap === 0;
  if (join.line.gap === BARRIER && to === "next") return 9;
  if (from !== "head" && to !== "next" && join.open) return 6;
  if (from === "head") {
    if (to === "head") return together ? 0 : 0.2;
    if (to === "next") return 9;
    return together ? (join.loud ? 1.2 : 0.8) : 0;
  }
  const rests = join.ended || join.listed;
  if (to === "head") return (rests ? 0 : 3.5) + (together ? 2 : 0);
  if (to === "first" && (join.entry || (join.listed && !join.ended))) return join.entry ? 0 : 1;
  return join.layout.kind === "columns"
    ? columnStep(to, from === "first", join)
    : flowedStep(to, join);
}

function columnStep(
  to: Label,
  first: boolean,
  { before, line, ended, spoken, width, layout }: Join,
) {
  const { parted, strayCost } = layout;
  const together = line.gap === 0;
  const short = before.width < width - (first ? 3.5 : 1.6);
  if (to === "next") {
    if (spoken) return 0;
    const gap = together ? 0 : ended && parted ? 1.2 : strayCost;
    const rests = ended || endsWithColon(before);
    return (rests && short ? 2.5 : ended ? 0.2 : 0) + gap;
  }
  if (spoken) return 1.5;
  if (!ended) return endsWithColon(before) ? (short ? 0.2 : 1) : 4;
  return (short ? 0 : 0.3) + (together && parted ? 1.5 : 0);
}

function flowedStep(to: Label, { before, line, ended, spoken }: Join): number {
  const together = line.gap === 0;
  const speaks = spoken && !together;
  if (to === "next") return (ended && !speaks ? 2.5 : 0) + (together ? 2 : 0);
  if (ended) return speaks ? 1.5 : 0;
  return endsWithColon(before) ? 0.5 : together ? 1.5 : 2.5;
}

function endsWithColon({ text }: Line): boolean {
  return text.endsWith("：") || text.endsWith(":");
}
