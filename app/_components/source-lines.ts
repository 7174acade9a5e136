import type { Span } from "../../lib/article.ts";

/** A stretch of a line; `at` is where it begins in the line. */
export interface Piece {
  readonly at: number;
  readonly text: string;
  readonly own: boolean;
}

/** One line of a raw page, cut where the article's own words begin and end. */
export interface SourceLine {
  /** From 1. */
  readonly number: number;
  readonly pieces: readonly Piece[];
  /** The line holds the article's words, or is a blank line between two that do. */
  readonly own: boolean;
}

/** Address within the page of a line. */
export function lineAnchor(line: number): string {
  return `line-${line}`;
}

interface Line {
  readonly start: number;
  readonly text: string;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\r|\n/g;
  let start = 0;
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    lines.push({ start, text: text.slice(start, match.index) });
    start = breaks.lastIndex;
  }
  if (start < text.length) lines.push({ start, text: text.slice(start) });
  return lines;
}

function cutLine({ start, text }: Line, spans: readonly Span[]): SourceLine["pieces"] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [first, end] of spans) {
    const from = Math.max(at, first - start);
    const to = Math.min(text.length, end - start);
    if (from >= to) continue;
    if (at < from) pieces.push({ at, text: text.slice(at, from), own: false });
    pieces.push({ at: from, text: text.slice(from, to), own: true });
    at = to;
  }
  if (at < text.length) pieces.push({ at, text: text.slice(at), own: false });
  return pieces;
}

/**
 * The lines of a raw page with the characters of `spans` (UTF-16 offsets into `text`, sorted and
 * disjoint) marked as the article's own.
 */
export function sourceLines(text: string, spans: readonly Span[]): SourceLine[] {
  let next = 0;
  const lines = splitLines(text).map((line, n) => {
    const end = line.start + line.text.length;
    while ((spans[next]?.[1] ?? Number.POSITIVE_INFINITY) <= line.start) next++;
    const touching: Span[] = [];
    for (let i = next; (spans[i]?.[0] ?? Number.POSITIVE_INFINITY) < end; i++) {
      const span = spans[i];
      if (span) touching.push(span);
    }
    const pieces = cutLine(line, touching);
    return { number: n + 1, pieces, own: pieces.some(isOwn) };
  });
  return joinBlankLines(lines);
}

const isOwn = (piece: Piece) => piece.own && piece.text.trim() !== "";

const isBlank = (line: SourceLine) => line.pieces.every((piece) => piece.text.trim() === "");

/** Carries the bar over blank lines that stand between two of the article's lines. */
function joinBlankLines(lines: readonly SourceLine[]): SourceLine[] {
  const joined = [...lines];
  let lastOwn = -1;
  for (const [n, line] of lines.entries()) {
    if (line.own) {
      const between = lines.slice(lastOwn + 1, n);
      if (lastOwn >= 0 && between.every(isBlank)) {
        for (const blank of between) joined[blank.number - 1] = { ...blank, own: true };
      }
      lastOwn = n;
    }
  }
  return joined;
}

/** Runs of the article's lines, as `[first, last]` line numbers. */
export function ownRuns(lines: readonly SourceLine[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const { number, own } of lines) {
    const run = runs.at(-1);
    if (!own) continue;
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
