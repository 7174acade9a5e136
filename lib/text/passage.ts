import type { Span } from "../article.ts";

/** `text` from `at` on is what the source's `span` says. */
export interface PassagePiece {
  readonly at: number;
  readonly span: Span;
  /** Characters of `text`, where they are not as many as the span's: `&ldquo;` is one, of seven. */
  readonly length?: number;
}

/**
 * Clean text that still knows where each character stood in the source. Wrapping is undone by
 * leaving characters out, never by rewriting the source: `text` is the pieces joined. A joining
 * space that the source does not have belongs to no piece.
 */
export interface Passage {
  readonly text: string;
  readonly pieces: readonly PassagePiece[];
}

export const EMPTY_PASSAGE: Passage = { text: "", pieces: [] };

/** `passageOf(source, [[3,5],[6,9]])` reads those spans of the source, joined by `glue`. */
export function passageOf(source: string, spans: readonly Span[], glue = ""): Passage {
  let text = "";
  const pieces: PassagePiece[] = [];
  for (const span of spans) {
    if (text && glue) text += glue;
    pieces.push({ at: text.length, span });
    text += source.slice(span[0], span[1]);
  }
  return { text, pieces };
}

/** Several passages as one, parted by `glue`. */
export function joinPassages(passages: readonly Passage[], glue: string): Passage {
  let text = "";
  const pieces: PassagePiece[] = [];
  for (const passage of passages) {
    if (text) text += glue;
    for (const piece of passage.pieces) pieces.push({ ...piece, at: piece.at + text.length });
    text += passage.text;
  }
  return { text, pieces };
}

/** Where a piece ends in its passage's text. */
export function pieceEnd({ at, span, length }: PassagePiece): number {
  return at + (length ?? span[1] - span[0]);
}

/** The part of a piece that stands for `[start, end)` of the text, or null; an entity is never cut in two. */
export function cutPiece(piece: PassagePiece, start: number, end: number): PassagePiece | null {
  const { at, span, length } = piece;
  const from = Math.max(start, at);
  const to = Math.min(end, pieceEnd(piece));
  if (from >= to) return null;
  if (length !== undefined) return { at: from, span, length: to - from };
  return { at: from, span: [span[0] + from - at, span[0] + to - at] };
}

/** Source spans of `passage.text.slice(start, end)`. */
export function sourceSpans({ pieces }: Passage, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (let index = firstReaching(pieces, start); index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece || piece.at >= end) break;
    const cut = cutPiece(piece, start, end);
    if (cut) spans.push(cut.span);
  }
  return spans;
}

/** Index of the first piece that ends behind `start`: a text of many pieces is asked for many words. */
function firstReaching(pieces: Passage["pieces"], start: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && pieceEnd(piece) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One span from the first to the last source character of a match, for evidence; null when it has none. */
export function sourceSpan(passage: Passage, start: number, end: number): Span | null {
  const spans = sourceSpans(passage, start, end);
  const first = spans[0];
  const last = spans.at(-1);
  return first && last ? [first[0], last[1]] : null;
}
