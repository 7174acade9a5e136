/** Editions in a list, and one to be laid out with its stories. Types only. */
import type { BodyBlock, Caption, Contributor } from "../article.ts";
import type { ArticleLink, EditionHead, ShownPlace, ShownTopic } from "./shown-shapes.ts";

/** An edition in a list: its head and its first articles by name. */
export interface EditionSummary extends EditionHead {
  readonly headlines: readonly ArticleLink[];
}

/** A story of an edition page, whole: the page cuts it to its box. */
export interface EditionStory {
  readonly id: string;
  readonly ordinal: number;
  readonly section: string | null;
  readonly kicker: string | null;
  /** As printed; empty when none was. */
  readonly headline: string;
  /** What the article is called, see `ArticleLink`. */
  readonly name: string;
  readonly subheadlines: readonly string[];
  readonly contributors: readonly Contributor[];
  readonly body: readonly BodyBlock[];
  readonly captions: readonly Caption[];
  readonly places: readonly ShownPlace[];
  readonly topics: readonly ShownTopic[];
  readonly characters: number;
}

/** An edition to be laid out as a newspaper. */
export interface EditionDetail extends EditionHead {
  readonly stories: readonly EditionStory[];
  readonly previous: EditionHead | null;
  readonly next: EditionHead | null;
}
