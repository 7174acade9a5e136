/** What pages are given to show: plain data, made by the queries of this folder. Types only. */
import type { Basis, BodyBlock, Caption, Contributor, Precision, Span } from "../article.ts";
import type { NameKind } from "../filters.ts";
import type { MarkedText } from "../text/marked-text.ts";

export type { MarkedText };

export interface ShownDate {
  /** `YYYY-MM-DD` */
  readonly value: string;
  readonly precision: Precision;
  readonly basis: Basis;
  readonly earliest: string;
  readonly latest: string;
}

export interface ShownPlace {
  readonly code: string;
  /** `普陀区` */
  readonly name: string;
  /** `浙江省舟山市普陀区` */
  readonly fullName: string;
  /** `普陀` */
  readonly shortName: string;
  readonly primary: boolean;
}

export interface ShownTopic {
  readonly slug: string;
  readonly label: string;
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

/** A place of the tree with the number of matching articles in it, its parts included. */
export interface PlaceFacet {
  readonly code: string;
  readonly name: string;
  readonly level: "province" | "city" | "county";
  readonly count: number;
  readonly children: readonly PlaceFacet[];
}

export interface TopicFacet extends ShownTopic {
  readonly count: number;
}

export interface MonthFacet {
  /** `YYYY-MM` */
  readonly month: string;
  /** Articles that match the whole filter but its dates. */
  readonly count: number;
  /** Articles that match the places alone: the grey of the histogram. */
  readonly total: number;
}

/** A section, paper or contributor by name, with the number of matching articles. */
export interface NameFacet {
  readonly name: string;
  readonly count: number;
}

/** Each facet counts with all other filters applied, and its own left out. */
export interface Facets {
  /** Most articles first; those with the most, and all that are chosen. */
  readonly names: Readonly<Record<NameKind, readonly NameFacet[]>>;
  readonly places: readonly PlaceFacet[];
  readonly topics: readonly TopicFacet[];
  readonly months: readonly MonthFacet[];
}

/** A condition of a filter, to be dropped. */
export interface Dropped {
  readonly parameter:
    | "place"
    | "date"
    | "topic"
    | "section"
    | "paper"
    | "author"
    | "q"
    | "operator";
  /**
   * The value to drop; of an operator its words in the search box; empty for `date`, for `q`, which is
   * the whole box, and for all values of a kind that has several.
   */
  readonly value: string;
}

/** What to drop from a filter that finds nothing, and how many articles that gives. */
export interface DropHint extends Dropped {
  readonly count: number;
  /** What has to go with it; nothing where it is enough by itself. */
  readonly and?: Dropped;
}

export interface ShownEvidence {
  readonly field: "date" | "place" | "topic";
  /** Place code or topic slug it speaks for; empty for the date. */
  readonly value: string;
  readonly span: Span;
  readonly rule: string;
  readonly text: string;
  readonly rejected: boolean;
  /** The words around it in the source, the evidence itself marked. */
  readonly context: MarkedText;
  /** Name of the story the words stand in when it is another one of the page, else null. */
  readonly story: string | null;
}

export interface ArticleLink {
  readonly id: string;
  /** What the article is called: its headline, or its first words where none was printed. */
  readonly name: string;
}

/** A whole article for its page. */
export interface ArticleDetail {
  readonly id: string;
  readonly section: string | null;
  readonly kicker: string | null;
  /** As printed; empty when none was. */
  readonly headline: string;
  /** What the article is called, see `ArticleLink`. */
  readonly name: string;
  readonly subheadlines: readonly string[];
  readonly contributors: readonly Contributor[];
  readonly credit: string | null;
  readonly body: readonly BodyBlock[];
  readonly captions: readonly Caption[];
  readonly places: readonly ShownPlace[];
  readonly topics: readonly ShownTopic[];
  readonly date: ShownDate | null;
  readonly characters: number;
  readonly evidence: readonly ShownEvidence[];
  readonly edition: EditionHead;
  /** 1-based place in the edition, and the number of its articles. */
  readonly position: number;
  readonly previous: ArticleLink | null;
  readonly next: ArticleLink | null;
  readonly related: readonly (ArticleLink & {
    readonly date: ShownDate | null;
    /** What it shares with this article. */
    readonly sharedPlaces: readonly ShownPlace[];
    readonly sharedTopics: readonly ShownTopic[];
  })[];
}

/** What tells one edition from another. */
export interface EditionHead {
  readonly id: number;
  readonly date: ShownDate | null;
  /** Printed name of the newspaper. */
  readonly paper: string | null;
  readonly home: ShownPlace | null;
  readonly articles: number;
  readonly characters: number;
}

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

/** The raw page an article was cut from. */
export interface SourcePage {
  /** Base name of the file. */
  readonly name: string;
  readonly text: string;
  /** This article's spans, sorted and disjoint. */
  readonly spans: readonly Span[];
  /** The other articles of the page. */
  readonly others: readonly (ArticleLink & { readonly spans: readonly Span[] })[];
}
