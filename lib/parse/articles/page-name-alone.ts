import { isPageNameForm } from "../papers/page-names.ts";
import type { Piece } from "../pieces.ts";
import type { OpenDraft } from "./draft.ts";

/**
 * Whether what seems a headline without a story is the page's name, `综合`, at its top or foot: around it
 * stand date, number and the paper's name, and no story's line above or below.
 */
export function isPageNameAlone(draft: OpenDraft, pieces: readonly Piece[]): boolean {
  const { heads, logos, bylines, credits, body, captions, imprints } = draft;
  const others = [logos, bylines, credits, body, captions, imprints];
  if (!heads.length || others.some(({ length }) => length)) return false;
  if (!heads.every((head) => isNamed(head))) return false;
  const lines = heads.flatMap((head) => head.lines);
  const first = lines[0]?.index ?? 0;
  const last = lines.at(-1)?.index ?? 0;
  const isAround = (piece: Piece) =>
    piece.kind === "furniture" || piece.kind === "editor" || isNamed(piece);
  return (
    pieces.filter((piece) => (piece.lines[0]?.index ?? 0) < first).every(isAround) ||
    pieces.filter((piece) => (piece.lines[0]?.index ?? 0) > last).every(isAround)
  );
}

function isNamed(piece: Piece): boolean {
  return piece.lines.length > 0 && piece.lines.every(({ text }) => isPageNameForm(text));
}
