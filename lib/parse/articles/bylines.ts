import { opensReport } from "../forms/contributors/lead.ts";
import { looksLikeName } from "../forms/contributors/names.ts";
import { DisplayLine } from "../forms/display-line.ts";
import { isColumnName } from "../forms/section.ts";
import type { Line } from "../lines.ts";
import type { Piece } from "../pieces.ts";
import { pieceText } from "../pieces.ts";
import { pairsOf } from "./pairs.ts";

/** The parts of a draft that say whether a line among its display lines is a name. */
export interface Signed {
  readonly heads: readonly Piece[];
  readonly bylines: readonly Piece[];
  readonly body: readonly { readonly piece: Piece }[];
  /** Nearly every other story of the page says who wrote it. */
  readonly othersNamed: boolean;
}

/** `小苇`, `田 野`, `江流 沈坝`: two or three characters, or a few names of so many. */
const SHORT_NAME =
  /^\p{Script=Han}{2,3}(?:[\s、]+\p{Script=Han}{2,3}){0,3}$|^\p{Script=Han}\s\p{Script=Han}$/u;

const LONG_NAME = /^\p{Script=Han}{4}$/u;

/** `江流 沈坝`: writers' names, as no headline is. */
const NAMES = /^\p{Script=Han}{2,3}(?:[\s、]+\p{Script=Han}{2,3}){1,3}$/u;

/** `赛龙舟 迎端午` are halves of a headline, as long as each other: one needs a family name to be one. */
export function areNames(text: string): boolean {
  if (!NAMES.test(text)) return false;
  const names = text.split(/[\s、]+/u);
  return (
    names.every((name) => name.length === 2) ||
    names.some((name) => name.length !== names[0]?.length || looksLikeName(name))
  );
}

/** Whether a display line could be a pen name: alone, short, and no column's name. */
export function couldBePenName({ lines }: Piece): boolean {
  const line = lines[0];
  if (!line || lines.length > 1 || line.gap === 0 || isColumnName(line.text)) return false;
  return SHORT_NAME.test(line.text);
}

/** Whether a display line could be a pen name of four characters: `南山樵夫`. */
export function couldBeLongPenName({ lines }: Piece): boolean {
  const line = lines[0];
  if (!line || lines.length > 1 || line.gap === 0 || isColumnName(line.text)) return false;
  return LONG_NAME.test(line.text);
}

/** `散文`, `“夜市经济”观察`: a section's name, or what kind of story it is. */
function namesKind(text: string): boolean {
  return isColumnName(text) || new DisplayLine({ text, width: 0, gap: 0 }).namesKind;
}

/** A headline is set larger than its author's name by so much. */
const LARGER = 1.2;

/** `散文⏎⏎老屋的窗`: under no more than a section's name stands the headline, however short. */
function isUnderHeadline(heads: readonly Piece[], story: Told): boolean {
  const row = heads.at(-1)?.lines[0];
  const name = row?.width ?? 0;
  const isRow = row !== undefined && areNames(row.text);
  const size = row?.size;
  // a section's name is set no larger than a headline under it
  const isLarger = (line: Line) =>
    size !== undefined && line.size !== undefined && line.size > LARGER * size;
  return heads.slice(0, -1).some(({ lines }) => {
    const [line] = lines;
    if (!line) return false;
    const isOther = isLarger(line) || isQuotedIn(line.text, story);
    if (lines.length === 1 && namesKind(line.text) && !isOther) return false;
    return isRow || name <= 3 || lines.some(({ width }) => width > 1.3 * name);
  });
}

/** `“外号”`, over a story that tells of one: no section's name, though it stands in quotation marks. */
function isQuotedIn(text: string, story: Told): boolean {
  return text.startsWith("“") && says(story, text.slice(1, -1));
}

/** The paragraphs of a story. */
type Told = readonly string[];

function says(story: Told, words: string): boolean {
  return story.some((text) => text.includes(words));
}

/** How many pairs of a line's characters a story says. */
function saidOf(line: string, story: Told): number {
  let count = 0;
  for (const pair of pairsOf(line)) if (says(story, pair)) count++;
  return count;
}

/**
 * `末班渡船⏎⏎南山樵夫`: four characters are as often a headline under its kicker. They are a name where
 * the story says what stands above and not them, or, where the other stories name their writers, no
 * more than one word of them: `南山`.
 */
function isLongPenName({ heads, othersNamed }: Signed, story: Told): boolean {
  const [above, last] = heads.slice(-2).map(pieceText);
  if (!above || !last || new DisplayLine({ text: above, width: 0, gap: 0 }).leadsIn) return false;
  const said = saidOf(last, story);
  return said <= (othersNamed ? 1 : 0) && saidOf(above, story) > said;
}

/**
 * A pen name has no family name to know it by. The last display line of a story that no one else
 * signs, too short to rank below a headline and not a word of the story, is its author's line.
 */
export function findUnmarkedByline(signed: Signed): Piece | null {
  const { heads, bylines, body } = signed;
  const last = heads.at(-1);
  if (!last || heads.length < 2 || bylines.length) return null;
  const isLong = couldBeLongPenName(last);
  if (!isLong && !couldBePenName(last)) return null;
  const story = body.map(({ piece }) => pieceText(piece));
  if (!isUnderHeadline(heads, story) || !story[0] || opensReport(story[0])) return null;
  if (isLong ? !isLongPenName(signed, story) : says(story, pieceText(last))) return null;
  return last;
}
