import type { Line } from "../lines.ts";
import type { Piece } from "../pieces.ts";

/** In ems; a headline's line is seldom wider, and never narrower. */
const WIDEST = 40;
const NARROWEST = 3;
const MOST_LINES = 2;

/** `渔港修好一百二十条船`: no sentence ends, nor does one pause. */
const UNFINISHED = /[\p{L}\p{N}》]$/u;
/** `别怪菜市场太吵！`, `“首店”之后，更要看“长红”`; what is quoted whole is said by somebody. */
const LOUD = /^(?:[\p{L}\p{N}《].*[！？!?”]|“[^”]+”.+[！？!?”])$/u;
const NO_HEAD = /[。；;]|[：:][“"]/u;

/** Whether one or two lines of text, standing apart, may as well be a headline by their words. */
export function couldBeShown(lines: readonly Line[]): boolean {
  if (!lines.length || lines.length > MOST_LINES) return false;
  if (lines.some(({ width }) => width > WIDEST || width < NARROWEST)) return false;
  const text = lines.map((line) => line.text).join("");
  if (NO_HEAD.test(text)) return false;
  return UNFINISHED.test(text) || (lines.length === 1 && LOUD.test(text));
}

/**
 * A paragraph whose first line stands alone between blank lines is a paragraph with a stray blank line,
 * or a headline as wide as its column and the text under it: only the story's words can tell. It is
 * parted there, and the rest is marked as going on.
 */
export function partTorn(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, at) => {
    const to = tornAt(piece, at === 0);
    if (!to) return [piece];
    const first = { ...piece, lines: piece.lines.slice(0, to) };
    return [first, { ...piece, lines: piece.lines.slice(to), goesOn: true as const }];
  });
}

/** How many lines stand alone above the rest; 0 where none do. */
function tornAt({ kind, lines, verse, listed }: Piece, isFirst: boolean): number {
  if (kind !== "body" || verse || listed) return 0;
  if (!isFirst && !lines[0]?.gap) return 0;
  if ((lines[0]?.indent ?? 0) > 0) return 0;
  const to = lines.findIndex((line, at) => at > 0 && line.gap > 0);
  return to > 0 && couldBeShown(lines.slice(0, to)) ? to : 0;
}
