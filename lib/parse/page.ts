import type { Passage } from "../text/passage.ts";

/** A paragraph or crosshead as the writer wrote it, still pointing into the source. */
export interface StoryBlock {
  readonly type: "p" | "crosshead";
  readonly passage: Passage;
}

/** One printed story after cutting and before inference: every value still knows its offsets. */
export interface Story {
  readonly section: Passage | null;
  readonly kicker: Passage | null;
  /** Empty text when nothing was printed above or below the body. */
  readonly headline: Passage;
  readonly subheadlines: readonly Passage[];
  readonly body: readonly StoryBlock[];
  readonly captions: readonly { readonly text: Passage; readonly credit: Passage | null }[];
  /** Byline, trailing credit, author and editor lines as printed. */
  readonly credits: readonly Passage[];
}

/** A page cut into stories: what places, dates and topics are inferred from, all stories together. */
export interface Page {
  /** The decoded source that every offset points into. */
  readonly source: string;
  readonly stories: readonly Story[];
  /** What no story owns: masthead, navigation, printed date line. Read for paper, place and date. */
  readonly furniture: readonly { readonly passage: Passage; readonly reason: string }[];
  /** Address the page was saved from, when its text says so. */
  readonly url: string | null;
}
