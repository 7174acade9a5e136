/** One article with its evidence, and the raw page it was cut from. Types only. */
import type { BodyBlock, Caption, Contributor, Span } from "../article.ts";
import type { MarkedText } from "../text/marked-text.ts";
import type {
  ArticleLink,
  EditionHead,
  ShownDate,
  ShownPlace,
  ShownTopic,
} from "./shown-shapes.ts";

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
  readonly related: readonly (ArticleLink & {
    readonly date: ShownDate | null;
    /** What it shares with this article. */
    readonly sharedPlaces: readonly ShownPlace[];
    readonly sharedTopics: readonly ShownTopic[];
  })[];
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
