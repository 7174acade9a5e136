import type { Span } from "../article.ts";
import { isBlankAt, widthOf } from "../text/characters.ts";
import type { PlainSheet } from "./source.ts";

/** A printed line that is not blank. */
export interface Line {
  /** Place among the page's lines, from 0. */
  readonly index: number;
  /** Offsets of the line without the blanks around it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In ems, see `widthOf`. */
  readonly width: number;
  /** Ems of blanks before the first character. */
  readonly indent: number;
  /** Blank lines between this line and the one before. */
  readonly gap: number;
  /** Font size as a multiple of the page's body size; absent where the format knows none. */
  readonly size?: number | undefined;
  /** Width in ems of the column it runs through, where the format knows it. */
  readonly measure?: number | undefined;
  /** It is known to be broken by its writer and no column: a line of verse. */
  readonly verse?: boolean | undefined;
}

/** What a line becomes when something of it is known better. All lines have one shape, so that reading one is fast. */
export function changeLine(line: Line, changes: Partial<Line>): Line {
  const { index = line.index, start = line.start, end = line.end } = changes;
  const { text = line.text, width = line.width, gap = line.gap } = changes;
  const { indent, size, measure, verse } = line;
  return { index, start, end, text, width, indent, gap, size, measure, verse };
}

/** What a format knows of lines by the offset at which each begins, blanks included. */
type LineMarks = Pick<PlainSheet, "sizes" | "measures" | "verse">;

/**
 * The lines of `[from, until)` of a source that are not blank. `"甲\n\n乙"` has two, the second with gap 1.
 */
export function splitLines(
  source: string,
  [from, until]: Span,
  { sizes, measures, verse }: LineMarks = {},
): Line[] {
  const lines: Line[] = [];
  const to = Math.min(until, source.length);
  let gap = 0;
  let at = from;
  while (at < to) {
    let end = at;
    while (end < to && !isLineEnd(source, end)) end++;
    let start = at;
    while (start < end && isBlankAt(source, start)) start++;
    if (start < end) {
      let last = end;
      while (isBlankAt(source, last - 1)) last--;
      lines.push({
        index: lines.length,
        start,
        end: last,
        text: source.slice(start, last),
        width: widthOf(source, start, last),
        indent: widthOf(source, at, start),
        gap,
        size: sizes?.get(at),
        measure: measures?.get(at),
        verse: verse?.has(at),
      });
      gap = 0;
    } else gap++;
    at = end + (isPairAt(source, end) ? 2 : 1);
  }
  return lines;
}

/** Where the line after the one at an offset begins. */
export function lineAfter(source: string, at: number): number {
  let end = at;
  while (end < source.length && !isLineEnd(source, end)) end++;
  return Math.min(source.length, end + (isPairAt(source, end) ? 2 : 1));
}

/** Whether the line end at `at` is of two characters. */
function isPairAt(source: string, at: number): boolean {
  return at + 1 < source.length && source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10;
}

function isLineEnd(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029;
}
