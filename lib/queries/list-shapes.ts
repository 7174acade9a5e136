/** Lists of articles, and what a search was taken for. Types only. */
import type { MarkedText } from "../text/marked-text.ts";
import type { ShownDate, ShownPlace, ShownTopic } from "./shown-shapes.ts";

/** One hit of a list. */
export interface ArticleSummary {
  readonly id: string;
  readonly section: string | null;
  readonly kicker: MarkedText | null;
  /** What the article is called, see `ArticleLink`. */
  readonly name: MarkedText;
  /** Those that the search hit stands in. */
  readonly subheadlines: readonly MarkedText[];
  /** The first words of the body, or those around the first search hit; empty when there is no body. */
  readonly snippet: MarkedText;
  readonly date: ShownDate | null;
  readonly places: readonly ShownPlace[];
  readonly topics: readonly ShownTopic[];
  /** Non-blank characters of the body. */
  readonly characters: number;
}

export interface ArticleList {
  readonly total: number;
  /** At least 1. */
  readonly pages: number;
  readonly hits: readonly ArticleSummary[];
}

/** A word of a search that is nowhere, and what was found in its place. */
export interface Replaced {
  readonly typed: string;
  /**
   * Words of the articles, names of contributors or places, or slugs of topics, of which one suffices; or
   * the parts of what was typed without blanks, which were all found.
   */
  readonly as: "words" | "authors" | "places" | "topics" | "parts";
  readonly found: readonly string[];
}

/** Words of a search that were looked for among the places of articles. */
export interface TakenForPlaces {
  /** The search box that asks the same in so many words: `医保 place:舟山`. */
  readonly q: string;
  /** For each such word the own names of the places it is the name of: `[["舟山市"]]`. */
  readonly places: readonly (readonly string[])[];
}

/** What a reader may mean who is typing. */
export interface Suggestion {
  readonly kind: "place" | "topic" | "author" | "section" | "paper" | "headline";
  /** Place code, topic slug, name, or id of the article whose headline it is. */
  readonly value: string;
  readonly text: string;
  /** Of a place, what it lies in: `浙江省舟山市`; else empty. */
  readonly note: string;
  /** Articles it leads to; null for a headline. */
  readonly count: number | null;
}
