import type { Span } from "../../../article.ts";
import { foldDigits } from "../../../text/numerals.ts";
import { type Passage, passageOf } from "../../../text/passage.ts";
import type { Page, Story } from "../../page.ts";
import { brokenMasthead } from "./broken-masthead.ts";
import type { Unit } from "./clue.ts";
import { findMarks } from "./marks.ts";

/** A text of a story, or of furniture for `story` null, made ready for the recognisers. */
export function unitOf(passage: Passage, story: number | null, prose: boolean): Unit {
  const text = foldDigits(passage.text);
  return { story, prose, passage, text, marks: findMarks(text) };
}

function isPrinted(passage: Passage | null): passage is Passage {
  return passage !== null && passage.text !== "";
}

/** Headlines and credits of a story. */
function marksOf(story: Story): Passage[] {
  const { section, kicker, headline, subheadlines, credits } = story;
  return [section, kicker, headline, ...subheadlines, ...credits].filter(isPrinted);
}

/** Paragraphs, crossheads and captions of a story. */
function proseOf({ body, captions }: Story): Passage[] {
  return [
    ...body.map(({ passage }) => passage),
    ...captions.flatMap(({ text, credit }) => [text, credit]),
  ].filter(isPrinted);
}

function extentOf(passages: readonly Passage[]): Span | null {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const { pieces } of passages) {
    for (const { span } of pieces) {
      if (span[0] < first) first = span[0];
      if (span[1] > last) last = span[1];
    }
  }
  return first < last ? [first, last] : null;
}

/** From a story's first character in the source to its last; empty at 0 for a story without text. */
export function storyExtent(story: Story): Span {
  return extentOf([...marksOf(story), ...proseOf(story)]) ?? [0, 0];
}

/** Furniture that only blanks part is one piece: a masthead breaks its date over several lines. */
function joinFurniture(page: Page): Unit[] {
  const extents = page.furniture
    .map(({ passage }) => extentOf([passage]))
    .filter((extent) => extent !== null)
    .sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [start, end] of extents) {
    const last = joined.at(-1);
    if (last && page.source.slice(last[1], start).trim() === "") last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined.map((span) => unitOf(passageOf(page.source, [span]), null, false));
}

/** Where a page begins in its source; null for a page without text. */
function startOf({ stories, furniture }: Page): number | null {
  const loose = furniture.map(({ passage }) => passage);
  const owned = stories.flatMap((story) => [...marksOf(story), ...proseOf(story)]);
  return extentOf([...loose, ...owned])?.[0] ?? null;
}

/** The page as the recognisers read it: every text of every story, then the furniture. */
export function unitsOf(page: Page): Unit[] {
  const stories = page.stories.flatMap((story, index) => [
    ...marksOf(story).map((passage) => unitOf(passage, index, false)),
    ...proseOf(story).map((passage) => unitOf(passage, index, true)),
  ]);
  const start = startOf(page);
  const masthead = start === null ? null : brokenMasthead(page.source, start);
  const furniture = joinFurniture(page);
  return [...stories, ...furniture, ...(masthead ? [unitOf(masthead, null, false)] : [])];
}
