import { type Piece, pieceText } from "../pieces.ts";

/** `(责编:…)` in brackets closes the story above it, however far. */
const IN_BRACKETS = /^[（(【[]/u;

/**
 * The editor of a whole page, who is no one story's: `责任编辑：…` in the head of a page of several
 * stories, or set apart at its foot, and the only such line there. `[first, last]` are the lines
 * between which the stories stand.
 */
export function findPageEditor(
  loose: readonly Piece[],
  stories: number,
  [first, last]: readonly [number, number],
): Piece | null {
  const [editor, ...others] = loose.filter(({ kind }) => kind === "editor");
  const line = editor?.lines[0];
  if (!editor || !line || others.length || stories < 2) return null;
  if (IN_BRACKETS.test(pieceText(editor))) return null;
  return line.index < first || (line.index > last && line.gap > 0) ? editor : null;
}
