/** Stories for the tests of this folder. */
import type { EditionStory } from "../queries/shapes.ts";

/** A story with a body of so many characters, in sentences of ten, and whatever else is given. */
export function storyOf(characters: number, given: Partial<EditionStory> = {}): EditionStory {
  const sentence = "这里写了九个字的话。";
  const text = `本报讯${sentence.repeat(Math.ceil(characters / 10)).slice(0, Math.max(0, characters - 3))}`;
  return {
    id: `story${given.ordinal ?? 9}`,
    ordinal: 9,
    section: null,
    kicker: null,
    headline: "一条新闻的标题",
    name: given.headline || "一条新闻的标题",
    subheadlines: [],
    contributors: [],
    body: characters > 0 ? [{ type: "p", text }] : [],
    captions: [],
    places: [],
    topics: [],
    characters,
    ...given,
  };
}

/** The topic of op-eds. */
export const OPINION = [{ slug: "opinion", label: "评论" }] as const;
