/** What a reader's own browser keeps: saved articles 收藏 and which were read 已读. */

/** An article as it is listed among the saved ones, in the paper's own characters. */
export interface SavedArticle {
  readonly id: string;
  readonly headline: string;
  /** Full name: `浙江省舟山市普陀区`. */
  readonly place: string | null;
  /** As much as is known: `2023`, `2023-06`, `2023-06-13`. */
  readonly date: string | null;
  readonly paper: string | null;
  /** When it was saved: an instant after ISO 8601. */
  readonly saved: string;
}

export interface ReadMark {
  readonly id: string;
  /** When the article was opened last: an instant after ISO 8601. */
  readonly read: string;
}

export interface Kept {
  readonly saved: readonly SavedArticle[];
  readonly read: readonly ReadMark[];
}

/** At the bound no further article is saved; the oldest read marks make room for new ones. */
export const MOST_SAVED = 5_000;
export const MOST_READ = 20_000;

/** Longest headline, and longest name of a place or a paper, that is kept. */
export const LONGEST_HEADLINE = 1_000;
export const LONGEST_NAME = 200;

/** An article's id, as in `/a/k3v9x2mq7d`. */
export const ARTICLE_ID = /^[a-z0-9]{8,16}$/;

/** The id in an article's own address, with any view: `/a/k3v9x2mq7d?lang=en`. */
export function idOf(address: string): string | null {
  return /^(?:https?:\/\/[^/]+)?\/a\/([a-z0-9]{8,16})(?:[?#]|$)/.exec(address)?.[1] ?? null;
}
