import { type FoundName, findNames } from "../../../places/find.ts";
import type { Passage } from "../../../text/passage.ts";
import type { Page, Story } from "../../page.ts";
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

function readPassage(passage: Passage, position: Reading["position"], paragraph = -1): Reading {
  return { passage, position, paragraph, names: addStems(passage.text, findNames(passage.text)) };
}

/** `（河东晚报）` under a story tells what paper it is of. */
const PAPER = /^[（(]\p{Script=Han}{2,6}(?:日报|晚报|晨报|早报|商报|都市报)(?:供稿|讯)?[)）]$/u;

/** Scans a story's passages: headline, kicker, subheadlines, body, captions. */
export function readStory(story: Story): Reading[] {
  // Names, and the words around them, are looked for in simplified characters only.
  const isOther = isTraditional(story);
  const read = (passage: Passage, position: Reading["position"], paragraph = -1): Reading =>
    readPassage(isOther ? inSimplified(passage) : passage, position, paragraph);
  const readings = [read(story.headline, "headline")];
  if (story.kicker) readings.push(read(story.kicker, "kicker"));
  for (const passage of story.subheadlines) readings.push(read(passage, "subheadline"));
  let paragraph = 0;
  for (const { type, passage } of story.body) {
    if (type === "p") readings.push(read(passage, "body", paragraph++));
    else readings.push(read(passage, "crosshead"));
  }
  for (const { text } of story.captions) readings.push(read(text, "caption"));
  for (const credit of story.credits)
    if (PAPER.test(credit.text)) readings.push(read(credit, "caption"));
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
  return passages.map((passage) =>
    readPassage(isOther ? inSimplified(passage) : passage, "surroundings"),
  );
}
