import { isColumnName } from "../fields/section.ts";
import type { Piece } from "../pieces.ts";
import { pieceText } from "../pieces.ts";

/** The parts of a draft that say whether a line among its display lines is a name. */
export interface Signed {
  readonly heads: readonly Piece[];
  readonly bylines: readonly Piece[];
  readonly body: readonly { readonly piece: Piece }[];
}

/** `小苇`, `田 野`: two or three characters and no more. */
const SHORT_NAME = /^\p{Script=Han}{2,3}$|^\p{Script=Han}\s\p{Script=Han}$/u;
const LEAD = /记者|通讯员/u;

/** Whether a display line could be a pen name: alone, short, and no column's name. */
export function couldBePenName({ lines }: Piece): boolean {
  const line = lines[0];
  if (!line || lines.length > 1 || line.gap === 0) return false;
  return SHORT_NAME.test(line.text) && !isColumnName(line.text);
}

/**
 * A pen name has no family name to know it by. The last display line of a story that no one else
 * signs, too short to rank below a headline and not a word of the story, is its author's line.
 */
export function findUnmarkedByline({ heads, bylines, body }: Signed): Piece | null {
  const last = heads.at(-1);
  if (!last || heads.length < 2 || bylines.length || !couldBePenName(last)) return null;
  const name = pieceText(last);
  const first = body[0] ? pieceText(body[0].piece) : "";
  if (!first || LEAD.test(first.slice(0, 40))) return null;
  return body.some(({ piece }) => pieceText(piece).includes(name)) ? null : last;
}
