import type { Span } from "../article.ts";
import { fold } from "../text/fold.ts";
import type { MarkedText } from "../text/marked-text.ts";
import { findHits, markSpans } from "./hits.ts";

/** Two lines of a list, in characters. */
const LENGTH = 80;
/** A snippet shorter than this at a sentence's end goes on into the next sentence. */
const SHORTEST = 36;
/** How far before a hit a snippet may begin. */
const LEAD = 36;
/** Words kept before a hit where no sentence or clause begins near it. */
const BARE_LEAD = 12;

const SENTENCE_END = /[。！？；!?;…]+[”’」』）)》]*/gu;
const CLAUSE_END = /[，、：,:—]+[”’」』）)》]*|\s+/gu;

/**
 * The part of an article to show under its headline: about two lines, from where a sentence or a
 * clause begins, around the first hit in the text that holds most of the words; the beginning of
 * the first text when none holds any.
 */
export function makeSnippet(texts: readonly string[], words: readonly string[]): MarkedText {
  const text = bestText(texts, words);
  const hits = findHits(text, words);
  const [start, end] = cutAround(text, hits);
  const before = startsSentence(text, start) ? "" : "…";
  const after = end === text.length || endsSentence(text, end) ? "" : "…";
  const shift = before.length - start;
  return markSpans(
    before + text.slice(start, end) + after,
    hits
      .filter((hit) => hit[0] >= start && hit[1] <= end)
      .map((hit): Span => [hit[0] + shift, hit[1] + shift]),
  );
}

function bestText(texts: readonly string[], words: readonly string[]): string {
  let best = texts[0] ?? "";
  let most = 0;
  for (const text of words.length > 0 ? texts : []) {
    const folded = fold(text);
    const held = words.filter((word) => folded.includes(word)).length;
    if (held > most) [best, most] = [text, held];
  }
  return best;
}

function cutAround(text: string, hits: readonly Span[]): Span {
  if (text.length <= LENGTH) return [0, text.length];
  const [first, ...others] = hits;
  const hit = first ?? [0, 0];
  const start = hit[1] <= LENGTH - SHORTEST ? 0 : startBefore(text, hit[0]);
  const end = endAfter(text, start, hit[1]);
  // A later hit that the end would cut in two is left out.
  const cut = others.find((other) => other[0] < end && end < other[1]);
  return [start, cut ? cut[0] : end];
}

function startBefore(text: string, hit: number): number {
  const near = (ends: readonly number[]) => ends.filter((end) => end <= hit && end >= hit - LEAD);
  const start =
    near([0, ...endsOf(text, SENTENCE_END)]).at(-1) ?? near(endsOf(text, CLAUSE_END))[0];
  return start ?? wholeCharacter(text, Math.max(0, hit - BARE_LEAD));
}

function endAfter(text: string, start: number, hit: number): number {
  const last = Math.max(start + LENGTH, hit);
  if (last >= text.length) return text.length;
  const fitting = (end: number) => end <= last && end >= Math.max(hit, start + SHORTEST);
  const sentence = endsOf(text, SENTENCE_END).findLast(fitting);
  return sentence ?? wholeCharacter(text, last);
}

function endsOf(text: string, pattern: RegExp): number[] {
  return Array.from(text.matchAll(pattern), (match) => match.index + match[0].length);
}

function startsSentence(text: string, at: number): boolean {
  return at === 0 || endsSentence(text, at);
}

function endsSentence(text: string, at: number): boolean {
  return endsOf(text.slice(Math.max(0, at - 8), at), SENTENCE_END).includes(Math.min(at, 8));
}

/** `at`, or the place before it where `at` would cut a surrogate pair in two. */
function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}
