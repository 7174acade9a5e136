import type { MarkedText } from "../../lib/queries/shapes.ts";
import { breakHeadline, showPunctuation } from "../../lib/text/display.ts";

/** A stretch of shown text: marked or not, with a place to break the line before it or not. */
export interface TextRun {
  /** Where the run begins in the whole text. */
  readonly at: number;
  readonly text: string;
  readonly marked: boolean;
  readonly mayBreak: boolean;
}

/**
 * Marked text as shown: punctuation widened with regard to the whole text, not to each part, and
 * for headlines (`breaks`) cut where a line may break.
 */
export function cutMarkedText(parts: MarkedText, breaks: boolean): TextRun[] {
  const whole = showPunctuation(parts.map((part) => part.text).join(""));
  const pieces = breaks ? breakHeadline(whole) : [whole];
  const breakable = new Set<number>();
  let end = 0;
  for (const piece of pieces) {
    end += piece.length;
    breakable.add(end);
  }
  const runs: TextRun[] = [];
  let start = 0;
  for (const { text, marked } of parts) {
    const stop = start + text.length;
    let at = start;
    for (let next = start + 1; next <= stop; next++) {
      if (next < stop && !breakable.has(next)) continue;
      const mayBreak = at > 0 && breakable.has(at);
      runs.push({ at, text: whole.slice(at, next), marked, mayBreak });
      at = next;
    }
    start = stop;
  }
  return runs;
}
