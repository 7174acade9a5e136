import type { Line } from "../lines.ts";
import type { Piece } from "../pieces.ts";
import { isLarge } from "./size-cost.ts";

/** Lines of verse, and of lists, are seldom wider, in ems. */
const WIDEST = 20;
/** Lines that no headline has, in one block and in several. */
const ONE_BLOCK = 4;
const SEVERAL_BLOCKS = 6;

/**
 * A poem's lines look like display lines: short, and without a full stop. What tells them is that
 * there are more of them than any headline has: those pieces become text, line by line.
 */
export function findVerse(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  for (let from = 0; from < pieces.length; ) {
    let to = from;
    while (isShort(pieces[to])) to++;
    if (to === from) {
      const piece = pieces[from];
      if (piece) found.push(piece);
      from++;
      continue;
    }
    found.push(...settleRun(pieces.slice(from, to), pieces[from - 1]));
    from = to;
  }
  return found;
}

function isShort(piece: Piece | undefined): boolean {
  if (piece?.kind !== "head") return false;
  return piece.lines.every(
    (line) => line.width <= WIDEST && !/[。；：:]/u.test(line.text) && !isLarge(line),
  );
}

/** In a run of short display pieces the stanzas are text; single lines around them stay titles. */
function settleRun(run: readonly Piece[], before: Piece | undefined): Piece[] {
  const lines = run.reduce((sum, piece) => sum + piece.lines.length, 0);
  const stanzas = run.filter((piece) => piece.lines.length > 1);
  if (stanzas.length) {
    const inStanzas = stanzas.reduce((sum, piece) => sum + piece.lines.length, 0);
    const isVerse =
      stanzas.some((piece) => piece.lines.length >= ONE_BLOCK) ||
      (stanzas.length > 1 && inStanzas >= SEVERAL_BLOCKS);
    if (!isVerse) return [...run];
    return run.flatMap((piece, at) => cutTitle(piece, at === 0 && before?.kind !== "byline"));
  }
  if (lines < SEVERAL_BLOCKS) return [...run];
  // every line apart: the first is the title, unless the author's line parts it from the rest
  const titles = before?.kind === "byline" ? 0 : 1;
  return [...run.slice(0, titles), ...run.slice(titles).map(verseOf)];
}

/** A title stuck to its poem: `归雁⏎　风把麦子⏎　吹成家书` stands further left or is followed by a gap. */
function cutTitle(piece: Piece, top: boolean): Piece[] {
  const { lines } = piece;
  if (lines.length < 2) return [piece];
  const [title, second] = lines as readonly [Line, Line];
  const isApart = top && lines.length > ONE_BLOCK && title.indent !== second.indent;
  if (!isApart) return [verseOf(piece)];
  return [{ kind: "head", lines: [title] }, verseOf({ ...piece, lines: lines.slice(1) })];
}

function verseOf(piece: Piece): Piece {
  return { kind: "body", lines: piece.lines, verse: true };
}
