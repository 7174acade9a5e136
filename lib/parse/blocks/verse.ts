import { opensReport } from "../forms/contributors/lead.ts";
import { looksLikeName } from "../forms/contributors/names.ts";
import { isColumnName } from "../forms/section.ts";
import type { Line } from "../lines.ts";
import { memberBefore } from "../member-before.ts";
import type { Piece } from "../pieces.ts";
import { isLarge } from "./size-cost.ts";

/** Lines of verse, and of lists, are seldom wider, in ems. */
const WIDEST = 24;
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
    const piece = pieces[from];
    if (piece && to === from + 1 && isRestOfPoem(piece, found)) {
      found.push(verseOf(piece));
      from = to;
      continue;
    }
    found.push(...settleRun(pieces.slice(from, to), memberBefore(pieces, from), pieces[to]));
    from = to;
  }
  return found;
}

function isShort(piece: Piece | undefined): boolean {
  if (piece?.kind !== "head" || piece.lines.some(isLarge)) return false;
  // `——全市春耕现场会侧记` ranks below a headline
  if (piece.lines.some(({ text }, at) => at > 0 && text.startsWith("——"))) return false;
  return piece.lines.every(({ text, width }) => width <= WIDEST && !/[。；]|[：:]$/u.test(text));
}

/**
 * `…父亲也从洞里过⏎⏎渔网⏎⏎□海生⏎⏎她把最后一个结⏎打得很紧`: behind a title and its poet, set within their poem, lines no
 * wider than the poem's are the rest of it. `above`: the pieces before.
 */
function isRestOfPoem({ lines }: Piece, above: readonly Piece[]): boolean {
  if (lines.length < 2) return false;
  let at = above.length - 1;
  if (above[at]?.kind !== "byline") return false;
  while (at >= 0 && above[at]?.kind !== "body") at--;
  const poem = above[at];
  if (!poem?.verse || above.length - 1 - at > MOST_BETWEEN) return false;
  const widest = Math.max(...poem.lines.map(({ width }) => width));
  return lines.every(({ width }) => width <= widest);
}

/** A title of one piece or two, and the poet. */
const MOST_BETWEEN = 3;

/** In a run of short display pieces the stanzas are text; single lines around them stay titles. */
function settleRun(
  run: readonly Piece[],
  before: Piece | undefined,
  after: Piece | undefined,
): Piece[] {
  // what stands right over `本报讯（记者 …）` is its headline, of however many lines
  if (run.length && after?.kind === "body" && opensReport(after.lines[0]?.text ?? "")) {
    return [...settleRun(run.slice(0, -1), before, undefined), ...run.slice(-1)];
  }
  const lines = run.reduce((sum, piece) => sum + piece.lines.length, 0);
  const stanzas = run.filter((piece) => piece.lines.length > 1);
  if (stanzas.length) {
    const inStanzas = stanzas.reduce((sum, piece) => sum + piece.lines.length, 0);
    const isVerse =
      stanzas.some((piece) => piece.lines.length >= ONE_BLOCK) ||
      (stanzas.length > 1 && inStanzas >= SEVERAL_BLOCKS);
    if (!isVerse) return [...run];
    const signed = before?.kind === "byline";
    return run.flatMap((piece, at) =>
      cutTitle(piece, signed ? null : run.slice(0, at), run.slice(at + 1)),
    );
  }
  if (lines < SEVERAL_BLOCKS) return [...run];
  // every line apart: the first is the title, unless the author's line parts it from the rest,
  // and the last the title of what follows
  const first = before?.kind === "byline" ? 0 : 1;
  const last = after && opensNext(run, after) ? 1 : 0;
  return run.map((piece, at) => (at < first || at >= run.length - last ? piece : verseOf(piece)));
}

/** `7:00—17:00 城东线`, `南州 多云 12～21℃`: an entry of a list. */
const ENTRY = /\d|[\s\u3000]/u;

/** Whether the last line of a run heads what follows: an author's line, or text unlike the run. */
function opensNext(run: readonly Piece[], after: Piece): boolean {
  if (after.kind === "byline") return true;
  if (after.kind !== "body") return false;
  const isEntry = (piece: Piece | undefined) => ENTRY.test(piece?.lines[0]?.text ?? "");
  const entries = run.filter(isEntry).length;
  return entries > run.length / 2 && !isEntry(run.at(-1));
}

/**
 * A title stuck to its poem, `归雁⏎　风把麦子⏎　吹成家书`, or between two: it is one line. `above`: what
 * stands over it since the last text, or null under a poet's name.
 */
function cutTitle(piece: Piece, above: readonly Piece[] | null, below: readonly Piece[]): Piece[] {
  const { lines } = piece;
  const [title, second] = lines;
  if (!title || !second) return [piece];
  // under a section's name the title is the first line as well
  const top = above?.every((each) => each.lines.length === 1) ?? false;
  const cut = (from: number): Piece[] => [
    { kind: "head", lines: [title] },
    ...(from > 1 ? [{ kind: "byline" as const, lines: [second] }] : []),
    ...(lines.length > from ? [verseOf({ ...piece, lines: lines.slice(from) })] : []),
  ];
  // `洮河谣⏎何青青`: a title and its poet over the first stanza, or over that of a page's next poem
  if (lines.length === 2 && (top || standsFarther(title, below)) && isPoet(second.text, below))
    return cut(2);
  // the poem right under its poet, and no title anywhere else
  const titled = above?.some((each) => !isColumnName(each.lines[0]?.text ?? ""));
  if (top && !titled && lines.length > ONE_BLOCK && looksLikeName(second.text)) return cut(2);
  const isApart = top && lines.length > ONE_BLOCK && title.indent !== second.indent;
  return isApart ? cut(1) : [verseOf(piece)];
}

/** A page's poems stand farther from each other than a poem's stanzas do. */
function standsFarther({ gap }: Line, [stanza]: readonly Piece[]): boolean {
  return stanza !== undefined && stanza.lines.length > 1 && gap > (stanza.lines[0]?.gap ?? gap);
}

/** Poets like pen names, which have no family name to know them by: but no word of the poem. */
function isPoet(text: string, stanzas: readonly Piece[]): boolean {
  if (looksLikeName(text)) return true;
  if (!PEN_NAME.test(text) || stanzas.every(({ lines }) => lines.length === 1)) return false;
  return !stanzas.some(({ lines }) => lines.some((line) => line.text.includes(text)));
}

const PEN_NAME = /^\p{Script=Han}{2,3}$/u;

function verseOf(piece: Piece): Piece {
  return { kind: "body", lines: piece.lines, verse: true };
}
