import type { Article } from "../../article.ts";

/** One reading of a headline whose lines' rank the page leaves open. */
export interface HeadlineReading {
  readonly headline: string;
  readonly kicker: string | null;
  readonly subheadlines: readonly string[];
}

/** What a careful reader says an article holds; a field left out is not scored. */
export interface GoldArticle extends Partial<HeadlineReading> {
  readonly id?: string;
  readonly headline: string;
  readonly section?: string | null;
  readonly contributors?: readonly { readonly name: string; readonly role: string }[];
  readonly source?: string | null;
  readonly body: readonly { readonly type: string; readonly text: string }[];
  /** False where gold says nothing of how the text is parted. */
  readonly paragraphs?: false;
  readonly captions?: readonly { readonly text: string; readonly credit: string | null }[];
  readonly places?: readonly { readonly code: string; readonly primary: boolean }[];
  readonly date?: {
    readonly earliest: string;
    readonly latest: string;
    readonly explicit: boolean;
  } | null;
  readonly topics?: readonly string[];
  /** Other readings of the headline that count as well. */
  readonly or?: readonly HeadlineReading[];
}

export interface GoldFile {
  readonly file: string;
  readonly articles: readonly GoldArticle[];
}

/** What is held against gold. */
export type Parsed = Pick<
  Article,
  | "headline"
  | "kicker"
  | "subheadlines"
  | "section"
  | "contributors"
  | "source"
  | "body"
  | "captions"
  | "places"
  | "date"
  | "topics"
>;
