import { endsSentence } from "../text/characters.ts";
import { standClose } from "./close-heads.ts";
import type { Line } from "./lines.ts";
import { furnitureOf } from "./papers/furniture.ts";

/** How a page's text was laid out, decided from all its lines together. */
export interface Layout {
  readonly kind: "columns" | "flowed" | "web";
  /** How a paragraph's first line shows: blanks kept, blanks swallowed (two ems short), or not at all. */
  readonly indent: "kept" | "swallowed" | "none";
  /** Whether a blank line stands between paragraphs (it may also stand inside them). */
  readonly parted: boolean;
  /** What a blank line in the middle of a paragraph costs: less where the page has many. */
  readonly strayCost: number;
  /** Display lines stand right under the text before them, with a blank line only below. */
  readonly closeHeads: boolean;
  /** For each line the width in ems of the column it stands in, seen from above and from below. */
  readonly columns: readonly (readonly [above: number, below: number])[];
}

/** Columns are at most this wide; a longer line holds a whole paragraph. */
const WIDEST_COLUMN = 42;
const NARROWEST_COLUMN = 7;
const WINDOW = 9;
/** What a line says of its column that ends a sentence or stands before a gap. */
const RESTING = 0.7;

export function findLayout(lines: readonly Line[]): Layout {
  const columns = columnWidths(lines);
  const web = isWeb(lines);
  if (web || !isWrapped(lines, columns)) {
    const kind = web ? "web" : "flowed";
    return {
      kind,
      indent: keptIndent(lines) ? "kept" : "none",
      parted: false,
      strayCost: 0,
      closeHeads: standClose(lines, columns),
      columns,
    };
  }
  const indent = columnIndent(lines, columns);
  return {
    kind: "columns",
    indent,
    parted: isParted(lines, columns),
    // where first lines show, blank lines need not say what goes on
    strayCost: indent === "none" ? strayCost(lines, columns) : 0.2,
    closeHeads: standClose(lines, columns),
    columns,
  };
}

/** Two lines or more that only a saved web page holds: `返回顶部`, `分享`, a printed time of day. */
function isWeb(lines: readonly Line[]): boolean {
  const site = lines.filter(({ text }) => furnitureOf(text, true)?.web);
  return site.length >= 2;
}

/** The commonest width of the lines just above and just below each line, in ems. */
function columnWidths(lines: readonly Line[]): [number, number][] {
  const widths = lines.map(({ width }) => Math.round(width));
  const runs = lines.map((line, at) => runsOn(line, lines[at + 1]));
  const running = widths.filter((_, at) => runs[at]);
  const usual = commonest(running.length ? running : widths);
  const isColumn = commonWidths(running);
  const kept = (width: number) => (width && !isColumn(width) ? usual : width);
  const weights = lines.map(({ width }, at) =>
    width < NARROWEST_COLUMN ? 0 : runs[at] ? 1 : RESTING,
  );
  const above = slidingMode(widths, weights, 1);
  const below = slidingMode(widths, weights, -1);
  return lines.map((_, at) => {
    const up = kept(above[at] ?? 0);
    const down = kept(below[at] ?? 0);
    const first = up || down || usual;
    return [first, down || first];
  });
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

function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of counts) if (count > (counts.get(best) ?? 0)) best = width;
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

/** Ems that no line of a column is wider, whatever hangs out of it. */
const BEYOND_COLUMN = 4;

/** A wrapped page breaks off in mid-sentence, again and again, at lines as wide as their neighbours. */
function isWrapped(lines: readonly Line[], columns: readonly [number, number][]): boolean {
  let wrapped = 0;
  let count = 0;
  let whole = 0;
  lines.forEach((line, at) => {
    if (line.width < 8) return;
    const [above, below] = columns[at] ?? [0, 0];
    const ends = endsSentence(line.text);
    // a sentence to its end, wider than any column: a paragraph that no one wrapped
    const isWhole = ends && line.width > Math.max(above, below) + BEYOND_COLUMN;
    if (isWhole || line.width > WIDEST_COLUMN) whole += line.width;
    else if (!ends) {
      const near = Math.min(Math.abs(line.width - above), Math.abs(line.width - below)) <= 1.25;
      const next = lines[at + 1];
      if (!near || !next || next.width > WIDEST_COLUMN) return;
      wrapped += line.width;
      count++;
    }
  });
  return wrapped > whole && count >= 2;
}

function keptIndent(lines: readonly Line[]): boolean {
  const indented = lines.filter(({ indent }) => indent >= 1.5).length;
  return indented >= 2 && indented >= 0.04 * lines.length && indented <= 0.95 * lines.length;
}

/** What a line under a display line says of first lines, beside one under a paragraph's last. */
const UNDER_DISPLAY = 0.5;

/** How paragraphs' first lines stand: two ems short of the column, or full? */
function columnIndent(
  lines: readonly Line[],
  columns: readonly [number, number][],
): Layout["indent"] {
  if (keptIndent(lines)) return "kept";
  let short = 0;
  let full = 0;
  for (let at = 1; at + 1 < lines.length; at++) {
    const before = lines[at - 1];
    const line = lines[at];
    const next = lines[at + 1];
    if (!before || !line || !next) continue;
    const width = columns[at]?.[1] ?? 0;
    // a paragraph opens under a short last line and, a blank line between, mostly under a display line
    const isShort = before.width < (columns[at - 1]?.[0] ?? 0) - 2.5;
    const opens = !isShort ? 0 : endsSentence(before.text) ? 1 : line.gap > 0 ? UNDER_DISPLAY : 0;
    if (!opens || Math.abs(next.width - width) > 1 || next.gap > 0) continue;
    const missing = width - line.width;
    if (missing >= 1.4 && missing <= 3.4) short += opens;
    else if (Math.abs(missing) < 1.4) full += opens;
  }
  return short > full ? "swallowed" : "none";
}

/** Where a paragraph surely ended (a short last line), does a blank line mostly follow? */
function isParted(lines: readonly Line[], columns: readonly [number, number][]): boolean {
  let parted = 0;
  let close = 0;
  for (let at = 1; at < lines.length; at++) {
    const before = lines[at - 1];
    const line = lines[at];
    if (!before || !line || !endsSentence(before.text)) continue;
    if (before.width > (columns[at - 1]?.[0] ?? 0) - 2.5) continue;
    if (line.gap > 0) parted++;
    else close++;
  }
  return parted >= 3 && parted > 3 * close;
}

/** The rarer blank lines after full lines in mid-sentence are, the more one of them must mean. */
function strayCost(lines: readonly Line[], columns: readonly [number, number][]): number {
  let runs = 1;
  let strays = 0.5;
  for (let at = 1; at < lines.length; at++) {
    const before = lines[at - 1];
    const line = lines[at];
    if (!before || !line || endsSentence(before.text)) continue;
    if (Math.abs(before.width - (columns[at - 1]?.[0] ?? 0)) > 1.3) continue;
    runs++;
    if (line.gap > 0) strays++;
  }
  return Math.min(1.6, -0.4 * Math.log(strays / runs));
}
