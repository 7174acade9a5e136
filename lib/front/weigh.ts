/** What a story weighs on a front page, and which stories stand apart from the ranks. */
import type { EditionStory } from "../queries/shapes.ts";
import { isPoem } from "../text/verse.ts";

/** Heavier stories get better places: length counts by its root, then what the paper gave it. */
export function weigh(story: EditionStory): number {
  const crossheads = story.body.filter((block) => block.type === "crosshead").length;
  const opening = story.body.find((block) => block.type === "p")?.text ?? "";
  return (
    Math.sqrt(story.characters) +
    (story.kicker ? 8 : 0) +
    (story.subheadlines.length > 0 ? 6 : 0) +
    2 * crossheads +
    (/昨天|今天/u.test(opening) ? 4 : 0) +
    (story.ordinal === 0 ? 3 : 0)
  );
}

/** An opinion piece, set apart on a tint. */
export function isOpEd(story: EditionStory): boolean {
  return story.body.length > 0 && story.topics.some((topic) => topic.slug === "opinion");
}

const LONGEST_PHOTO_TEXT = 200;

/** A picture's text printed as a story: one short paragraph without a dateline, under one headline. */
export function isPhotoNews(story: EditionStory): boolean {
  const [only, ...more] = story.body;
  if (!only || more.length > 0 || story.kicker || story.subheadlines.length > 0) return false;
  // a poem of one stanza
  if (isPoem(story.body)) return false;
  return story.characters <= LONGEST_PHOTO_TEXT && !/^本[报网台刊社]/u.test(only.text);
}

export interface SortedStories {
  /** Heaviest first; at least two when the edition has that many stories. */
  readonly ranked: readonly EditionStory[];
  readonly opEds: readonly EditionStory[];
  readonly photoNews: readonly EditionStory[];
}

/** Takes op-eds and photo-news out, and ranks the rest by weight. */
export function sortStories(stories: readonly EditionStory[]): SortedStories {
  const heaviestFirst = [...stories].sort((a, b) => weigh(b) - weigh(a) || a.ordinal - b.ordinal);
  const opEds = heaviestFirst.filter(isOpEd);
  const photoNews = heaviestFirst.filter((story) => !isOpEd(story) && isPhotoNews(story));
  const ranked = heaviestFirst.filter((story) => !isOpEd(story) && !isPhotoNews(story));
  // A page of nothing but pictures or opinion still needs a lead and a second story.
  while (ranked.length < 2) {
    const spare = opEds.shift() ?? photoNews.shift();
    if (!spare) break;
    ranked.push(spare);
  }
  return { ranked, opEds, photoNews };
}
