import type { Discarded, FileRecord, Span } from "../article.ts";
import type { Passage } from "../text/passage.ts";
import type { ReadStory } from "./read-story.ts";
import type { ToldStory } from "./source.ts";

/** A sheet cut into stories, whatever its format: what describing them starts from. */
export interface SheetReading {
  readonly layout: FileRecord["layout"];
  readonly stories: readonly StoryReading[];
  /** Words that are no story's; places and dates are read from them too. */
  readonly furniture: readonly { readonly passage: Passage; readonly reason: string }[];
  /** Where all that is no story's stands, markup too. */
  readonly discarded: readonly Discarded[];
  /** Address the page was saved from, or null. */
  readonly url: string | null;
}

export interface StoryReading extends ReadStory {
  /** All of the story's characters; sorted and disjoint. */
  readonly spans: readonly Span[];
  /** How clear the cut was, 0 to 1. */
  readonly clarity: number;
  /** What the format says outright: it stands. */
  readonly given: NonNullable<ToldStory["given"]>;
}
