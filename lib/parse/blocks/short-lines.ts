import { endsSentence } from "../../text/characters.ts";
import type { Layout } from "../layout.ts";
import type { Line } from "../lines.ts";

/** Whether a line is about as wide as another, or as its column, in ems. */
export function isNear(width: number, column: number): boolean {
  return Math.abs(width - column) <= 1.3;
}

/** Ems that a line leaves empty at the least, for none to say that it was broken for a long word below. */
export const LEFT_EMPTY = 3.5;

/**
 * A line with room for more, right over a line that fills the column, or over another such line with a full one
 * below: text would have gone on in it.
 */
export function isBrokenShort(
  { width: own, gap }: Line,
  below: Line | undefined,
  beyond: Line | undefined,
  width: number,
): boolean {
  if (!below || below.gap > 0 || own > width - LEFT_EMPTY) return false;
  if (isNear(below.width, width)) return true;
  const isPair = gap === 0 && below.width <= width - LEFT_EMPTY && beyond?.gap === 0;
  return isPair && !endsSentence(below.text) && isNear(beyond.width, width);
}

/** Text wrapped around a logo or a picture: as wide as the line before it or after it. */
export function isNarrow(line: Line, above: Line | undefined, below: number): boolean {
  if (line.width < 3) return false;
  const like = above && (isNear(above.width, line.width) || isNear(above.width, line.width - 2));
  // what it goes around goes on beside it: no blank line parts it from the wider line above
  return Boolean(like) || (line.gap === 0 && isNear(below, line.width));
}

/** Whether a line leaves so much of its column empty that no text would have broken off there. */
export function isShortOf({ width }: Line, { kind }: Layout, column: number): boolean {
  return kind === "columns" && width < column - LEFT_EMPTY;
}
