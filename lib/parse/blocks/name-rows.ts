import { isAt, isBlankAt, setOf } from "../../text/characters.ts";
import { looksLikeName } from "../forms/contributors/names.ts";
import type { Line } from "../lines.ts";

/** Names in a row of a list, at least, and rows of one list. */
const NAMES = 3;
const ROWS = 2;
const LONGEST_NAME = 4;
/** It parts names as a blank does. */
const COMMA = setOf("、");

/**
 * How many lines from `from` on are rows of names, one under the other, or 0: those who won, were
 * admitted or are proposed. Who wrote a story stands in one row.
 */
export function nameRows(lines: readonly Line[], from: number): number {
  let to = from;
  while (isRow(lines[to]) && (to === from || lines[to]?.gap === 0)) to++;
  return to - from >= ROWS ? to - from : 0;
}

function isRow(line: Line | undefined): boolean {
  if (!line || !isOfShortWords(line.text)) return false;
  const words = line.text.split(/[\s、]+/u).filter(Boolean);
  return words.length >= NAMES && words.every(looksLikeName);
}

/** Whether blanks or commas part a line so often that no word of it is longer than a name: few lines are. */
function isOfShortWords(text: string): boolean {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    if (isBlankAt(text, at) || isAt(COMMA, text, at)) length = 0;
    else if (++length > LONGEST_NAME) return false;
  }
  return true;
}
