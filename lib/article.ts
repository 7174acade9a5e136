/**
 * The one type in the middle: what parsing makes, storing keeps and pages show.
 * The shape is that of the `parse` command's output, one JSON object a line. Imports nothing.
 */

/** UTF-16 offsets into the decoded source, `[start, end)`. */
export type Span = readonly [start: number, end: number];

/** Words that support an inferred value: where they stand and which rule read them. */
export interface Evidence {
  readonly span: Span;
  /** Slug of the rule, e.g. `township`, `yesterday`; `lib/i18n` has a sentence for each. */
  readonly rule: string;
  /** The words themselves, as printed. */
  readonly text: string;
  /** The clue was seen and not followed (a partner's name, a place only mentioned). */
  readonly rejected?: boolean;
}

export const ROLES = ["reporter", "correspondent", "author", "photographer", "editor"] as const;
export type Role = (typeof ROLES)[number];

export interface Contributor {
  readonly name: string;
  readonly role: Role;
}

export interface BodyBlock {
  readonly type: "p" | "crosshead";
  readonly text: string;
}

export interface Caption {
  readonly text: string;
  /** As printed, without its brackets: `记者 王小明 摄`. */
  readonly credit: string | null;
}

export interface ArticlePlace {
  /** GB/T 2260 code, six digits, as of the article's year. */
  readonly code: string;
  /** Full name from province down: `浙江省舟山市普陀区`. */
  readonly name: string;
  readonly primary: boolean;
  readonly evidence: readonly Evidence[];
}

export type Precision = "day" | "month" | "year";
export type Basis = "printed" | "inferred";

export interface ArticleDate {
  /** Likeliest day of publication, `YYYY-MM-DD`, whatever the precision. */
  readonly value: string;
  readonly precision: Precision;
  readonly basis: Basis;
  /** First and last day it can have been, `YYYY-MM-DD`; equal when the day is certain. */
  readonly earliest: string;
  readonly latest: string;
  readonly evidence: readonly Evidence[];
}

export interface Article {
  readonly type: "article";
  /** `[a-z0-9]{8,16}`, made from the article's own normalised text. */
  readonly id: string;
  /** Base name of the source file. */
  readonly file: string;
  /** Place in the page's reading order, from 0. */
  readonly ordinal: number;
  readonly section: string | null;
  readonly kicker: string | null;
  readonly headline: string;
  readonly subheadlines: readonly string[];
  readonly contributors: readonly Contributor[];
  /** 来源, as printed: `河边发布`. */
  readonly source: string | null;
  readonly body: readonly BodyBlock[];
  readonly captions: readonly Caption[];
  /** Primary first; empty when the article is about no particular place. */
  readonly places: readonly ArticlePlace[];
  readonly date: ArticleDate | null;
  /** Slugs of `lib/topics.ts`, best first. */
  readonly topics: readonly string[];
  /** Words behind each topic of `topics`, by slug. */
  readonly topicEvidence: Readonly<Record<string, readonly Evidence[]>>;
  /** Sorted and disjoint. */
  readonly spans: readonly Span[];
  /** 0 to 1. */
  readonly confidence: number;
}

export interface Discarded {
  readonly span: Span;
  /** One of a few plain words: `site navigation`, `page furniture`, `contents box`, `printed date`. */
  readonly reason: string;
}

export interface FileRecord {
  readonly type: "file";
  readonly file: string;
  readonly encoding: string;
  /** `columns` (every column line broken), `flowed` (a paragraph a line), `web` (a saved page's text). */
  readonly layout: "columns" | "flowed" | "web";
  readonly articles: number;
  /** GB/T 2260 code of the place the page speaks from (我区, 全市), or null. */
  readonly home: string | null;
  /** The newspaper's printed name, or null. */
  readonly paper: string | null;
  readonly discarded: readonly Discarded[];
}

/** What parsing one file gives: its articles, its record, and the text all spans point into. */
export interface ParsedFile {
  readonly articles: readonly Article[];
  readonly record: FileRecord;
  /** The decoded source, without its byte order mark. */
  readonly text: string;
}
