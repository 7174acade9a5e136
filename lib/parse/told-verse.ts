import { joinPassages, type Passage, sourceSpans } from "../text/passage.ts";
import { areVerse, isVerseLine } from "./forms/verse-lines.ts";
import type { StoryBlock } from "./page.ts";

/** How far apart two lines stand: by a line's end, as paragraphs, with something empty between. */
type Distance = 1 | 2 | 3;

/**
 * A page's or a record's poem has a paragraph a line: its stanzas are made one paragraph each, its
 * lines parted by line ends, as where text is printed. What is no verse stays as it is.
 */
export function joinStanzas(source: string, blocks: readonly StoryBlock[]): StoryBlock[] {
  const joined: StoryBlock[] = [];
  for (let from = 0; from < blocks.length; ) {
    const run = verseFrom(blocks, from);
    if (run.length) joined.push(...stanzasOf(source, run));
    else joined.push(...blocks.slice(from, from + 1));
    from += Math.max(1, run.length);
  }
  return joined;
}

/** The paragraphs from `from` on that are lines of verse, or none. */
function verseFrom(blocks: readonly StoryBlock[], from: number): Passage[] {
  const run: Passage[] = [];
  // `他在诗里写道：` announces them
  if (/[：:]$/u.test(blocks[from]?.passage.text ?? "")) return run;
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.type !== "p" || !isVerseLine(block.passage.text)) break;
    run.push(block.passage);
  }
  return areVerse(run.map(({ text }) => text)) ? run : [];
}

/** The nearest two lines of a poem stand as lines do; where two stand farther, a stanza ends. */
function stanzasOf(source: string, lines: readonly Passage[]): StoryBlock[] {
  const distances = lines
    .slice(1)
    .map((line, at): Distance => distanceOf(between(source, lines[at], line)));
  const nearest = Math.min(...distances);
  const stanzas: Passage[][] = [];
  lines.forEach((line, at) => {
    if (at === 0 || (distances[at - 1] ?? 0) > nearest) stanzas.push([line]);
    else stanzas.at(-1)?.push(line);
  });
  return stanzas.map((stanza) => ({ type: "p", passage: joinPassages(stanza, "\n") }));
}

function between(source: string, one: Passage | undefined, other: Passage): string {
  const end = one ? sourceSpans(one, 0, one.text.length).at(-1)?.[1] : undefined;
  const start = sourceSpans(other, 0, other.text.length)[0]?.[0];
  return end === undefined || start === undefined ? "" : source.slice(end, start);
}

/** What a source has between two lines: tags, line ends written as `\n`, or the seams of an array. */
function distanceOf(words: string): Distance {
  const plain = words.replace(/\\u003c/giu, "<").replace(/\\\//gu, "/");
  const paragraphs =
    count(plain, /<p\b/giu) || Math.min(1, count(plain, /<(?:div|li|section)\b/giu));
  const seams = plain.includes("{") ? count(plain, /\{/gu) : count(plain, /"\s*,/gu);
  const breaks = plain.includes("<")
    ? count(plain, /<br\b/giu)
    : count(plain, /\\r\\n|\\n|\\r|\\u2028|\\u2029/gu);
  const most = Math.max(paragraphs, seams);
  if (most > 1 || breaks > 1) return 3;
  return most === 1 ? 2 : 1;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
