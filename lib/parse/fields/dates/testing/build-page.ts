import { EMPTY_PASSAGE, type Passage, passageOf } from "../../../../text/passage.ts";
import type { Page, Story } from "../../../page.ts";

/** A story given as strings, for tests. */
export interface StoryText {
  readonly section?: string;
  readonly kicker?: string;
  readonly headline?: string;
  readonly subheadlines?: readonly string[];
  readonly body?: readonly string[];
  readonly credits?: readonly string[];
}

/** Builds a page from strings: each becomes a line of the source, stories first or furniture first as given. */
export function buildPage(
  stories: readonly StoryText[],
  { furniture = [], url = null }: { furniture?: readonly string[]; url?: string | null } = {},
): Page {
  const lines: string[] = [];
  let length = 0;
  const starts = new Map<number, number>();
  const add = (text: string): number => {
    starts.set(lines.length, length);
    lines.push(text);
    length += text.length + 1;
    return lines.length - 1;
  };
  const furnitureLines = furniture.map(add);
  const drafts = stories.map((story) => ({
    section: story.section === undefined ? null : add(story.section),
    kicker: story.kicker === undefined ? null : add(story.kicker),
    headline: story.headline === undefined ? null : add(story.headline),
    subheadlines: (story.subheadlines ?? []).map(add),
    body: (story.body ?? []).map(add),
    credits: (story.credits ?? []).map(add),
  }));
  const source = lines.join("\n");
  const passage = (line: number): Passage => {
    const start = starts.get(line) ?? 0;
    return passageOf(source, [[start, start + (lines[line]?.length ?? 0)]]);
  };
  const optional = (line: number | null) => (line === null ? null : passage(line));
  return {
    source,
    url,
    furniture: furnitureLines.map((line) => ({ passage: passage(line), reason: "page furniture" })),
    stories: drafts.map(
      (draft): Story => ({
        section: optional(draft.section),
        kicker: optional(draft.kicker),
        headline: optional(draft.headline) ?? EMPTY_PASSAGE,
        subheadlines: draft.subheadlines.map(passage),
        body: draft.body.map((line) => ({ type: "p", passage: passage(line) })),
        captions: [],
        credits: draft.credits.map(passage),
      }),
    ),
  };
}
