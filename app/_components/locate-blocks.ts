import type { Span } from "../../lib/article.ts";

/** First and last line of a text on the raw page, from 1. */
export type LineRange = readonly [first: number, last: number];

/** The article's own words without blanks, each character with its offset in the source. */
function ownWords(text: string, spans: readonly Span[]): { words: string; offsets: number[] } {
  let words = "";
  const offsets: number[] = [];
  for (const [start, end] of spans) {
    for (let at = start; at < end; at++) {
      const character = text.charAt(at);
      if (/\s/u.test(character)) continue;
      words += character;
      offsets.push(at);
    }
  }
  return { words, offsets };
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/**
 * Where each of an article's texts stands on its raw page, in lines; null for one whose characters
 * are not found there in a row. A text that occurs twice is the one after the text before it.
 */
export function locateBlocks(
  source: string,
  spans: readonly Span[],
  texts: readonly string[],
): (LineRange | null)[] {
  const { words, offsets } = ownWords(source, spans);
  const starts = lineStarts(source);
  let from = 0;
  return texts.map((text) => {
    const wanted = text.replace(/\s/gu, "");
    if (wanted === "") return null;
    const after = words.indexOf(wanted, from);
    const at = after >= 0 ? after : words.indexOf(wanted);
    const first = offsets[at];
    const last = offsets[at + wanted.length - 1];
    if (at < 0 || first === undefined || last === undefined) return null;
    from = at + wanted.length;
    return [lineAt(starts, first), lineAt(starts, last)] as const;
  });
}
