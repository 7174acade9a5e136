import type { Span } from "../../article.ts";
import { splitLines } from "../lines.ts";
import { isMasthead } from "../papers/masthead.ts";

/**
 * A broadsheet page holds some ten thousand characters, a page of long essays three times as many.
 * Beyond that a text is many pages that nothing parts, and is cut where a page may well end.
 */
const PAGE_CHARACTERS = 40_000;
/** Blank lines that part two pages; the longer none was seen, the fewer will do. */
const ENOUGH_BLANKS = [
  { from: PAGE_CHARACTERS, blanks: 3 },
  { from: 2 * PAGE_CHARACTERS, blanks: 2 },
  { from: 3 * PAGE_CHARACTERS, blanks: 1 },
  { from: 4 * PAGE_CHARACTERS, blanks: 0 },
] as const;
/** Lines under which a masthead shows itself, and the most they take. */
const TOP_CHARACTERS = 200;

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y;

/** A page's span in stretches that are read on their own; most pages are one. */
export function* cutLongPage(text: string, [start, end]: Span): Generator<Span> {
  let from = start;
  for (let cut = nextCut(text, from, end); cut < end; cut = nextCut(text, from, end)) {
    yield [from, cut];
    from = cut;
  }
  if (from < end) yield [from, end];
}

function nextCut(text: string, from: number, end: number): number {
  let at = lineAfter(text, from + PAGE_CHARACTERS);
  let blanks = 0;
  while (at < end) {
    const next = lineAfter(text, at);
    if (/\S/u.test(text.slice(at, next))) {
      const enough = ENOUGH_BLANKS.findLast((step) => at - from >= step.from)?.blanks ?? 3;
      if (blanks >= enough || (blanks > 0 && beginsPage(text, at, end))) return at;
      blanks = 0;
    } else blanks++;
    at = next;
  }
  return end;
}

function beginsPage(text: string, at: number, end: number): boolean {
  return isMasthead(splitLines(text, [at, Math.min(at + TOP_CHARACTERS, end)]), 0);
}

/** Where the line after the one at an offset begins. */
function lineAfter(text: string, at: number): number {
  LINE.lastIndex = Math.min(at, text.length);
  LINE.test(text);
  return LINE.lastIndex;
}
