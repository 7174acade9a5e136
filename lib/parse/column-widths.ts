import { endsSentence, hasAny, setOf } from "../text/characters.ts";
import { blockWidths } from "./block-widths.ts";
import type { Line } from "./lines.ts";

/** Marks inside text, which display lines seldom have. */
const TEXT_MARKS = setOf("，。、；,;");

/** In ems. */
const NARROWEST_COLUMN = 10;
/** Lines looked at to tell one line's column. */
const WINDOW = 9;
/** What a line says of its column that ends a sentence or stands before a gap. */
const RESTING = 0.7;

/** The commonest width of the lines just above and just below each line, in ems. */
export function columnWidths(
  lines: readonly Line[],
  own: readonly number[] = blockWidths(lines),
): [number, number][] {
  const widths = lines.map(({ width }) => Math.round(width));
  const runs = lines.map((line, at) => runsOn(line, lines[at + 1]));
  const running = widths.filter((_, at) => runs[at]);
  const wide = running.filter((width) => width >= NARROWEST_COLUMN);
  const usual = commonest(wide.length ? wide : running.length ? running : widths);
  const isColumn = commonWidths(running);
  const kept = (width: number) => (width && !isColumn(width) ? usual : width);
  const weights = lines.map(({ width }, at) =>
    width < NARROWEST_COLUMN ? 0 : runs[at] ? 1 : RESTING,
  );
  const above = slidingMode(widths, weights, 1);
  const below = slidingMode(widths, weights, -1);
  const columns = lines.map((_, at): [number, number] => {
    const up = kept(above[at] ?? 0);
    const down = kept(below[at] ?? 0);
    const first = up || down || usual;
    return [first, down || first];
  });
  return withOwnWidths(lines, columns, own).map((pair, at): [number, number] => {
    const measure = lines[at]?.measure;
    return measure ? [measure, measure] : pair;
  });
}

/** Ems from which on a block's own width is another column's. */
const ANOTHER_COLUMN = 3;

/**
 * Where a block shows a width of its own, that is its column; of a line that shows none, and is as
 * wide as the block before it or after it, the column is theirs.
 */
function withOwnWidths(
  lines: readonly Line[],
  columns: readonly [number, number][],
  own: readonly number[],
): [number, number][] {
  const before = lastKnown(own, 1);
  const after = lastKnown(own, -1);
  return columns.map(([up, down], at): [number, number] => {
    const { width: line, text } = lines[at] ?? { width: 0, text: "" };
    // a display line may be as wide as the column beside it
    const near = own[at] || firstFitting(line, before[at] ?? 0, after[at] ?? 0);
    const width = own[at] || (near && hasAny(TEXT_MARKS, text)) ? near : 0;
    const farther = Math.max(Math.abs(up - width), Math.abs(down - width));
    return width && farther >= ANOTHER_COLUMN ? [width, width] : [up, down];
  });
}

/** The first of two columns' widths that a line fits into, or 0. */
function firstFitting(line: number, one: number, other: number): number {
  if (fits(line, one)) return one;
  return fits(line, other) ? other : 0;
}

function fits(line: number, width: number): boolean {
  return width > 0 && line <= width + HANGING && line >= width - STANDING_IN;
}

/** Ems that a line may hang out of its column, and that a first line may stand in. */
const HANGING = 1.5;
const STANDING_IN = 3.5;

/** For each place the last number above 0 at or before it; after it where `step` is -1. */
function lastKnown(numbers: readonly number[], step: 1 | -1): number[] {
  const known: number[] = new Array(numbers.length).fill(0);
  let last = 0;
  for (let done = 0; done < numbers.length; done++) {
    const at = step === 1 ? done : numbers.length - 1 - done;
    last = numbers[at] || last;
    known[at] = last;
  }
  return known;
}

/** A line that breaks off in mid-sentence right above the next fills its column, as few others do. */
function runsOn(line: Line, next: Line | undefined): boolean {
  return !endsSentence(line.text) && next?.gap === 0;
}

/** Share of a page's running lines that are as wide as a column of it at the least. */
const SMALLEST_SHARE = 0.08;

/** Tells whether a width is a column's of the page, or only that of a few display lines. */
function commonWidths(running: readonly number[]): (width: number) => boolean {
  const counts = new Map<number, number>();
  for (const width of running) counts.set(width, (counts.get(width) ?? 0) + 1);
  const least = SMALLEST_SHARE * running.length;
  return (width) => {
    let count = 0;
    for (let near = width - 1; near <= width + 1; near++) count += counts.get(near) ?? 0;
    return count >= least;
  };
}

/** What lines an em wider or narrower say of a width: marks hang out, numbers are carried over. */
const BESIDE = 0.6;

function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [width, count] of counts) {
    const near = count + BESIDE * ((counts.get(width - 1) ?? 0) + (counts.get(width + 1) ?? 0));
    if (near > most) [best, most] = [width, near];
  }
  return best;
}

/**
 * For each line the commonest width of it and the lines before it, `WINDOW` in all, or 0; before is
 * below where `step` is -1. A line counts by its weight.
 */
function slidingMode(
  widths: readonly number[],
  weights: readonly number[],
  step: 1 | -1,
): number[] {
  // a table by width: read nine times a line, where a map takes most of the time of this stage
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const counts = new Float64Array(widest + 4);
  const live: number[] = [];
  const modes: number[] = new Array(widths.length).fill(0);
  const change = (at: number, by: number) => {
    const weight = weights[at] ?? 0;
    if (weight === 0) return;
    const width = widths[at] ?? 0;
    const before = counts[width] ?? 0;
    const count = before + by * weight;
    if (count > 1e-6) {
      counts[width] = count;
      if (before === 0) live.push(width);
    } else {
      counts[width] = 0;
      const place = live.indexOf(width);
      if (place >= 0) live.splice(place, 1);
    }
  };
  const first = step === 1 ? 0 : widths.length - 1;
  for (let done = 0; done < widths.length; done++) {
    const at = first + step * done;
    change(at, 1);
    if (done >= WINDOW) change(at - step * WINDOW, -1);
    let mode = 0;
    // a width seen once or twice is a headline's, not a column's
    let best = 2.5;
    for (const width of live) {
      const weight = (counts[width] ?? 0) + 0.6 * (counts[width - 1] ?? 0) + 0.01 * width;
      if (weight > best) {
        best = weight;
        mode = width;
      }
    }
    // short paragraphs have as many first lines as full ones: those two ems wider are the full ones
    const wider = (counts[mode + 2] ?? 0) + (counts[mode + 3] ?? 0);
    modes[at] = wider >= 2 && wider >= 0.6 * (counts[mode] ?? 0) ? mode + 2 : mode;
  }
  return modes;
}
