import { cutPassage } from "../../../text/join.ts";
import { cutPiece, type Passage, type PassagePiece, pieceEnd } from "../../../text/passage.ts";

/** A stretch `[from, to)` of a passage's text that is not to be read as it stands. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  /** What it stands for; `""` leaves it out. */
  readonly text: string;
  /** A paragraph ends here. */
  readonly parts: boolean;
}

/**
 * A passage with its edits made, one passage a paragraph, without blanks at its ends; blank ones are
 * left out. `edits` are in order and disjoint.
 */
export function editPassage(passage: Passage, edits: readonly Edit[]): Passage[] {
  const { pieces } = passage;
  const paragraphs: Passage[] = [];
  let text = "";
  let kept: PassagePiece[] = [];
  let index = 0;
  const close = () => {
    const paragraph = cutPassage({ text, pieces: kept }, 0, text.length);
    if (paragraph.text) paragraphs.push(paragraph);
    text = "";
    kept = [];
  };
  /** Pieces that stand for `[from, to)`; asked for from front to back. */
  const piecesOf = (from: number, to: number): PassagePiece[] => {
    const found: PassagePiece[] = [];
    for (; index < pieces.length; index++) {
      const piece = pieces[index];
      if (!piece || piece.at >= to) break;
      const cut = cutPiece(piece, from, to);
      if (cut) found.push(cut);
      if (pieceEnd(piece) > to) break;
    }
    return found;
  };
  const keep = (from: number, to: number) => {
    for (const piece of piecesOf(from, to)) {
      kept.push({ ...piece, at: piece.at - from + text.length });
    }
    text += passage.text.slice(from, to);
  };
  let reached = 0;
  for (const edit of edits) {
    keep(reached, edit.from);
    const [first, ...rest] = piecesOf(edit.from, edit.to);
    if (edit.text && first) {
      const end = (rest.at(-1) ?? first).span[1];
      kept.push({ at: text.length, span: [first.span[0], end], length: edit.text.length });
      text += edit.text;
    }
    if (edit.parts) close();
    reached = edit.to;
  }
  keep(reached, passage.text.length);
  close();
  return paragraphs;
}
