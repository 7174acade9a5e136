import type { Discarded, Span } from "../article.ts";
import { isBlank } from "../text/characters.ts";

/** Thrown when a character of a source is in no span or in two: the parser itself is wrong. */
export class UnbalancedAccount extends Error {
  override readonly name = "UnbalancedAccount";
}

/** Sorts spans and joins those with nothing but blanks between: `[[5,9],[0,4]]` may be `[[0,9]]`. */
export function joinSpans(source: string, spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  const joined: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = joined.at(-1);
    if (last && start >= last[1] && isBlank(source, last[1], start)) last[1] = end;
    else joined.push([start, end]);
  }
  return joined;
}

/**
 * Checks that every non-blank character of `[from, to)` lies in exactly one span of one article or
 * of `discarded`, and that spans are in range; throws `UnbalancedAccount` naming the offsets if not.
 */
export function checkAccount(
  source: string,
  [from, to]: Span,
  articles: readonly { readonly spans: readonly Span[] }[],
  discarded: readonly Discarded[],
): void {
  const spans = [
    ...articles.flatMap((article) => article.spans),
    ...discarded.map(({ span }) => span),
  ];
  spans.sort((one, other) => one[0] - other[0]);
  let reached = from;
  for (const [start, end] of [...spans, [to, to] as const]) {
    if (start < reached) {
      throw new UnbalancedAccount(
        `characters ${start} to ${Math.min(reached, end)} are in two spans`,
      );
    }
    if (end > to || end < start) {
      throw new UnbalancedAccount(`span ${start} to ${end} is out of range`);
    }
    if (!isBlank(source, reached, start)) {
      throw new UnbalancedAccount(`characters ${reached} to ${start} are in no span`);
    }
    reached = end;
  }
}
