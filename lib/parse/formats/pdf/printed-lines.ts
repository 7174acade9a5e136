import { CLOSING, OPENING } from "../../../text/characters.ts";
import type { Glyph } from "./glyphs.ts";
import { lineText } from "./line-text.ts";
import { findRuns, type Run } from "./runs.ts";
import type { Box } from "./shapes.ts";

/** A line of one column as printed. */
export interface PrintedLine extends Box {
  readonly text: string;
  /** Base line; the middle of a vertical line. */
  readonly base: number;
  /** In points. */
  readonly size: number;
  readonly vertical: boolean;
}

/** Characters to lines; `body` is the page's body size in points. In the order of drawing. */
export function printedLines(glyphs: readonly Glyph[], body: number): PrintedLine[] {
  const runs = findRuns(glyphs, body);
  const upright = joinRuns(runs.filter(({ vertical }) => !vertical));
  return [...upright, ...runs.filter(({ vertical }) => vertical)].map(lineOf);
}

/** Pieces of a line that were not drawn one after the other: each font by itself, or bold words last. */
function joinRuns(runs: readonly Run[]): Run[] {
  const sorted = [...runs].sort((one, other) => baseOf(one) - baseOf(other));
  const joined: Run[] = [];
  let row: Run[] = [];
  const close = () => {
    row.sort((one, other) => (one.glyphs[0]?.x ?? 0) - (other.glyphs[0]?.x ?? 0));
    for (const run of row) {
      const before = joined.at(-1);
      if (before && touches(before, run)) before.glyphs.push(...run.glyphs);
      else joined.push({ glyphs: [...run.glyphs], vertical: false });
    }
    row = [];
  };
  for (const run of sorted) {
    const last = row.at(-1);
    const size = Math.min(run.glyphs[0]?.size ?? 0, last?.glyphs[0]?.size ?? 0);
    if (last && baseOf(run) - baseOf(last) > 0.2 * size) close();
    row.push(run);
  }
  close();
  return joined;
}

function touches(one: Run, other: Run): boolean {
  const last = one.glyphs.at(-1);
  const next = other.glyphs[0];
  if (!last || !next || isInitial(one, next)) return false;
  const size = Math.max(last.size, next.size);
  const gap = next.x - last.x - last.width;
  const even = Math.abs(last.y - next.y) < 0.35 * size;
  const white = gap > 0.1 * size ? whiteOf(last, HALF_RIGHT) + whiteOf(next, HALF_LEFT) : 0;
  return even && gap > -0.4 * size && gap + white < 0.6 * Math.min(last.size, next.size);
}

/** An initial stands on the base line of the second or third line beside it. */
function isInitial({ glyphs }: Run, next: Glyph): boolean {
  const [only] = glyphs;
  return glyphs.length === 1 && only !== undefined && only.size >= INITIAL * next.size;
}

/** Of the text's size: how large an initial is at least. */
export const INITIAL = 1.6;

/** Marks that fill half of their em: one hanging out of its column leaves the gutter as white as it was. */
const HALF_RIGHT = new Set(`${CLOSING}，。、；：！？`);
const HALF_LEFT = new Set(OPENING);

function whiteOf({ text, width, size }: Glyph, marks: ReadonlySet<string>): number {
  return marks.has(text) && width > 0.8 * size ? 0.5 * size : 0;
}

function baseOf({ glyphs }: Run): number {
  return glyphs[0]?.y ?? 0;
}

function lineOf({ glyphs, vertical }: Run): PrintedLine {
  const size = sizeOf(glyphs);
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const { x, width } of glyphs) {
    left = Math.min(left, x);
    right = Math.max(right, x + width);
  }
  const base = glyphs[0]?.y ?? 0;
  return {
    text: lineText(glyphs, vertical),
    left,
    right,
    top: base - 0.88 * size,
    bottom: (glyphs.at(-1)?.y ?? base) + 0.12 * size,
    base: vertical ? (left + right) / 2 : base,
    size,
    vertical,
  };
}

/** The size that most of a line is set in; a figure set larger does not make a headline. */
function sizeOf(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  for (const { size } of glyphs) counts.set(size, (counts.get(size) ?? 0) + 1);
  let most = 0;
  let usual = 0;
  for (const [size, count] of counts) {
    if (count > most || (count === most && size > usual)) {
      most = count;
      usual = size;
    }
  }
  return usual;
}
