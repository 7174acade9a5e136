import { endsSentence, pausesAt } from "../text/characters.ts";
import { blockWidths } from "./block-widths.ts";
import { standClose } from "./close-heads.ts";
import { columnWidths } from "./column-widths.ts";
import type { Line } from "./lines.ts";
import { isOfWeb } from "./papers/furniture.ts";

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
const WIDEST_COLUMN = 46;

export function findLayout(lines: readonly Line[]): Layout {
  const own = blockWidths(lines);
  const columns = columnWidths(lines, own);
  const web = isWeb(lines);
  if (web || !isWrapped(lines, columns, own)) {
    const kind = web ? "web" : "flowed";
    return {
      kind,
      indent: keptIndent(lines) ? "kept" : "none",
      parted: false,
      strayCost: 0,
      // whole paragraphs stand in no column
      closeHeads: standClose(lines, []),
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
  let site = 0;
  for (const { text } of lines) if (isOfWeb(text)) site++;
  return site >= 2;
}

/** Ems that no line of a column is wider, whatever hangs out of it. */
const BEYOND_COLUMN = 4;

/** Verse and lists break their lines at marks; of a column's lines most break off in a clause. */
const LEAST_IN_CLAUSE = 0.3;
/** Ems that no line of verse is wider; of a few lines of text all may end with a comma by chance. */
const WIDEST_VERSE = 18;

/** `供电抢修：6221200`: above it stands another entry of its list, and no line broken off. */
const OPENS_ENTRY = /^\p{L}{2,8}[：:]/u;

/**
 * A wrapped page breaks off in mid-sentence, again and again, at lines as wide as their neighbours, or as
 * the others of their block; `own` has the blocks' widths.
 */
function isWrapped(
  lines: readonly Line[],
  columns: readonly [number, number][],
  own: readonly number[],
): boolean {
  let wrapped = 0;
  let count = 0;
  let inClause = 0;
  let whole = 0;
  lines.forEach((line, at) => {
    if (line.width < 8) return;
    const [above, below] = columns[at] ?? [0, 0];
    const ends = endsSentence(line.text);
    // a sentence to its end, wider than any column: a paragraph that no one wrapped
    const isWhole = ends && line.width > Math.max(above, below) + BEYOND_COLUMN;
    if (isWhole || line.width > WIDEST_COLUMN) whole += line.width;
    else if (!ends) {
      const next = lines[at + 1];
      if (!next || next.width > WIDEST_COLUMN || OPENS_ENTRY.test(next.text)) return;
      // a first line's indent is of its column; the line under it may show that better than the page
      const widths = line.indent >= 1.5 ? [above, below, next.width] : [above, below];
      const fills = widths.some((width) => Math.abs(edgeOf(line) - width) <= 1.25);
      if (!fills && !fillsBlock(line, own[at] ?? 0)) return;
      wrapped += line.width;
      count++;
      if (!isVerseLine(line)) inClause++;
    }
  });
  return wrapped > whole && count >= 2 && inClause >= LEAST_IN_CLAUSE * count;
}

/** Whether a line breaks where a line of verse or an entry of a list does. */
function isVerseLine({ text, width }: Line): boolean {
  if (!pausesAt(text, text.length - 1)) return false;
  return width <= WIDEST_VERSE || /[：:]$/u.test(text);
}

/** Ems that a first line stands in, and what a word carried over leaves. */
const SHORT_IN_BLOCK = 3.5;

function fillsBlock({ width }: Line, own: number): boolean {
  return own > 0 && width >= own - SHORT_IN_BLOCK;
}

/** How far a line reaches into its column, in ems: its indent and its width. */
function edgeOf({ indent, width }: Line): number {
  return width + (indent >= 1.5 ? indent : 0);
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
