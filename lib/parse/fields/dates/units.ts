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
  const passages: Passage[] = [];
  for (const { passage } of body) if (isPrinted(passage)) passages.push(passage);
  for (const { text, credit } of captions) {
    if (isPrinted(text)) passages.push(text);
    if (isPrinted(credit)) passages.push(credit);
  }
  return passages;
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

/** Whether markup stands inside a passage: `<em>2021</em>年<em>04</em>月`. */
function isBroken({ text, pieces }: Passage, source: string): boolean {
  const extent = pieces.length > 1 ? extentOf([{ text, pieces }]) : null;
  const bare = (words: string) => words.replace(/\s+/g, "");
  return extent !== null && bare(source.slice(...extent)) !== bare(text);
}

/**
 * Furniture that only blanks part is one piece: a masthead breaks its date over several lines.
 * What markup breaks is read as it is shown.
 */
function joinFurniture(page: Page): Unit[] {
  const passages = page.furniture.map(({ passage }) => passage);
  const broken = new Set(passages.filter((passage) => isBroken(passage, page.source)));
  const extents = passages
    .filter((passage) => !broken.has(passage))
    .map((passage) => extentOf([passage]))
    .filter((extent) => extent !== null)
    .sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [start, end] of extents) {
    const last = joined.at(-1);
    if (last && page.source.slice(last[1], start).trim() === "") last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return [
    ...joined.map((span) => unitOf(passageOf(page.source, [span]), null, false)),
    ...[...broken].map((passage) => unitOf(passage, null, false)),
  ];
}

/** Where a page begins in its source; null for a page without text. */
function startOf(units: readonly Unit[]): number | null {
  let start = Number.POSITIVE_INFINITY;
  for (const { passage } of units) {
    const first = passage.pieces[0]?.span[0];
    if (first !== undefined && first < start) start = first;
  }
  return Number.isFinite(start) ? start : null;
}

/** The page as the recognisers read it: every text of every story, then the furniture. */
export function unitsOf(page: Page): Unit[] {
  const units: Unit[] = [];
  page.stories.forEach((story, index) => {
    for (const passage of marksOf(story)) units.push(unitOf(passage, index, false));
    for (const passage of proseOf(story)) units.push(unitOf(passage, index, true));
  });
  for (const unit of joinFurniture(page)) units.push(unit);
  const start = startOf(units);
  const masthead = start === null ? null : brokenMasthead(page.source, start);
  if (masthead) units.push(unitOf(masthead, null, false));
  return units;
}
