import { endsParagraph } from "../blocks/ends.ts";
import { opensReport } from "../forms/contributors/lead.ts";
import type { Line } from "../lines.ts";
import { memberBefore } from "../member-before.ts";
import { type Piece, textOf } from "../pieces.ts";

/** In ems; a headline's line is seldom wider, and never narrower than `通了!`. */
const WIDEST = 40;
const NARROWEST = 2.5;
const MOST_LINES = 3;

/** `渔港修好一百二十条船`: no sentence ends, nor does one pause. */
const UNFINISHED = /[\p{L}\p{N}》]$/u;
/** `别怪菜市场太吵！`, `“首店”之后，更要看“长红”`; what is quoted whole is said by somebody. */
const LOUD = /^(?:[\p{L}\p{N}《].*[！？!?”]|“[^”]+”.+[！？!?”])$/u;
/** `68.00` and `8月3日` say nothing. */
const WORDS = /\p{Script=Han}{2}/u;
const NO_HEAD = /[。；;]|[：:][“"]/u;

/** Whether up to three lines of text, standing apart, may as well be a headline by their words. */
export function couldBeShown(lines: readonly Line[]): boolean {
  if (!lines.length || lines.length > MOST_LINES) return false;
  if (lines.some(({ width }) => width > WIDEST || width < NARROWEST)) return false;
  const text = textOf(lines);
  if (NO_HEAD.test(text) || !WORDS.test(text) || opensReport(text)) return false;
  return UNFINISHED.test(text) || LOUD.test(text);
}

const UNLIKE = 0.3;
const COMMA = 0.2;
/** `这是三个边境村联网工程的最`, `无人机、传感器……这几年，不少村`: a line that breaks off in a sentence. */
const BREAKS_OFF = 0.6;
const BROKEN = /[的了是在和与及把被从向对为最更很不这那][”’]?$|….|^这是/u;

/** How little a text that `couldBeShown` looks like a headline: a headline seldom has commas, or ends with a word of grammar. */
export function unlikeShown(text: string): number {
  const commas = text.split(/[，,]/u).length - 1;
  return UNLIKE + COMMA * commas + (BROKEN.test(text) ? BREAKS_OFF : 0);
}

/** Whether a text ends as a headline may and running text does less often. */
export function callsOut(text: string): boolean {
  return "！？!?".includes(text.charAt(text.length - 1));
}

/**
 * Lines that stand alone between blank lines are a paragraph, or a part of one that a stray blank line
 * tore off, or a headline that by its marks and width may as well be text: only the words of the stories
 * can tell. Where they may be a headline they are parted from the text around them, and what follows
 * in the same paragraph is marked as going on.
 */
export function partTorn(pieces: readonly Piece[]): Piece[] {
  const parted: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (!piece) break;
    if (!isText(piece)) {
      parted.push(piece);
      at++;
      continue;
    }
    let to = at + 1;
    while (isText(pieces[to])) to++;
    parted.push(...partText(pieces.slice(at, to), pieces[to]));
    at = to;
  }
  return parted;
}

function isText(piece: Piece | undefined): boolean {
  return piece?.kind === "body" && !piece.verse && !piece.listed;
}

/** A line of text and the paragraph it is of. */
interface Placed {
  readonly line: Line;
  readonly piece: Piece;
}

/** Whether anywhere between blank lines stand lines as few and as wide as a headline's. */
function hasShortRun(pieces: readonly Piece[]): boolean {
  let run = 0;
  let fits = true;
  for (const { lines } of pieces) {
    for (const { gap, width } of lines) {
      if (gap > 0 && run > 0) {
        if (fits && run <= MOST_LINES) return true;
        run = 0;
        fits = true;
      }
      run++;
      fits &&= width >= NARROWEST && width <= WIDEST;
    }
  }
  return fits && run <= MOST_LINES;
}

/** Parts paragraphs that nothing stands between; `next` is the piece behind them. */
function partText(pieces: readonly Piece[], next: Piece | undefined): readonly Piece[] {
  if (!hasShortRun(pieces)) return pieces;
  const placed: Placed[] = [];
  for (const piece of pieces) for (const line of piece.lines) placed.push({ line, piece });
  const parted: Piece[] = [];
  let open: Placed[] = [];
  const close = () => {
    const before = parted.at(-1);
    if (open.length) parted.push(...paragraphsOf(open, before));
    open = [];
  };
  for (let from = 0; from < placed.length; ) {
    let to = from + 1;
    while (to < placed.length && !placed[to]?.line.gap) to++;
    const run = placed.slice(from, to);
    const above = memberBefore(placed, from);
    const isApart = to < placed.length || (next?.lines[0]?.gap ?? 1) > 0;
    if (isApart && standsAlone(run, above)) {
      close();
      const lines = run.map(({ line }) => line);
      parted.push(paragraphOf(lines, run[0]?.piece === above?.piece));
    } else open.push(...run);
    from = to;
  }
  close();
  return parted;
}

function standsAlone(run: readonly Placed[], above: Placed | undefined): boolean {
  const first = run[0]?.line;
  if (!first || run.length > MOST_LINES || first.indent !== 0) return false;
  if (above && (first.gap === 0 || !endsParagraph(above.line.text))) return false;
  return couldBeShown(run.map(({ line }) => line));
}

/** Lines back in their paragraphs. */
function paragraphsOf(placed: readonly Placed[], before: Piece | undefined): Piece[] {
  const paragraphs: Piece[] = [];
  for (let from = 0, to = 0; from < placed.length; from = to) {
    const piece = placed[from]?.piece;
    if (!piece) break;
    while (placed[to]?.piece === piece) to++;
    const lines = placed.slice(from, to).map(({ line }) => line);
    const isRest = !paragraphs.length && before !== undefined && piece.lines[0] !== lines[0];
    paragraphs.push(lines.length === piece.lines.length ? piece : paragraphOf(lines, isRest));
  }
  return paragraphs;
}

/** Part of a paragraph. */
function paragraphOf(lines: readonly Line[], goesOn: boolean): Piece {
  return goesOn ? { kind: "body", lines, goesOn } : { kind: "body", lines };
}
