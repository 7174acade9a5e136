import type { Role } from "../../../article.ts";

export interface NameHints {
  /** The page's stories close with names in brackets, so an unusual name there is a pen name. */
  readonly closings?: boolean;
  /** The text stood in brackets of its own, as names at a story's end do. */
  readonly bracketed?: boolean;
  /** Its place on the page has settled that the text is a credit. */
  readonly settled?: boolean;
  /** Names other credits of the page spell out; they settle doubtful cuts. */
  readonly known?: ReadonlySet<string>;
}

/** All hints have one shape, so that reading one is fast. */
export const NO_HINTS = hintsOf({});

export function hintsOf({ closings, bracketed, settled, known }: NameHints): NameHints {
  return { closings, bracketed, settled, known };
}

/** The same for a text that stood in brackets. */
export function bracketedHints({ closings, settled, known }: NameHints): NameHints {
  return hintsOf({ closings, bracketed: true, settled, known });
}

/** For a text of which nothing is known but that it stood in brackets. */
export const BRACKETED = bracketedHints(NO_HINTS);

/** The same for a text that is a credit by its place. */
export function settledHints({ closings, bracketed, known }: NameHints): NameHints {
  return hintsOf({ closings, bracketed, settled: true, known });
}

/** What is known of the credit that names stand in. */
export interface Naming extends NameHints {
  /** A word of a role or an author's mark says that names follow. */
  readonly marked?: boolean;
  /** The mark is one that items of a list have, `◆ 活动时间`: names follow it, pen names seldom. */
  readonly itemized?: boolean;
  readonly role?: Role | null;
}

/** A printed word that should be a name. */
export interface NameWord {
  readonly text: string;
  /** It stands against the word of a role: `记者张三`. */
  readonly glued?: boolean;
  /** A mark, not a blank, parts it from the word before. */
  readonly listed?: boolean;
}
