import type { Span } from "../../article.ts";
import { isBlank } from "../../text/characters.ts";
import { lineAfter, splitLines } from "../lines.ts";
import { isMasthead } from "../papers/masthead.ts";

/**
 * A broadsheet page holds some ten thousand characters, a page of long essays three times as many.
 * Beyond that a text is many pages that nothing parts, and is cut where a page may well end. Work
 * grows with lines too, so that each counts as so many characters.
 */
const PAGE_WEIGHT = 60_000;
const LINE_WEIGHT = 12;
/** Blank lines that part two pages; the longer none was seen, the fewer will do. */
const ENOUGH_BLANKS = [
  { from: PAGE_WEIGHT, blanks: 3 },
  { from: 1.2 * PAGE_WEIGHT, blanks: 2 },
  { from: 1.4 * PAGE_WEIGHT, blanks: 1 },
  { from: 1.6 * PAGE_WEIGHT, blanks: 0 },
] as const;
/** Lines under which a masthead shows itself, and the most they take. */
const TOP_CHARACTERS = 200;

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
  // so short that its lines need not be counted
  if ((end - from) * (1 + LINE_WEIGHT) < PAGE_WEIGHT) return end;
  let weight = 0;
  let blanks = 0;
  for (let at = from; at < end; ) {
    const next = lineAfter(text, at);
    if (isBlank(text, at, next)) blanks++;
    else if (weight < PAGE_WEIGHT) blanks = 0;
    else {
      const enough = ENOUGH_BLANKS.findLast((step) => weight >= step.from)?.blanks;
      const parts = enough !== undefined && blanks >= enough;
      if (parts || (enough !== undefined && blanks > 0 && beginsPage(text, at, end))) return at;
      blanks = 0;
    }
    weight += next - at + LINE_WEIGHT;
    at = next;
  }
  return end;
}

function beginsPage(text: string, at: number, end: number): boolean {
  return isMasthead(splitLines(text, [at, Math.min(at + TOP_CHARACTERS, end)]), 0);
}
