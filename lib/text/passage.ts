import type { Span } from "../article.ts";

/**
 * Clean text that still knows where each character stood in the source. Wrapping is undone by
 * leaving characters out, never by rewriting the source: `text` is the pieces joined, and a piece
 * `{at, span}` says that `text` from `at` on is the source's `span`. A joining space that the
 * source does not have belongs to no piece.
 */
export interface Passage {
  readonly text: string;
  readonly pieces: readonly { readonly at: number; readonly span: Span }[];
}

export const EMPTY_PASSAGE: Passage = { text: "", pieces: [] };

/** `passageOf(source, [[3,5],[6,9]])` reads those spans of the source, joined by `glue`. */
export function passageOf(source: string, spans: readonly Span[], glue = ""): Passage {
  let text = "";
  const pieces: { at: number; span: Span }[] = [];
  for (const span of spans) {
    if (text && glue) text += glue;
    pieces.push({ at: text.length, span });
    text += source.slice(span[0], span[1]);
  }
  return { text, pieces };
}

/** Source spans of `passage.text.slice(start, end)`. */
export function sourceSpans(passage: Passage, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (const { at, span } of passage.pieces) {
    const from = Math.max(start, at);
    const to = Math.min(end, at + span[1] - span[0]);
    if (from < to) spans.push([span[0] + from - at, span[0] + to - at]);
  }
  return spans;
}

/** Index of the last piece that begins at or before a place in the text; -1 for none. */
function pieceAt({ pieces }: Passage, place: number): number {
  let low = -1;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** One span from the first to the last source character of a match, for evidence; null when it has none. */
export function sourceSpan(passage: Passage, start: number, end: number): Span | null {
  const pieces = passage.pieces.slice(
    Math.max(0, pieceAt(passage, start)),
    pieceAt(passage, end - 1) + 1,
  );
  const spans = sourceSpans({ ...passage, pieces }, start, end);
  const first = spans[0];
  const last = spans.at(-1);
  return first && last ? [first[0], last[1]] : null;
}
