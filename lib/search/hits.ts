import type { Span } from "../article.ts";
import { foldWithOffsets } from "../text/fold.ts";
import type { MarkedText } from "../text/marked-text.ts";

/**
 * Where folded words stand in a text, as spans of the text itself, sorted, touching ones joined.
 * `findHits("ＧＤＰ增长", ["gdp"])` → `[[0, 3]]`
 */
export function findHits(text: string, words: readonly string[]): readonly Span[] {
  if (words.length === 0) return [];
  const folded = foldWithOffsets(text);
  const found: Span[] = [];
  for (const word of words) {
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
      found.push([folded.starts[at] ?? 0, folded.ends[at + word.length - 1] ?? text.length]);
    }
  }
  return joinSpans(found);
}

/** A text cut at its spans, those marked; the spans are sorted and disjoint. */
export function markSpans(text: string, spans: readonly Span[]): MarkedText {
  const parts: { text: string; marked: boolean }[] = [];
  let done = 0;
  for (const [start, end] of spans) {
    if (start > done) parts.push({ text: text.slice(done, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), marked: false });
  return parts;
}

/** A whole text with the words marked in it. */
export function markHits(text: string, words: readonly string[]): MarkedText {
  return markSpans(text, findHits(text, words));
}

function joinSpans(spans: Span[]): Span[] {
  const joined: [number, number][] = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
