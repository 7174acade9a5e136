import { pausesAt } from "../../text/characters.ts";
import type { Layout } from "../layout.ts";
import type { Line } from "../lines.ts";
import { memberBefore } from "../member-before.ts";
import { readingCosts, type Spot } from "./costs.ts";
import { breaksInBrackets, endsParagraph, isLoud, restsInSentence, seamCost } from "./ends.ts";

/** Display line, first line of a paragraph, or a line that goes on with one. */
export type Label = "head" | "first" | "next";

/** The gap of a line above which a byline or credit stood: no paragraph runs on across it. */
export const BARRIER = 99;

/** Flowed lines are whole paragraphs; in ems, shorter ones were not cut by a column's end. */
const WHOLE = 24;

const LABELS: readonly Label[] = ["head", "first", "next"];
const COUNT = LABELS.length;
const HEAD = 0;
const FIRST = 1;
const NEXT = 2;

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
    for (let to = HEAD; to <= NEXT; to++) {
      const cost = to === HEAD ? own.head : to === FIRST ? own.first : own.next;
      if (!join) {
        sums[to] = cost + (to === NEXT ? 2 : 0);
        continue;
      }
      let best = Number.POSITIVE_INFINITY;
      for (let from = HEAD; from <= NEXT; from++) {
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
  if (last && !endsParagraph(last.text)) totals = totals.map((each, to) => each + (to ? 2 : 0));
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

/** Two lines, one after the other, and what their words and places say of the seam. */
interface Join {
  readonly before: Line;
  readonly line: Line;
  /** The line before may end a paragraph, rests in its sentence, or breaks off inside brackets. */
  readonly ended: boolean;
  readonly rests: boolean;
  readonly open: boolean;
  /** The line is an entry of a list, or the line before is. */
  readonly entry: boolean;
  readonly listed: boolean;
  /** Under a headline's line another of it. */
  readonly loud: boolean;
  /** What it costs to part the line from what it says of the line before, or 0. */
  readonly spoken: number;
  /** Column width of the line before, in ems. */
  readonly width: number;
  readonly layout: Layout;
}

function joinOf(
  { above, line, entry, listed }: Spot,
  ended: boolean,
  width: number,
  layout: Layout,
): Join | null {
  if (!above) return null;
  return {
    before: above,
    line,
    ended,
    rests: restsInSentence(above.text),
    entry,
    listed,
    open: breaksInBrackets(above.text),
    loud: isLoud(line, layout),
    spoken: seamCost(above.text, line.text),
    width,
    layout,
  };
}

/** That a display line stands right under text, where the page's display lines do and where not. */
const CLOSE_HEAD = 0.3;
const STUCK_HEAD = 2;

/** That a paragraph begins right under a display line; one short line that calls out is seldom one. */
const TEXT_UNDER_HEAD = 1;
const LOUD_UNDER_HEAD = 2;
const LOUD_IN_HEAD = -1;
/** A display line that pauses leads in to another, not to text. */
const TEXT_UNDER_COMMA = 2;

/** What it costs that a line read as `to` follows one read as `from`. */
function stepCost(from: number, to: number, join: Join): number {
  const together = join.line.gap === 0;
  if (join.line.gap === BARRIER && to === NEXT) return 9;
  if (from !== HEAD && to !== NEXT && join.open) return 6;
  if (from === HEAD) {
    if (to === HEAD) return join.loud ? LOUD_IN_HEAD : together ? 0 : 0.2;
    if (to === NEXT) return 9;
    if (together || join.loud) return join.loud ? LOUD_UNDER_HEAD : TEXT_UNDER_HEAD;
    return pausesAt(join.before.text, join.before.text.length - 1) ? TEXT_UNDER_COMMA : 0;
  }
  const rests = join.ended || join.listed;
  const close = join.layout.closeHeads ? CLOSE_HEAD : STUCK_HEAD;
  if (to === HEAD) return (rests ? 0 : 3.5) + (together ? close : 0);
  if (to === FIRST && (join.entry || (join.listed && !join.ended)))
    return join.entry || !together ? 0 : 1;
  return join.layout.kind === "columns"
    ? columnStep(to, from === FIRST, join)
    : flowedStep(to, join);
}

/** In ems; of a line whose column's width is known its indent is, too. */
const SHORT_OF_COLUMN = 2.4;

function columnStep(
  to: number,
  first: boolean,
  { before, line, ended, rests, listed, spoken, width, layout }: Join,
) {
  const { parted, strayCost } = layout;
  const together = line.gap === 0;
  const short = before.measure
    ? before.indent + before.width < width - SHORT_OF_COLUMN
    : before.width < width - (first ? 3.5 : 1.6);
  if (to === NEXT) {
    if (spoken) return 0;
    const gap = together ? 0 : ended && parted ? 1.2 : strayCost;
    return ((ended || listed || rests) && short ? 2.5 : ended ? 0.2 : 0) + gap;
  }
  if (spoken) return spoken;
  if (!ended) return rests ? (short ? 0.2 : 1) : 4;
  return (short ? 0 : 0.3) + (together && parted ? 1.5 : 0);
}

function flowedStep(to: number, { before, line, ended, rests, listed, spoken }: Join): number {
  const together = line.gap === 0;
  const speaks = spoken > 0 && !together;
  // an entry is a line, and so is what a few words announce: `编辑同志：`
  const parts = listed || (rests && before.width < WHOLE);
  if (to === NEXT) return (ended && !speaks ? 2.5 : parts ? 1.5 : 0) + (together ? 2 : 0);
  if (ended) return speaks ? 1.5 : 0;
  return rests ? 0.5 : together ? 1.5 : 2.5;
}
