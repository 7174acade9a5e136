import type { Passage, PassagePiece } from "../../../text/passage.ts";
import type { Block } from "./block.ts";

/** Several printed lines as one passage with a space between them; null for none. */
export function joinLines(lines: readonly Block[]): Passage | null {
  if (lines.length === 0) return null;
  let text = "";
  const pieces: PassagePiece[] = [];
  for (const { passage } of lines) {
    if (text) text += " ";
    for (const piece of passage.pieces) pieces.push({ ...piece, at: piece.at + text.length });
    text += passage.text;
  }
  return { text, pieces };
}
