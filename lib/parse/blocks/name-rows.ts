import { hasAny, hasBlank, setOf } from "../../text/characters.ts";
import { looksLikeName } from "../forms/contributors/names.ts";
import type { Line } from "../lines.ts";

/** Names in a row of a list, at least, and rows of one list. */
const NAMES = 3;
const ROWS = 2;
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
  if (!line || !(hasBlank(line.text) || hasAny(COMMA, line.text))) return false;
  const words = line.text.split(/[\s、]+/u).filter(Boolean);
  return words.length >= NAMES && words.every((word) => word.length <= 4 && looksLikeName(word));
}
