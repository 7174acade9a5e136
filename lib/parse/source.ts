import type { Article, Span } from "../article.ts";
import type { Passage } from "../text/passage.ts";
import type { Story } from "./page.ts";

/** What every format is turned into: one decoded text that all offsets point into, and its sheets. */
export interface Source {
  /** Base name of the file; `archive.zip/member.txt` for a member of an archive. */
  readonly file: string;
  /** The decoded source, without its byte order mark. */
  readonly text: string;
  readonly encoding: string;
  /** In the order they were printed; made one at a time, so that a long source is never held whole. */
  readonly sheets: Iterable<Sheet>;
}

/** What is wrong with a file or a part of it. */
export interface Complaint {
  readonly file: string;
  /** One line. */
  readonly reason: string;
  /** It was read all the same, as far as it goes; otherwise it is left out. */
  readonly isRead?: boolean;
}

/** Told of what is wrong with a file while all or the rest of it can be read. */
export type Complain = (complaint: Complaint) => void;

/** One page of a source as its format gives it. */
export type Sheet = PlainSheet | ToldSheet;

/** Printed lines and no more: the page reader finds the stories. */
export interface PlainSheet {
  readonly kind: "plain";
  readonly span: Span;
  /**
   * Font size of the line that begins at an offset of the text, as a multiple of the page's body
   * size; absent where the format knows no sizes.
   */
  readonly sizes?: ReadonlyMap<number, number>;
  /** Width in ems of the column that the line which begins at an offset runs through, where that is known. */
  readonly measures?: ReadonlyMap<number, number>;
  /** Offsets at which lines begin that their writer broke and no column: a poem's. */
  readonly verse?: ReadonlySet<number>;
  /** Why the line that begins at an offset is no story's, where the format can tell: `page number`. */
  readonly furniture?: ReadonlyMap<number, string>;
}

/** Stories whose parts the format itself marks. What neither they, `furniture` nor `shown` hold is markup. */
export interface ToldSheet {
  readonly kind: "told";
  readonly span: Span;
  readonly stories: readonly ToldStory[];
  /** Readable words of the page that are no story's, each with its reason: `printed date`, `masthead`. */
  readonly furniture: readonly { readonly passage: Passage; readonly reason: string }[];
  /** Where the page shows words, sorted and disjoint: those that nobody holds are page furniture. */
  readonly shown?: readonly Span[];
  /** What `shown` words that nobody holds are, when not page furniture: `a list of links, no story`. */
  readonly shownAs?: string;
  /** Address the page was saved from, or null. */
  readonly url: string | null;
  /** `web` when absent; `flowed` where a paragraph is a line and nothing was printed around it. */
  readonly layout?: "flowed" | "web";
}

/** A story as its format marks it; people, places, date and topics are still to be read. */
export interface ToldStory extends Story {
  /** 来源 as printed: `河边发布`. */
  readonly source: Passage | null;
  /** What the format says outright; it stands, and nothing is inferred in its place. */
  readonly given?: Partial<Pick<Article, "contributors" | "places" | "date" | "topics">>;
  /** 0 to 1: how sure the format's marks are. */
  readonly clarity: number;
}
