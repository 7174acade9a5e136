import type { Line } from "./lines.ts";

/** What a run of lines is: display lines, one paragraph, or something with a fixed form. */
export type PieceKind =
  | "head"
  | "body"
  | "byline"
  | "credit"
  | "signature"
  | "caption"
  | "source"
  | "editor"
  | "furniture";

/** Lines that belong together, the smallest thing stories are put together from. */
export interface Piece {
  readonly kind: PieceKind;
  readonly lines: readonly Line[];
  /** Its lines are the writer's own: a stanza, a list. */
  readonly verse?: true;
  /** An entry of a list, or a notice's closing line: it ends where its line does, full stop or none. */
  readonly listed?: true;
  /** The rest of the paragraph before it, which may be a headline over it, see `partTorn`. */
  readonly goesOn?: true;
  /** It begins in the middle of the sentence that the text above breaks off in, display lines between. */
  readonly resumes?: true;
  /** Why a piece of furniture is no story's. */
  readonly reason?: string;
}

/** The lines' words, wrapping undone; for looking at, not for output. */
export function pieceText(piece: Piece): string {
  return textOf(piece.lines);
}

/** The same of lines that are not, or not yet, a piece. */
export function textOf(lines: readonly Line[]): string {
  let words = "";
  for (const { text } of lines) words += text;
  return words;
}
