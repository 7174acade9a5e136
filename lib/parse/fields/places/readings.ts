import { type FoundName, findNames } from "../../../places/find.ts";
import type { Passage } from "../../../text/passage.ts";
import type { Page, Story } from "../../page.ts";
import { addQuarters } from "./hong-kong.ts";
import { inSimplified, isTraditional } from "./script.ts";
import { addStems } from "./stems.ts";

/** A passage scanned once for names, with its part in the story. */
export interface Reading {
  readonly passage: Passage;
  readonly position:
    | "headline"
    | "kicker"
    | "subheadline"
    | "body"
    | "crosshead"
    | "caption"
    | "surroundings";
  /** Number of the paragraph, from 0; -1 outside the body. */
  readonly paragraph: number;
  readonly names: readonly FoundName[];
}

/** Whether a passage stands at the head of its story. */
export function isHead(position: Reading["position"]): boolean {
  return position === "headline" || position === "kicker" || position === "subheadline";
}

/** Names, and the words around them, are looked for in simplified characters only. */
function readPassage(
  printed: Passage,
  position: Reading["position"],
  isOther: boolean,
  paragraph = -1,
): Reading {
  const passage = isOther ? inSimplified(printed) : printed;
  const names = addStems(passage.text, findNames(passage.text));
  return {
    passage,
    position,
    paragraph,
    names: isOther ? addQuarters(passage.text, names) : names,
  };
}

/** `（河东晚报）` under a story tells what paper it is of. */
const PAPER = /^[（(]\p{Script=Han}{2,6}(?:日报|晚报|晨报|早报|商报|都市报)(?:供稿|讯)?[)）]$/u;

/** Scans a story's passages: headline, kicker, subheadlines, body, captions. */
export function readStory(story: Story): Reading[] {
  const isOther = isTraditional(story);
  const readings = [readPassage(story.headline, "headline", isOther)];
  if (story.kicker) readings.push(readPassage(story.kicker, "kicker", isOther));
  for (const passage of story.subheadlines)
    readings.push(readPassage(passage, "subheadline", isOther));
  let paragraph = 0;
  for (const { type, passage } of story.body) {
    if (type === "p") readings.push(readPassage(passage, "body", isOther, paragraph++));
    else readings.push(readPassage(passage, "crosshead", isOther));
  }
  for (const { text } of story.captions) readings.push(readPassage(text, "caption", isOther));
  for (const credit of story.credits)
    if (PAPER.test(credit.text)) readings.push(readPassage(credit, "caption", isOther));
  return readings;
}

/**
 * Scans what the page prints outside its stories: masthead, channel, section logos, credits; also in
 * traditional characters where its stories are.
 */
export function readSurroundings(page: Page, isOther: boolean): Reading[] {
  const passages = [
    ...page.furniture.map(({ passage }) => passage),
    ...page.stories.flatMap((story) => (story.section ? [story.section] : [])),
    ...page.stories.flatMap((story) => story.credits),
  ];
  return passages.map((passage) => readPassage(passage, "surroundings", isOther));
}
