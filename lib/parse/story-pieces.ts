import type { Span } from "../article.ts";
import { type Passage, passageOf } from "../text/passage.ts";
import { joinSpans } from "./account.ts";
import type { Draft } from "./articles/index.ts";
import type { Piece } from "./pieces.ts";

/** Every piece of the page that is this story's. */
export function storyPieces(draft: Draft): Piece[] {
  const { logos, heads, bylines, credits, body, captions, imprints } = draft;
  return [
    ...logos,
    ...heads,
    ...bylines,
    ...credits,
    ...body.map(({ piece }) => piece),
    ...captions,
    ...imprints,
  ];
}

/** Where pieces stand in the text, sorted, with nothing but blanks left between their lines. */
export function pieceSpans(text: string, pieces: readonly Piece[]): Span[] {
  const spans: Span[] = [];
  for (const { lines } of pieces) for (const { start, end } of lines) spans.push([start, end]);
  return joinSpans(text, spans);
}

/** A piece's lines joined by one space. */
export function piecePassage(text: string, piece: Piece): Passage {
  return passageOf(text, lineSpans(piece), " ");
}

function lineSpans({ lines }: Piece): Span[] {
  return lines.map(({ start, end }) => [start, end] as const);
}
