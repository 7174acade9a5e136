/** Editions in a list, and one to be laid out with its stories. Types only. */
import type { BodyBlock, Caption, Contributor } from "../article.ts";
import type {
  ArticleLink,
  EditionCount,
  EditionHead,
  ShownPlace,
  ShownTopic,
} from "./shown-shapes.ts";

/** An edition in a list: its head and its first articles by name. */
export interface EditionSummary extends EditionHead {
  readonly headlines: readonly ArticleLink[];
}

/** The editions of a month, counted. */
export interface EditionMonth {
  /** Null for those without a date. */
  readonly year: number | null;
  /** Null for those known to the year alone. */
  readonly month: number | null;
  readonly editions: number;
  readonly stories: number;
  /** No edition of the month has a known day. */
  readonly dayUnknown: boolean;
  /** The date of the edition where it is the only one. */
  readonly only: string | null;
}

/** All editions by months, and those of one year. */
export interface EditionCalendar {
  /** Oldest first, those without a date before them. */
  readonly months: readonly EditionMonth[];
  /** Null where no edition has a date. */
  readonly year: number | null;
  /** Those of the year and those of another that may lie in it, newest first. */
  readonly ofYear: readonly EditionCount[];
  /** Those that no calendar has a place for: without a date, or known to another year alone. */
  readonly loose: readonly EditionSummary[];
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
