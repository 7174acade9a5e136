import { readCredit, withoutDots } from "../forms/contributors/credit.ts";
import { NO_HINTS, settledHints } from "../forms/contributors/naming.ts";
import type { Line } from "../lines.ts";

const LONGEST = 6;
/** A page is gone over once, however many of its lines ask. */
const told = new WeakMap<readonly Line[], boolean>();

/**
 * Whether the page writes its writers' names between dots, `·韩雪·`: two of them at the least, and
 * nothing else, as columns are called so oftener, `·方志·`.
 */
export function namesStandInDots(lines: readonly Line[]): boolean {
  const known = told.get(lines);
  if (known !== undefined) return known;
  const stand = lookFor(lines);
  told.set(lines, stand);
  return stand;
}

function lookFor(lines: readonly Line[]): boolean {
  const names = new Set<string>();
  for (const { text } of lines) {
    const words = text.length > LONGEST ? text : withoutDots(text);
    if (words === text) continue;
    if (!readCredit(text, settledHints(NO_HINTS))) return false;
    names.add(words);
  }
  return names.size > 1;
}
