import { opensReport } from "../forms/contributors/lead.ts";
import { looksLikeName } from "../forms/contributors/names.ts";
import { DisplayLine } from "../forms/display-line.ts";
import { isColumnName } from "../forms/section.ts";
import type { Line } from "../lines.ts";
import type { Piece } from "../pieces.ts";
import { pieceText } from "../pieces.ts";

/** The parts of a draft that say whether a line among its display lines is a name. */
export interface Signed {
  readonly heads: readonly Piece[];
  readonly bylines: readonly Piece[];
  readonly body: readonly { readonly piece: Piece }[];
}

/** `小苇`, `田 野`, `江流 沈坝`: two or three characters, or a few names of so many. */
const SHORT_NAME =
  /^\p{Script=Han}{2,3}(?:[\s、]+\p{Script=Han}{2,3}){0,3}$|^\p{Script=Han}\s\p{Script=Han}$/u;

/** `江流 沈坝`: writers' names, as no headline is. */
const NAMES = /^\p{Script=Han}{2,3}(?:[\s、]+\p{Script=Han}{2,3}){1,3}$/u;

/** `赛龙舟 迎端午` are halves of a headline: three characters need a family name to be one. */
export function areNames(text: string): boolean {
  if (!NAMES.test(text)) return false;
  const names = text.split(/[\s、]+/u);
  return names.every((name) => name.length === 2) || names.some((name) => looksLikeName(name));
}

/** Whether a display line could be a pen name: alone, short, and no column's name. */
export function couldBePenName({ lines }: Piece): boolean {
  const line = lines[0];
  if (!line || lines.length > 1 || line.gap === 0 || isColumnName(line.text)) return false;
  return SHORT_NAME.test(line.text);
}

/** `散文`, `“夜市经济”观察`: a section's name, or what kind of story it is. */
function namesKind(text: string): boolean {
  return isColumnName(text) || new DisplayLine({ text, width: 0, gap: 0 }).namesKind;
}

/** A headline is set larger than its author's name by so much. */
const LARGER = 1.2;

/** `散文⏎⏎老屋的窗`: under no more than a section's name stands the headline, however short. */
function isUnderHeadline(heads: readonly Piece[]): boolean {
  const row = heads.at(-1)?.lines[0];
  const name = row?.width ?? 0;
  const isRow = row !== undefined && areNames(row.text);
  const size = row?.size;
  // a section's name is set no larger than a headline under it
  const isLarger = (line: Line) =>
    size !== undefined && line.size !== undefined && line.size > LARGER * size;
  return heads.slice(0, -1).some(({ lines }) => {
    const [line] = lines;
    if (!line || (lines.length === 1 && namesKind(line.text) && !isLarger(line))) return false;
    return isRow || name <= 3 || lines.some(({ width }) => width > 1.3 * name);
  });
}

/**
 * A pen name has no family name to know it by. The last display line of a story that no one else
 * signs, too short to rank below a headline and not a word of the story, is its author's line.
 */
export function findUnmarkedByline({ heads, bylines, body }: Signed): Piece | null {
  const last = heads.at(-1);
  if (!last || heads.length < 2 || bylines.length || !couldBePenName(last)) return null;
  if (!isUnderHeadline(heads)) return null;
  const name = pieceText(last);
  const first = body[0] ? pieceText(body[0].piece) : "";
  if (!first || opensReport(first)) return null;
  return body.some(({ piece }) => pieceText(piece).includes(name)) ? null : last;
}
